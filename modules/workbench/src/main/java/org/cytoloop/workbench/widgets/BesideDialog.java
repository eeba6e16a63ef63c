/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.widgets;

import java.awt.Component;
import java.awt.Dialog;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.Mnemonics;

/** Dialogs that stay beside the other windows until they are closed: not modal, one button closes them. */
public final class BesideDialog {
    private BesideDialog() {}

    /**
     * Makes one; it is shown by {@link Dialog#setVisible}. For the EDT.
     *
     * @param name the dialog's component name
     * @param close the button that closes it, see {@link #button}
     * @param ended run once it is closed, by whatever way
     * @param more further buttons, which leave it open
     */
    public static Dialog create(
            String name, String title, Component content, JButton close, Runnable ended, JButton... more) {
        DialogDescriptor descriptor = new DialogDescriptor(
                content, title, false, new Object[] {close}, close, DialogDescriptor.DEFAULT_ALIGN, null, null);
        descriptor.setAdditionalOptions(more);
        descriptor.setClosingOptions(new Object[] {close});
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setName(name);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                ended.run();
            }

            @Override
            public void windowClosing(WindowEvent event) {
                dialog.dispose();
            }
        });
        return dialog;
    }

    /**
     * A button of such a dialog.
     *
     * @param text its text, with its mnemonic behind an ampersand
     * @param hint its tool tip; may be null
     */
    public static JButton button(String name, String text, String hint) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(hint);
        return button;
    }
}
