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

/** Goes back to the cell whose call was uncertain. */
@ActionID(category = "Review", id = "org.cytoloop.viewer.actions.PreviousUncertainAction")
@ActionRegistration(displayName = "#CTL_PreviousUncertainAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 30),
    @ActionReference(path = "Shortcuts", name = "S-B")
})
@Messages({
    "CTL_PreviousUncertainAction=&Previous Uncertain",
    "HINT_PreviousUncertainAction=Go back to the uncertain cell before (Shift+B)"
})
public final class PreviousUncertainAction extends ViewerAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public PreviousUncertainAction() {
        super(Bundle.CTL_PreviousUncertainAction(), Bundle.HINT_PreviousUncertainAction(), "previousuncertain");
    }

    @Override
    void perform(SlicePanel panel) {
        panel.uncertain().step(false);
    }

    @Override
    boolean canWork(SlicePanel panel) {
        return panel.document().facts().pOn() != null;
    }
}
