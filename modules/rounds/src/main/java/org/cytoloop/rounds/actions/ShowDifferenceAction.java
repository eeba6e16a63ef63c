/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.actions;

import org.cytoloop.rounds.model.RoundsModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Draws over the slices which cells two rounds call differently, or stops it. */
@ActionID(category = "Model", id = "org.cytoloop.rounds.actions.ShowDifferenceAction")
@ActionRegistration(displayName = "#CTL_ShowDifferenceAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Model", position = 210),
    @ActionReference(path = "Shortcuts", name = "D")
})
@Messages({
    "CTL_ShowDifferenceAction=Show or Hide &Difference",
    "HINT_ShowDifferenceAction=Draws over the slices which cells the two selected rounds call differently, or the current round and the one before"
})
public final class ShowDifferenceAction extends RoundsAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ShowDifferenceAction() {
        super(Bundle.CTL_ShowDifferenceAction(), Bundle.HINT_ShowDifferenceAction(), "difference.svg");
    }

    @Override
    boolean canWork(RoundsModel model) {
        return model.canToggleDifference();
    }

    @Override
    void perform(RoundsModel model) {
        model.toggleDifference();
    }
}
