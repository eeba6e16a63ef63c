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

/** Less contrast. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.LessContrastAction")
@ActionRegistration(displayName = "#CTL_LessContrastAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 250),
    @ActionReference(path = "Shortcuts", name = "OPEN_BRACKET")
})
@Messages({
    "CTL_LessContrastAction=L&ess Contrast",
    "HINT_LessContrastAction=Make the active channel darker by one step ([)"
})
public final class LessContrastAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public LessContrastAction() {
        super(Bundle.CTL_LessContrastAction(), Bundle.HINT_LessContrastAction(), null);
    }

    @Override
    void perform(SlicePanel panel) {
        panel.channels().darker();
    }
}
