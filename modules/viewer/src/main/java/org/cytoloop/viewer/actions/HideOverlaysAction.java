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

/** Hides what is drawn over the image while a key is held. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.HideOverlaysAction")
@ActionRegistration(displayName = "#CTL_HideOverlaysAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 450),
    @ActionReference(path = "Shortcuts", name = "H")
})
@Messages({
    "CTL_HideOverlaysAction=&Hide Overlays",
    "HINT_HideOverlaysAction=Hide everything drawn over the image while the key is held (H)"
})
public final class HideOverlaysAction extends HoldAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public HideOverlaysAction() {
        super(Desk.get(), Bundle.CTL_HideOverlaysAction(), Bundle.HINT_HideOverlaysAction(), null);
        OpenStages.get().addListener(this::refresh);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return ViewerAction.showsSlice(study);
    }

    @Override
    protected void pressed(OpenStudy study) {
        ViewerState.of(study).setHidden(true);
    }

    @Override
    protected void released() {
        desk().study().ifPresent(study -> ViewerState.of(study).setHidden(false));
    }
}
