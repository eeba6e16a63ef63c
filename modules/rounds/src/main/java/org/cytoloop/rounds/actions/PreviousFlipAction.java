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

/** Goes to the previous cell two rounds call differently. */
@ActionID(category = "Model", id = "org.cytoloop.rounds.actions.PreviousFlipAction")
@ActionRegistration(displayName = "#CTL_PreviousFlipAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Model", position = 230),
    @ActionReference(path = "Shortcuts", name = "S-I")
})
@Messages({
    "CTL_PreviousFlipAction=&Previous Flip",
    "HINT_PreviousFlipAction=Shows the cell before that the two rounds call differently, over all slices"
})
public final class PreviousFlipAction extends RoundsAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public PreviousFlipAction() {
        super(Bundle.CTL_PreviousFlipAction(), Bundle.HINT_PreviousFlipAction(), "previousflip.svg");
    }

    @Override
    boolean canWork(RoundsModel model) {
        return model.tour().canStep();
    }

    @Override
    void perform(RoundsModel model) {
        model.tour().step(false);
    }
}
