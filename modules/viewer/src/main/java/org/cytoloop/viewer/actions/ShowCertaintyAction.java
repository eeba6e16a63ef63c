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
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowCertaintyAction")
@ActionRegistration(displayName = "#CTL_ShowCertaintyAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 440),
    @ActionReference(path = "Shortcuts", name = "U")
})
@Messages({
    "CTL_ShowCertaintyAction=Certaint&y",
    "HINT_ShowCertaintyAction=Draw the more strongly the surer a call is (U)"
})
public final class ShowCertaintyAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowCertaintyAction() {
        super(Bundle.CTL_ShowCertaintyAction(), Bundle.HINT_ShowCertaintyAction(), "certainty");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.CERTAINTY);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.CERTAINTY, on);
    }
}
