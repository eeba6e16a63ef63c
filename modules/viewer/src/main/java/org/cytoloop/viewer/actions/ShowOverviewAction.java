/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Switches the overview. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowOverviewAction")
@ActionRegistration(displayName = "#CTL_ShowOverviewAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 520, separatorBefore = 510),
    @ActionReference(path = "Shortcuts", name = "M")
})
@Messages({"CTL_ShowOverviewAction=Overvie&w", "HINT_ShowOverviewAction=Show the whole slice in the corner (M)"})
public final class ShowOverviewAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowOverviewAction() {
        super(Bundle.CTL_ShowOverviewAction(), Bundle.HINT_ShowOverviewAction(), "overview");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).showsOverview();
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).setOverview(on);
    }
}
