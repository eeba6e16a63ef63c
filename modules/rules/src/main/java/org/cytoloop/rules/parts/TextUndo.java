/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.parts;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;

/**
 * Undo of what is typed into a text, as long as it has the focus; without it the key would undo the last change of the
 * study.
 */
public final class TextUndo {
    private final UndoManager edits = new UndoManager();
    private boolean programmatic;

    private TextUndo() {}

    /** Gives a text component its undo. */
    public static TextUndo install(JTextComponent text) {
        TextUndo undo = new TextUndo();
        text.getDocument().addUndoableEditListener(event -> {
            if (!undo.programmatic) {
                undo.edits.addEdit(event.getEdit());
            }
        });
        undo.bind(text, "control Z", "undoText", true);
        undo.bind(text, "control shift Z", "redoText", false);
        undo.bind(text, "control Y", "redoText", false);
        return undo;
    }

    private void bind(JTextComponent text, String key, String name, boolean back) {
        text.getInputMap().put(KeyStroke.getKeyStroke(key), name);
        text.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                if (back && edits.canUndo()) {
                    edits.undo();
                } else if (!back && edits.canRedo()) {
                    edits.redo();
                }
            }
        });
    }

    /** Replaces the text by one that nobody typed; what was typed before cannot be undone any more. */
    public void replace(JTextComponent text, String next) {
        if (text.getText().equals(next)) {
            return;
        }
        int caret = text.getCaretPosition();
        programmatic = true;
        text.setText(next);
        programmatic = false;
        edits.discardAllEdits();
        text.setCaretPosition(Math.min(caret, next.length()));
    }
}
