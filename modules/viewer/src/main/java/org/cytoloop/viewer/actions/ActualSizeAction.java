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

/** Shows one image pixel as one screen pixel. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ActualSizeAction")
@ActionRegistration(displayName = "#CTL_ActualSizeAction", lazy = false)
@ActionReferences({@ActionReference(path = "Menu/View", position = 20), @ActionReference(path = "Shortcuts", name = "Z")
})
@Messages({"CTL_ActualSizeAction=&Actual Size", "HINT_ActualSizeAction=Show one image pixel as one screen pixel (Z)"})
public final class ActualSizeAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ActualSizeAction() {
        super(Bundle.CTL_ActualSizeAction(), Bundle.HINT_ActualSizeAction(), null);
    }

    @Override
    void perform(SlicePanel panel) {
        Zoom.actual(panel.scene());
    }
}
