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

/** Shows the histogram. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowContrastAction")
@ActionRegistration(displayName = "#CTL_ShowContrastAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 260),
    @ActionReference(path = "Shortcuts", name = "K")
})
@Messages({
    "CTL_ShowContrastAction=H&istogram",
    "HINT_ShowContrastAction=Show the histogram and contrast of the active channel (K)"
})
public final class ShowContrastAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowContrastAction() {
        super(Bundle.CTL_ShowContrastAction(), Bundle.HINT_ShowContrastAction(), "contrast");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).showsContrast();
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).setContrast(on);
    }
}
