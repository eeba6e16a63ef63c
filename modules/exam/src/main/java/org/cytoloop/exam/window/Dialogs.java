/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.window;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.cytoloop.core.model.Label;
import org.cytoloop.workbench.widgets.SwallowedKey;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** Questions of this window. On the EDT. */
@Messages({
    "Dialogs_title=Exam",
    "Dialogs_correct=Correct an Answer",
    "# {0} - answer so far",
    "# {1} - new answer",
    "Dialogs_change=The answer {0} becomes {1}. The reason is kept, and told beside the scores.",
    "Dialogs_why=&Reason:",
    "Dialogs_whyTip=Why the answer was wrong, such as \"slip of the finger\""
})
final class Dialogs {
    private Dialogs() {}

    /** Asks before something final; true when the user agrees. */
    static boolean agree(String question) {
        NotifyDescriptor descriptor = new NotifyDescriptor.Confirmation(
                question, Bundle.Dialogs_title(), NotifyDescriptor.OK_CANCEL_OPTION, NotifyDescriptor.QUESTION_MESSAGE);
        return DialogDisplayer.getDefault().notify(descriptor) == NotifyDescriptor.OK_OPTION;
    }

    /** Asks why an answer is changed; empty when it is to stay. */
    static Optional<String> why(Label was, Label now) {
        JTextField reason = new JTextField(36);
        reason.setName("exam.reason");
        reason.setToolTipText(Bundle.Dialogs_whyTip());
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.Dialogs_why());
        label.setLabelFor(reason);
        JPanel line = new JPanel(new BorderLayout(8, 0));
        line.add(label, BorderLayout.LINE_START);
        line.add(reason, BorderLayout.CENTER);
        JPanel panel = new JPanel(new GridLayout(0, 1, 0, 8));
        panel.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        panel.add(new JLabel(Bundle.Dialogs_change(was, now)));
        panel.add(line);
        DialogDescriptor descriptor = new DialogDescriptor(panel, Bundle.Dialogs_correct());
        descriptor.setValid(false);
        reason.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                descriptor.setValid(!reason.getText().isBlank());
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                insertUpdate(event);
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                insertUpdate(event);
            }
        });
        // the key that answered must not be typed into the reason
        SwallowedKey.ofCurrentEvent(KeyEvent.VK_1 + now.ordinal());
        boolean agreed = DialogDisplayer.getDefault().notify(descriptor) == NotifyDescriptor.OK_OPTION;
        return agreed ? Optional.of(reason.getText().strip()) : Optional.empty();
    }
}
