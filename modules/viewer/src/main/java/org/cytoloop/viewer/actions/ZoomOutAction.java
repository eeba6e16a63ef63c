/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.viewer.window.Zoom;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Makes the picture smaller. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ZoomOutAction")
@ActionRegistration(displayName = "#CTL_ZoomOutAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 40),
    @ActionReference(path = "Shortcuts", name = "MINUS"),
    @ActionReference(path = "Shortcuts", name = "SUBTRACT")
})
@Messages({"CTL_ZoomOutAction=&Smaller", "HINT_ZoomOutAction=Make the picture smaller (-)"})
public final class ZoomOutAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ZoomOutAction() {
        super(Bundle.CTL_ZoomOutAction(), Bundle.HINT_ZoomOutAction(), "zoomout");
    }

    @Override
    void perform(SlicePanel panel) {
        Zoom.by(panel.scene(), -1);
    }
}
