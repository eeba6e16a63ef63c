/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.viewer.window.SlicePanel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows the slice twice. */
@ActionID(category = "Slice", id = "org.cytoloop.viewer.actions.ShowBesideAction")
@ActionRegistration(displayName = "#CTL_ShowBesideAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 540),
    @ActionReference(path = "Shortcuts", name = "D-BACK_SLASH")
})
@Messages({
    "CTL_ShowBesideAction=S&plit View",
    "HINT_ShowBesideAction=Show this slice once more, beside the others (Ctrl+\\)"
})
public final class ShowBesideAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public ShowBesideAction() {
        super(Bundle.CTL_ShowBesideAction(), Bundle.HINT_ShowBesideAction(), "beside");
    }

    @Override
    void perform(SlicePanel panel) {
        OpenStages.get().openBeside(panel.document().name());
    }
}
