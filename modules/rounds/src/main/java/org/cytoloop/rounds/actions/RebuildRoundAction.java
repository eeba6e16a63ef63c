/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.actions;

import org.cytoloop.rounds.model.RoundsModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Trains a round once more and compares the bytes. */
@ActionID(category = "Model", id = "org.cytoloop.rounds.actions.RebuildRoundAction")
@ActionRegistration(displayName = "#CTL_RebuildRoundAction", lazy = false)
@ActionReference(path = "Menu/Model", position = 250)
@Messages({
    "CTL_RebuildRoundAction=Re&build Round",
    "HINT_RebuildRoundAction=Trains the selected round, or the current one, once more from the journal, and says whether the same bytes come out"
})
public final class RebuildRoundAction extends RoundsAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public RebuildRoundAction() {
        super(Bundle.CTL_RebuildRoundAction(), Bundle.HINT_RebuildRoundAction(), "rebuild.svg");
    }

    @Override
    boolean canWork(RoundsModel model) {
        return model.target().isPresent() && !model.isRebuilding();
    }

    @Override
    void perform(RoundsModel model) {
        openWindow();
        model.target().ifPresent(model::rebuild);
    }
}
