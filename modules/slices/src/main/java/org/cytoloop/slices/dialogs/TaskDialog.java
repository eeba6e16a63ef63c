/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.dialogs;

import java.awt.Component;
import java.awt.Dialog;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Mnemonics;
import org.openide.util.HelpCtx;
import org.openide.util.NbBundle.Messages;

/** A modal dialog with one button that does something and one that does not. For the EDT. */
@Messages("BTN_Cancel=Cancel")
public final class TaskDialog {
    private final JButton button = new JButton();
    private final String name;

    /**
     * A dialog that is not shown yet.
     *
     * @param name prefix of the names of dialog and buttons, such as "importCells"
     * @param text of the button, with an ampersand before the mnemonic
     * @param hint its tooltip
     */
    public TaskDialog(String name, String text, String hint) {
        this.name = name;
        button.setName(name + ".apply");
        button.setToolTipText(hint);
        Mnemonics.setLocalizedText(button, text);
    }

    /** Says whether the button can be pressed. */
    public void setReady(boolean ready) {
        button.setEnabled(ready);
    }

    /**
     * Shows the dialog and waits for the user.
     *
     * @param title its title
     * @param contents its contents
     * @param first what has the keyboard at first
     * @return true when the button was pressed
     */
    public boolean ask(String title, JPanel contents, Component first) {
        JButton cancel = new JButton(Bundle.BTN_Cancel());
        cancel.setName(name + ".cancel");
        DialogDescriptor descriptor = new DialogDescriptor(
                contents,
                title,
                true,
                new Object[] {button, cancel},
                button,
                DialogDescriptor.DEFAULT_ALIGN,
                HelpCtx.DEFAULT_HELP,
                null);
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setName(name + ".dialog");
        dialog.setMinimumSize(dialog.getSize());
        first.requestFocusInWindow();
        try {
            dialog.setVisible(true);
        } finally {
            dialog.dispose();
        }
        return descriptor.getValue() == button;
    }
}
