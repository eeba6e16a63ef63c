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

/** Makes the picture larger. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ZoomInAction")
@ActionRegistration(displayName = "#CTL_ZoomInAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 30),
    @ActionReference(path = "Shortcuts", name = "PLUS"),
    @ActionReference(path = "Shortcuts", name = "ADD"),
    @ActionReference(path = "Shortcuts", name = "EQUALS")
})
@Messages({"CTL_ZoomInAction=La&rger", "HINT_ZoomInAction=Make the picture larger (+)"})
public final class ZoomInAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ZoomInAction() {
        super(Bundle.CTL_ZoomInAction(), Bundle.HINT_ZoomInAction(), "zoomin");
    }

    @Override
    void perform(SlicePanel panel) {
        Zoom.by(panel.scene(), 1);
    }
}
