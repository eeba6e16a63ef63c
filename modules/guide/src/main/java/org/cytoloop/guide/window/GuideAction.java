/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

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

/** Goes to the guide: its first button has the keyboard, so that the next step is one key away. */
@ActionID(category = "Window", id = "org.cytoloop.guide.window.GuideAction")
@ActionRegistration(displayName = "#CTL_GuideAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 10, separatorAfter = 20),
    @ActionReference(path = "Shortcuts", name = "S-G")
})
@Messages({"CTL_GuideAction=Nex&t Step", "HINT_GuideAction=Says what to do next, why, and has a button that does it"})
public final class GuideAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public GuideAction() {
        super(Desk.get(), Bundle.CTL_GuideAction(), Bundle.HINT_GuideAction(), "org/cytoloop/guide/icons/guide.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        TopComponent window = WindowManager.getDefault().findTopComponent(GuideTopComponent.ID);
        if (window != null) {
            window.open();
            window.requestActive();
            // also when it was active already, with the keyboard on another of its buttons
            window.requestFocusInWindow();
        }
    }
}
