/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Opens the window of counts. */
@ActionID(category = "Model", id = "org.cytoloop.counts.window.CountsAction")
@ActionRegistration(displayName = "#CTL_Counts", lazy = false)
@ActionReference(path = "Menu/Model", position = 400, separatorBefore = 395)
@Messages({"CTL_Counts=&Counts", "HINT_Counts=Counts ON cells by slice, animal and group, with error bars from the exam"
})
public final class CountsAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public CountsAction() {
        super(Desk.get(), Bundle.CTL_Counts(), Bundle.HINT_Counts(), "org/cytoloop/counts/icons/counts.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        TopComponent window = WindowManager.getDefault().findTopComponent("CountsTopComponent");
        if (window != null) {
            window.open();
            window.requestActive();
        }
    }
}
