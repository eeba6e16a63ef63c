/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.awt.Dialog;
import org.cytoloop.workbench.widgets.BesideDialog;
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
        Runnable whenChanged = () -> {
            panel.refresh();
            if (missing.studyIsGone()) {
                shown.dispose();
            }
        };
        missing.addListener(whenChanged);
        shown = BesideDialog.create(
                "missingImages.dialog",
                Bundle.MissingImagesDialog_title(),
                panel,
                BesideDialog.button("missingImages.close", Bundle.MissingImagesDialog_close(), null),
                () -> {
                    missing.removeListener(whenChanged);
                    shown = null;
                });
        shown.setResizable(true);
        shown.setVisible(true);
    }
}
