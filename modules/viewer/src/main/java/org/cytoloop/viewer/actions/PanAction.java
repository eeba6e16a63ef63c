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

/** Lets the mouse move the picture while a key is held. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.PanAction")
@ActionRegistration(displayName = "#CTL_PanAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 60),
    @ActionReference(path = "Shortcuts", name = "SPACE")
})
@Messages({"CTL_PanAction=Mo&ve Slice", "HINT_PanAction=Drag to move the slice while the key is held (Space)"})
public final class PanAction extends ViewerHoldAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public PanAction() {
        super(Bundle.CTL_PanAction(), Bundle.HINT_PanAction(), ViewerState::setPanning);
    }
}
