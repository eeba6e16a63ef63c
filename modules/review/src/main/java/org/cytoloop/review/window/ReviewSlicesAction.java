/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens the window in which slices are judged, and brings it to the front. */
@ActionID(category = "Review", id = "org.cytoloop.review.window.ReviewSlicesAction")
@ActionRegistration(displayName = "#CTL_ReviewSlices", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 10),
    @ActionReference(path = "Shortcuts", name = "S-V")
})
@Messages({
    "CTL_ReviewSlices=Review &Slices",
    "HINT_ReviewSlices=Lists the slices by their need of review, to be judged one after the other"
})
public final class ReviewSlicesAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ReviewSlicesAction() {
        super(
                Desk.get(),
                Bundle.CTL_ReviewSlices(),
                Bundle.HINT_ReviewSlices(),
                "org/cytoloop/review/icons/review.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        TopComponent window = WindowManager.getDefault().findTopComponent(ReviewTopComponent.ID);
        if (window != null) {
            window.open();
            window.requestActive();
        }
    }
}
