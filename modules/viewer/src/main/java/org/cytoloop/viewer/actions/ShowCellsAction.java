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
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowCellsAction")
@ActionRegistration(displayName = "#CTL_ShowCellsAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 410, separatorBefore = 400),
    @ActionReference(path = "Shortcuts", name = "O")
})
@Messages({"CTL_ShowCellsAction=Cell &Outlines", "HINT_ShowCellsAction=Draw the outlines of all cells (O)"})
public final class ShowCellsAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowCellsAction() {
        super(Bundle.CTL_ShowCellsAction(), Bundle.HINT_ShowCellsAction(), "cells");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.CELLS);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.CELLS, on);
    }
}
