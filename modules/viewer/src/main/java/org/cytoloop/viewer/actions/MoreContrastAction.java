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

/** More contrast. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.MoreContrastAction")
@ActionRegistration(displayName = "#CTL_MoreContrastAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 240),
    @ActionReference(path = "Shortcuts", name = "CLOSE_BRACKET")
})
@Messages({
    "CTL_MoreContrastAction=&More Contrast",
    "HINT_MoreContrastAction=Make the active channel brighter by one step (])"
})
public final class MoreContrastAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public MoreContrastAction() {
        super(Bundle.CTL_MoreContrastAction(), Bundle.HINT_MoreContrastAction(), null);
    }

    @Override
    void perform(SlicePanel panel) {
        panel.channels().brighter();
    }
}
