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

/** Switches the map of uncertain calls. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowUncertaintyMapAction")
@ActionRegistration(displayName = "#CTL_ShowUncertaintyMapAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 640, separatorBefore = 635),
    @ActionReference(path = "Shortcuts", name = "S-U")
})
@Messages({
    "CTL_ShowUncertaintyMapAction=&Uncertainty Map",
    "HINT_ShowUncertaintyMapAction=Colour the slice by the share of uncertain calls (Shift+U)"
})
public final class ShowUncertaintyMapAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowUncertaintyMapAction() {
        super(Bundle.CTL_ShowUncertaintyMapAction(), Bundle.HINT_ShowUncertaintyMapAction(), "uncertaintymap");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.UNCERTAINTY_MAP);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.UNCERTAINTY_MAP, on);
    }
}
