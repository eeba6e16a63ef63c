/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.workbench.stage.StageTool;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Draws a rectangle without the mouse. */
@ActionID(category = "Sample", id = "org.cytoloop.viewer.actions.PlaceRectangleAction")
@ActionRegistration(displayName = "#CTL_PlaceRectangleAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 105),
    @ActionReference(path = "Shortcuts", name = "S-R")
})
@Messages({
    "CTL_PlaceRectangleAction=&Place Rectangle",
    "HINT_PlaceRectangleAction=Place a rectangle in the middle of the view; arrow keys move it, Shift+arrow keys resize it, Enter draws it (Shift+R)"
})
public final class PlaceRectangleAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public PlaceRectangleAction() {
        super(Bundle.CTL_PlaceRectangleAction(), Bundle.HINT_PlaceRectangleAction(), "rectangle");
    }

    @Override
    void perform(SlicePanel panel) {
        panel.document().study().setTool(StageTool.RECTANGLE);
        panel.scene().placeDraft();
        panel.scene().canvas().requestFocusInWindow();
    }
}
