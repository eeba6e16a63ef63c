/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/** Opens the list of contradictions; when it is in view already, goes on to the next one and shows it in its slice. */
@ActionID(category = "Sample", id = "org.cytoloop.consistency.contradictions.ContradictionsAction")
@ActionRegistration(displayName = "#CTL_Contradictions", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 100),
    @ActionReference(path = "Shortcuts", name = "Y")
})
@Messages({
    "CTL_Contradictions=Con&tradictions",
    "HINT_Contradictions=Lists labels something speaks against; again: shows the next one in its slice"
})
public final class ContradictionsAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ContradictionsAction() {
        super(
                Desk.get(),
                Bundle.CTL_Contradictions(),
                Bundle.HINT_Contradictions(),
                "org/cytoloop/consistency/icons/contradictions.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        if (WindowManager.getDefault().findTopComponent("ContradictionsTopComponent")
                instanceof ContradictionsTopComponent window) {
            boolean inView = window.isOpened() && window.isShowing();
            window.open();
            window.requestVisible();
            if (inView) {
                window.next();
            } else {
                window.requestActive();
            }
        }
    }
}
