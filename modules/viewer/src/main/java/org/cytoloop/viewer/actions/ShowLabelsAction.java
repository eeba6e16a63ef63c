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
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowLabelsAction")
@ActionRegistration(displayName = "#CTL_ShowLabelsAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 420),
    @ActionReference(path = "Shortcuts", name = "L")
})
@Messages({"CTL_ShowLabelsAction=La&bels", "HINT_ShowLabelsAction=Draw the labels people gave (L)"})
public final class ShowLabelsAction extends SwitchAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowLabelsAction() {
        super(Bundle.CTL_ShowLabelsAction(), Bundle.HINT_ShowLabelsAction(), "labels");
    }

    @Override
    boolean isOn(OpenStudy study) {
        return ViewerState.of(study).isOn(Overlay.LABELS);
    }

    @Override
    void set(OpenStudy study, boolean on) {
        ViewerState.of(study).set(Overlay.LABELS, on);
    }
}
