/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.cytoloop.core.model.Rule;
import org.cytoloop.rules.model.EditorModel;
import org.cytoloop.rules.parts.TextUndo;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Saves the draft as a new version, with a note, or throws it away. */
@Messages({
    "SaveBar_note=&Note:",
    "SaveBar_noteHint=why this version (may be empty)",
    "SaveBar_noteTip=Why this version is made; it is kept with it",
    "# {0} - number of the version",
    "SaveBar_save=Save as Version {0}",
    "SaveBar_saveTip=Makes this text the rule in use; earlier versions are kept (Ctrl+Enter)",
    "# {0} - number of the version",
    "SaveBar_back=&Back to Version {0}",
    "SaveBar_clear=Throw Awa&y",
    "SaveBar_backTip=Throws what you have changed since away"
})
final class SaveBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JTextField note = new JTextField();
    private final JButton save = new JButton();
    private final JButton back = new JButton();
    private transient EditorModel model;

    SaveBar() {
        super(new BorderLayout(6, 0));
        setBorder(BorderFactory.createEmptyBorder(5, 8, 6, 8));
        note.setName("rules.note");
        note.setToolTipText(Bundle.SaveBar_noteTip());
        note.putClientProperty("JTextField.placeholderText", Bundle.SaveBar_noteHint());
        note.setMinimumSize(new Dimension(40, note.getMinimumSize().height));
        TextUndo.install(note);
        note.addActionListener(event -> save());
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.SaveBar_note());
        label.setLabelFor(note);
        save.setName("rules.save");
        save.addActionListener(event -> save());
        back.setName("rules.revert");
        back.setToolTipText(Bundle.SaveBar_backTip());
        back.addActionListener(event -> {
            if (model != null) {
                note.setText("");
                model.revert();
            }
        });
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        buttons.add(back);
        buttons.add(save);
        add(label, BorderLayout.LINE_START);
        add(note, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
    }

    /** Saves, if that is possible now. */
    void save() {
        if (model != null && save.isEnabled()) {
            String given = note.getText();
            // kept until the version is on disk, for saving can fail
            model.save(given, () -> {
                if (note.getText().equals(given)) {
                    note.setText("");
                }
            });
        }
    }

    /** Shows whether the draft can be saved. */
    void refresh(EditorModel next) {
        if (next == null || model != null && model != next) {
            note.setText("");
        }
        model = next;
        Optional<Rule> current = next == null ? Optional.empty() : next.current();
        Mnemonics.setLocalizedText(
                save, Bundle.SaveBar_save(current.map(Rule::version).orElse(0) + 1));
        Mnemonics.setLocalizedText(
                back, current.map(rule -> Bundle.SaveBar_back(rule.version())).orElse(Bundle.SaveBar_clear()));
        boolean writable = next != null && !next.isReadOnly();
        Optional<String> problem = next == null ? Optional.of("") : next.saveProblem();
        save.setEnabled(writable && problem.isEmpty());
        save.setToolTipText(problem.filter(text -> !text.isEmpty()).orElse(Bundle.SaveBar_saveTip()));
        back.setEnabled(writable && next.isChanged());
        note.setEnabled(writable);
    }
}
