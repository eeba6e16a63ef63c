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

/** Opens the window of rounds. */
@ActionID(category = "Model", id = "org.cytoloop.rounds.actions.OpenRoundsAction")
@ActionRegistration(displayName = "#CTL_OpenRoundsAction", lazy = false)
@ActionReference(path = "Menu/Model", position = 200, separatorBefore = 195)
@Messages({
    "CTL_OpenRoundsAction=&Rounds",
    "HINT_OpenRoundsAction=Every training of the staining: name, compare, show differences, rebuild"
})
public final class OpenRoundsAction extends RoundsAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public OpenRoundsAction() {
        super(Bundle.CTL_OpenRoundsAction(), Bundle.HINT_OpenRoundsAction(), "rounds.svg");
    }

    @Override
    boolean canWork(RoundsModel model) {
        return true;
    }

    @Override
    void perform(RoundsModel model) {
        openWindow();
    }
}
