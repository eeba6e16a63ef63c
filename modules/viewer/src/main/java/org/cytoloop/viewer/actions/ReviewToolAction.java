/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.StageTool;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Chooses what the left mouse button does in slices. */
@ActionID(category = "Sample", id = "org.cytoloop.viewer.actions.ReviewToolAction")
@ActionRegistration(displayName = "#CTL_ReviewToolAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 120),
    @ActionReference(path = "Toolbars/Tools", position = 120),
    @ActionReference(path = "Shortcuts", name = "V")
})
@Messages({
    "CTL_ReviewToolAction=Re&view Tool",
    "HINT_ReviewToolAction=Drag to move the slice, click to select a cell, double-click to zoom to it (V)"
})
public final class ReviewToolAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ReviewToolAction() {
        super(Bundle.CTL_ReviewToolAction(), Bundle.HINT_ReviewToolAction(), "review");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return study.tool() == StageTool.REVIEW;
    }

    @Override
    void set(OpenStudy study, boolean on) {
        study.setTool(StageTool.REVIEW);
    }
}
