/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.options.ViewerState;
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
public final class HideOverlaysAction extends ViewerHoldAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public HideOverlaysAction() {
        super(Bundle.CTL_HideOverlaysAction(), Bundle.HINT_HideOverlaysAction(), ViewerState::setHidden);
    }
}
