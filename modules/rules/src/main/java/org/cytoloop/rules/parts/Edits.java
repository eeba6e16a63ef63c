/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Listens to every change of a text. */
public final class Edits implements DocumentListener {
    private final Runnable changed;

    private Edits(Runnable changed) {
        this.changed = changed;
    }

    /** Calls after every change. */
    public static void of(JTextComponent text, Runnable changed) {
        text.getDocument().addDocumentListener(new Edits(changed));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        changed.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // styles are no text
    }
}
