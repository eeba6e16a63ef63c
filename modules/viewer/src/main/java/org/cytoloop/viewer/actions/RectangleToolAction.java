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
@ActionID(category = "Sample", id = "org.cytoloop.viewer.actions.RectangleToolAction")
@ActionRegistration(displayName = "#CTL_RectangleToolAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 100),
    @ActionReference(path = "Toolbars/Tools", position = 100),
    @ActionReference(path = "Shortcuts", name = "R")
})
@Messages({
    "CTL_RectangleToolAction=&Rectangle Tool",
    "HINT_RectangleToolAction=Drag a rectangle over the slice to sample cells in it; Shift+R places one for the keyboard (R)"
})
public final class RectangleToolAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public RectangleToolAction() {
        super(Bundle.CTL_RectangleToolAction(), Bundle.HINT_RectangleToolAction(), "rectangle");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return study.tool() == StageTool.RECTANGLE;
    }

    @Override
    void set(OpenStudy study, boolean on) {
        study.setTool(StageTool.RECTANGLE);
    }
}
