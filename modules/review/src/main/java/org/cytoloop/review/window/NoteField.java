/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.BiConsumer;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The note on a slice that has a verdict; kept when the keyboard goes elsewhere, or with Ctrl+Enter. */
@Messages({
    "NoteField_title=&Note:",
    "NoteField_tip=What you saw, in your words, at most 4000 characters; kept when you go on, or with Ctrl+Enter",
    "NoteField_noVerdict=Give a verdict first; then a note can be kept with it"
})
final class NoteField extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final String KEEP = "keep";

    private final JTextArea text = new JTextArea(3, 16);
    private final transient BiConsumer<String, String> kept;
    private String slice;
    private String note = "";

    /** @param kept takes the slice and its note */
    NoteField(BiConsumer<String, String> kept) {
        super(new BorderLayout(0, 2));
        this.kept = kept;
        setOpaque(false);
        JLabel title = new JLabel();
        Mnemonics.setLocalizedText(title, Bundle.NoteField_title());
        title.setLabelFor(text);
        text.setName("review.note");
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    keep();
                }
            }
        });
        text.getInputMap().put(KeyStroke.getKeyStroke("control ENTER"), KEEP);
        text.getActionMap().put(KEEP, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                keep();
            }
        });
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(text), BorderLayout.CENTER);
        show(null, "", false);
    }

    /**
     * Shows the note on a slice. What was typed for another one is kept first; what is being typed stays.
     *
     * @param next the slice; null for none
     * @param said the note that is on disk
     * @param enabled false when no note can be kept
     */
    void show(String next, String said, boolean enabled) {
        boolean same = next != null && next.equals(slice);
        if (!same) {
            keep();
        }
        boolean typed = same && enabled && text.isEnabled() && isChanged();
        slice = next;
        note = said;
        if (!typed && !text.getText().equals(said)) {
            text.setText(said);
            text.setCaretPosition(0);
        }
        text.setEnabled(enabled);
        text.setToolTipText(enabled ? Bundle.NoteField_tip() : Bundle.NoteField_noVerdict());
    }

    private boolean isChanged() {
        return !text.getText().strip().equals(note);
    }

    private void keep() {
        if (slice != null && text.isEnabled() && isChanged()) {
            kept.accept(slice, text.getText());
            note = text.getText().strip();
        }
    }
}
