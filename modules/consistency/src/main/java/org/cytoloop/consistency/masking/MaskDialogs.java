/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.masking;

import java.awt.Dialog;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What is asked before names are masked for the first time, and each time before they are unmasked. For the EDT. */
@Messages({
    "MaskDialogs_mask_title=Mask Names",
    "MaskDialogs_mask_text=From now on slices carry made-up names and stand in a shuffled order, and nothing shows which "
            + "animal or group a slice belongs to, so that what you expect of a group cannot move your labels.\n\n"
            + "The journal notes which labels were given this way, and the audit can say later whether labels differ "
            + "between groups. Nothing else changes: you can go on labelling, training and undoing. Choose the command "
            + "again to unmask.",
    "MaskDialogs_mask_do=&Mask",
    "MaskDialogs_mask_doTip=Hides the names of slices, animals and groups from now on",
    "MaskDialogs_unmask_title=Unmask Names",
    "MaskDialogs_unmask_text=Names of slices, animals and groups are shown again. This ends blind labelling: it is noted "
            + "in the journal with your name and the time, cannot be undone, and labels given from now on no longer "
            + "count as blind. Best unmask once all labels are given.",
    "MaskDialogs_unmask_do=&Unmask",
    "MaskDialogs_unmask_doTip=Shows the names again; noted in the journal",
    "MaskDialogs_keep=Stay Masked",
    "MaskDialogs_keepTip=Leaves the names hidden",
    "MaskDialogs_cancel=Cancel",
    "MaskDialogs_cancelTip=Leaves the names as they are"
})
final class MaskDialogs {
    private static final int WIDTH = 420;

    private MaskDialogs() {}

    /** Explains masking; true when the user wants it. */
    static boolean explain() {
        JButton mask = button("masking.mask", Bundle.MaskDialogs_mask_do(), Bundle.MaskDialogs_mask_doTip());
        JButton cancel = button("masking.cancel", Bundle.MaskDialogs_cancel(), Bundle.MaskDialogs_cancelTip());
        return ask(Bundle.MaskDialogs_mask_title(), Bundle.MaskDialogs_mask_text(), mask, cancel, mask) == mask;
    }

    /** Asks whether the time of blindness shall end; true when so. */
    static boolean confirmUnmasking() {
        JButton unmask = button("masking.unmask", Bundle.MaskDialogs_unmask_do(), Bundle.MaskDialogs_unmask_doTip());
        JButton keep = button("masking.keep", Bundle.MaskDialogs_keep(), Bundle.MaskDialogs_keepTip());
        return ask(Bundle.MaskDialogs_unmask_title(), Bundle.MaskDialogs_unmask_text(), unmask, keep, keep) == unmask;
    }

    private static Object ask(String title, String text, JButton yes, JButton no, JButton first) {
        JComponent paragraph = new Paragraph(text, WIDTH);
        paragraph.setName("masking.text");
        paragraph.setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        DialogDescriptor question = new DialogDescriptor(
                paragraph, title, true, new Object[] {yes, no}, first, DialogDescriptor.DEFAULT_ALIGN, null, null);
        question.setMessageType(NotifyDescriptor.PLAIN_MESSAGE);
        Dialog dialog = DialogDisplayer.getDefault().createDialog(question);
        dialog.setVisible(true);
        dialog.dispose();
        return question.getValue();
    }

    private static JButton button(String name, String text, String tip) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        return button;
    }
}
