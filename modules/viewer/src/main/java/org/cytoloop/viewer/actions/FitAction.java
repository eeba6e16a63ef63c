/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.window.SlicePanel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows the whole slice. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.FitAction")
@ActionRegistration(displayName = "#CTL_FitAction", lazy = false)
@ActionReferences({@ActionReference(path = "Menu/View", position = 10), @ActionReference(path = "Shortcuts", name = "F")
})
@Messages({"CTL_FitAction=Fi&t Slice", "HINT_FitAction=Show the whole slice (F)"})
public final class FitAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public FitAction() {
        super(Bundle.CTL_FitAction(), Bundle.HINT_FitAction(), "fit");
    }

    @Override
    void perform(SlicePanel panel) {
        panel.camera().fit();
    }
}
