/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.util.Optional;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.HoldAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Lets the mouse move the picture while a key is held. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.PanAction")
@ActionRegistration(displayName = "#CTL_PanAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 60),
    @ActionReference(path = "Shortcuts", name = "SPACE")
})
@Messages({"CTL_PanAction=Mo&ve Slice", "HINT_PanAction=Drag to move the slice while the key is held (Space)"})
public final class PanAction extends HoldAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public PanAction() {
        super(Desk.get(), Bundle.CTL_PanAction(), Bundle.HINT_PanAction(), null);
        OpenStages.get().addListener(this::refresh);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return ViewerAction.showsSlice(study);
    }

    @Override
    protected void pressed(OpenStudy study) {
        ViewerState.of(study).setPanning(true);
    }

    @Override
    protected void released() {
        desk().study().ifPresent(study -> ViewerState.of(study).setPanning(false));
    }
}
