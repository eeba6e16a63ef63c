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

/** Leaves out all cells but those whose call has changed. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.OnlyChangedAction")
@ActionRegistration(displayName = "#CTL_OnlyChangedAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Slice", position = 660),
    @ActionReference(path = "Shortcuts", name = "S-D")
})
@Messages({
    "CTL_OnlyChangedAction=Only C&hanged",
    "HINT_OnlyChangedAction=Draw only cells that the round before called otherwise, or, while calls follow the labels, the current round (Shift+D)"
})
public final class OnlyChangedAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public OnlyChangedAction() {
        super(Bundle.CTL_OnlyChangedAction(), Bundle.HINT_OnlyChangedAction(), "onlychanged");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.ONLY_CHANGED);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.ONLY_CHANGED, on);
    }
}
