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
@ActionID(category = "Sample", id = "org.cytoloop.viewer.actions.ClickLabelToolAction")
@ActionRegistration(displayName = "#CTL_ClickLabelToolAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 110),
    @ActionReference(path = "Toolbars/Tools", position = 110),
    @ActionReference(path = "Shortcuts", name = "C")
})
@Messages({
    "CTL_ClickLabelToolAction=&Click-Label Tool",
    "HINT_ClickLabelToolAction=Label single cells by clicking them (C)"
})
public final class ClickLabelToolAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ClickLabelToolAction() {
        super(Bundle.CTL_ClickLabelToolAction(), Bundle.HINT_ClickLabelToolAction(), "click");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return study.tool() == StageTool.CLICK_LABEL;
    }

    @Override
    void set(OpenStudy study, boolean on) {
        study.setTool(StageTool.CLICK_LABEL);
    }
}
