/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.options.Overlay;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Switches something drawn over the image. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowCallsAction")
@ActionRegistration(displayName = "#CTL_ShowCallsAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 430),
    @ActionReference(path = "Shortcuts", name = "P")
})
@Messages({"CTL_ShowCallsAction=&Calls", "HINT_ShowCallsAction=Draw what the current round calls the cells (P)"})
public final class ShowCallsAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowCallsAction() {
        super(Bundle.CTL_ShowCallsAction(), Bundle.HINT_ShowCallsAction(), "calls");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.CALLS);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.CALLS, on);
    }
}
