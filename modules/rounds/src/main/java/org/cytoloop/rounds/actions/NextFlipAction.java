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

/** Goes to the next cell two rounds call differently. */
@ActionID(category = "Model", id = "org.cytoloop.rounds.actions.NextFlipAction")
@ActionRegistration(displayName = "#CTL_NextFlipAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Model", position = 220),
    @ActionReference(path = "Shortcuts", name = "I")
})
@Messages({
    "CTL_NextFlipAction=&Next Flip",
    "HINT_NextFlipAction=Shows the next cell that the two rounds call differently, over all slices"
})
public final class NextFlipAction extends RoundsAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public NextFlipAction() {
        super(Bundle.CTL_NextFlipAction(), Bundle.HINT_NextFlipAction(), "nextflip.svg");
    }

    @Override
    boolean canWork(RoundsModel model) {
        return model.tour().canStep();
    }

    @Override
    void perform(RoundsModel model) {
        model.tour().step(true);
    }
}
