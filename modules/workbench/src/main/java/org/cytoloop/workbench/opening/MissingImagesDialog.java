/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.Dialog;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JButton;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.util.NbBundle.Messages;

/** Lists missing images in a window of its own, beside the study that is open all the same. For the EDT. */
@Messages({"MissingImagesDialog_title=Missing Images", "MissingImagesDialog_close=Close"})
final class MissingImagesDialog {
    private final MissingImages missing;
    private Dialog shown;

    MissingImagesDialog(MissingImages missing) {
        this.missing = missing;
    }

    /** Shows the list; goes to the front when it is shown already. */
    void show() {
        if (shown != null) {
            shown.toFront();
            return;
        }
        MissingImagesPanel panel = new MissingImagesPanel(missing);
        JButton close = new JButton(Bundle.MissingImagesDialog_close());
        close.setName("missingImages.close");
        DialogDescriptor descriptor = new DialogDescriptor(
                panel,
                Bundle.MissingImagesDialog_title(),
                false,
                new Object[] {close},
                close,
                DialogDescriptor.DEFAULT_ALIGN,
                null,
                null);
        Dialog dialog = DialogDisplayer.getDefault().createDialog(descriptor);
        dialog.setResizable(true);
        Runnable whenChanged = () -> {
            panel.refresh();
            if (missing.studyIsGone()) {
                dialog.dispose();
            }
        };
        missing.addListener(whenChanged);
        dialog.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                missing.removeListener(whenChanged);
                shown = null;
            }
        });
        close.addActionListener(event -> dialog.dispose());
        shown = dialog;
        dialog.setVisible(true);
    }
}
