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

/** Leaves out all cells but those whose call is uncertain. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.OnlyUncertainAction")
@ActionRegistration(displayName = "#CTL_OnlyUncertainAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 650),
    @ActionReference(path = "Shortcuts", name = "S-O")
})
@Messages({
    "CTL_OnlyUncertainAction=&Only Uncertain",
    "HINT_OnlyUncertainAction=Draw only cells whose call is uncertain (Shift+O)"
})
public final class OnlyUncertainAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public OnlyUncertainAction() {
        super(Bundle.CTL_OnlyUncertainAction(), Bundle.HINT_OnlyUncertainAction(), "onlyuncertain");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.ONLY_UNCERTAIN);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.ONLY_UNCERTAIN, on);
    }
}
