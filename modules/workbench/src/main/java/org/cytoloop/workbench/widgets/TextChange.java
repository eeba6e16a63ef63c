/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hands on the text of a field whenever it changes. */
public final class TextChange implements DocumentListener {
    private final JTextComponent field;
    private final Consumer<String> taker;

    private TextChange(JTextComponent field, Consumer<String> taker) {
        this.field = field;
        this.taker = taker;
    }

    /** Hands on every text of a field from now on. */
    public static void follow(JTextComponent field, Consumer<String> taker) {
        field.getDocument().addDocumentListener(new TextChange(field, taker));
    }

    /** Sets a text without moving the caret of a field that shows it already. */
    public static void show(JTextComponent field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        taker.accept(field.getText());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        taker.accept(field.getText());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // styles do not matter
    }
}
