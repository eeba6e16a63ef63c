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

/** Makes a sample of a cell whose new call is wrong. */
@ActionID(category = "Model", id = "org.cytoloop.rounds.actions.WrongFlipAction")
@ActionRegistration(displayName = "#CTL_WrongFlipAction", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Model", position = 240),
    @ActionReference(path = "Shortcuts", name = "J")
})
@Messages({
    "CTL_WrongFlipAction=&Wrong Flip",
    "HINT_WrongFlipAction=The new call of the selected cell is wrong: it becomes a sample with the class it had before, and the next flip is shown"
})
public final class WrongFlipAction extends RoundsAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public WrongFlipAction() {
        super(Bundle.CTL_WrongFlipAction(), Bundle.HINT_WrongFlipAction(), "wrongflip.svg");
    }

    @Override
    boolean canWork(RoundsModel model) {
        return model.tour().selected().isPresent();
    }

    @Override
    void perform(RoundsModel model) {
        model.tour().wrong();
    }
}
