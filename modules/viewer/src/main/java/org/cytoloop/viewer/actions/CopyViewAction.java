/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.awt.Toolkit;
import org.cytoloop.viewer.export.PictureOptions;
import org.cytoloop.viewer.export.ViewPicture;
import org.cytoloop.viewer.window.PanelPicture;
import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.workbench.pictures.CopiedPicture;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** Copies what is seen as a picture. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.CopyViewAction")
@ActionRegistration(displayName = "#CTL_CopyViewAction", lazy = false)
@ActionReference(path = "Menu/Slice", position = 500, separatorBefore = 495)
@Messages({
    "CTL_CopyViewAction=&Copy View",
    "HINT_CopyViewAction=Copy the view as a picture, to paste it elsewhere (Ctrl+C in the slice)",
    "# {0} - slice",
    "CopyView_doing=Copying the view of {0}",
    "# {0} - width",
    "# {1} - height",
    "CopyView_done=Copied a picture of {0} × {1} px."
})
public final class CopyViewAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public CopyViewAction() {
        super(Bundle.CTL_CopyViewAction(), Bundle.HINT_CopyViewAction(), "copy");
    }

    @Override
    void perform(SlicePanel panel) {
        PanelPicture.of(panel, new PictureOptions(PictureOptions.Extent.SCREEN, true, true))
                .ifPresent(picture -> copy(panel, picture));
    }

    private static void copy(SlicePanel panel, ViewPicture picture) {
        panel.document()
                .study()
                .jobs()
                .start(Bundle.CopyView_doing(panel.document().shownName()), picture::paint, image -> {
                    Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new CopiedPicture(image), null);
                    StatusDisplayer.getDefault()
                            .setStatusText(Bundle.CopyView_done(image.getWidth(), image.getHeight()));
                });
    }
}
