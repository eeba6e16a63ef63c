/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.rounds.model.RoundsModel;
import org.cytoloop.rounds.rows.RoundNames;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What people say of a round. It is kept by the button, or when the keyboard goes elsewhere. */
@Messages({
    "# {0} - round",
    "NotePane_of=&Note on {0}:",
    "NotePane_none=Select one round to write a note on it.",
    "NotePane_tip=Anything worth remembering of the round, such as what was labelled before it; at most 4000 characters",
    "NotePane_keep=&Keep Note",
    "NotePane_keepTip=Writes the note into the study; it can be undone"
})
final class NotePane extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel title = new JLabel();
    private final JTextArea text = new JTextArea(4, 20);
    private final JButton keep = new JButton();
    private transient RoundsModel model;
    private transient RoundInfo round;

    NotePane() {
        super(new BorderLayout(0, 4));
        setBorder(BorderFactory.createEmptyBorder(6, 8, 6, 8));
        text.setName("rounds.note");
        text.setToolTipText(Bundle.NotePane_tip());
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        title.setLabelFor(text);
        Mnemonics.setLocalizedText(keep, Bundle.NotePane_keep());
        keep.setName("rounds.note.keep");
        keep.setToolTipText(Bundle.NotePane_keepTip());
        keep.addActionListener(event -> keep());
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    keep();
                }
            }
        });
        text.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                enableKeep();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                enableKeep();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                // styles are no text
            }
        });
        JPanel below = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        below.add(keep);
        add(title, BorderLayout.NORTH);
        add(new JScrollPane(text), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
        show(null, Optional.empty());
    }

    /** Shows the note of a round. What was typed for another one is kept first; what is being typed stays. */
    void show(RoundsModel now, Optional<RoundInfo> next) {
        boolean same = now == model
                && round != null
                && next.filter(n -> n.number() == round.number() && n.staining().equals(round.staining()))
                        .isPresent();
        if (same && isChanged()) {
            // its name may be another one meanwhile
            round = next.get();
            return;
        }
        if (!same) {
            keep();
        }
        model = now;
        round = next.orElse(null);
        Mnemonics.setLocalizedText(
                title, round == null ? Bundle.NotePane_none() : Bundle.NotePane_of(RoundNames.of(round)));
        String note = round == null ? "" : round.note();
        if (!text.getText().equals(note)) {
            text.setText(note);
            text.setCaretPosition(0);
        }
        text.setEnabled(round != null);
        enableKeep();
    }

    private boolean isChanged() {
        return round != null && !text.getText().strip().equals(round.note());
    }

    private void enableKeep() {
        keep.setEnabled(isChanged());
    }

    private void keep() {
        if (model != null && isChanged()) {
            model.annotate(round, round.name(), text.getText());
        }
    }
}
