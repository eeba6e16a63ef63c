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

/** Chooses the contrast of all channels. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.AutoContrastAction")
@ActionRegistration(displayName = "#CTL_AutoContrastAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 210, separatorBefore = 200),
    @ActionReference(path = "Shortcuts", name = "A")
})
@Messages({
    "CTL_AutoContrastAction=A&uto Contrast",
    "HINT_AutoContrastAction=Choose the contrast of all channels from this slice (A)"
})
public final class AutoContrastAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public AutoContrastAction() {
        super(Bundle.CTL_AutoContrastAction(), Bundle.HINT_AutoContrastAction(), "contrast");
    }

    @Override
    void perform(SlicePanel panel) {
        panel.channels().autoAll();
    }
}
