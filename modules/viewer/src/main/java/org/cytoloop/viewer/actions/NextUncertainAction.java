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

/** Goes to the next cell whose call is uncertain. */
@ActionID(category = "Review", id = "org.cytoloop.viewer.actions.NextUncertainAction")
@ActionRegistration(displayName = "#CTL_NextUncertainAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 20),
    @ActionReference(path = "Shortcuts", name = "S-N")
})
@Messages({
    "CTL_NextUncertainAction=&Next Uncertain",
    "HINT_NextUncertainAction=Go to the next cell of this slice whose call is uncertain and that has no label, the most uncertain first (Shift+N)"
})
public final class NextUncertainAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public NextUncertainAction() {
        super(Bundle.CTL_NextUncertainAction(), Bundle.HINT_NextUncertainAction(), "nextuncertain");
    }

    @Override
    void perform(SlicePanel panel) {
        panel.uncertain().step(true);
    }

    @Override
    boolean canWork(SlicePanel panel) {
        return panel.document().facts().pOn() != null;
    }
}
