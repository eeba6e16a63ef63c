/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.Optional;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Proposes training slices. */
@ActionID(category = "Slice", id = "org.cytoloop.slices.list.ProposeTrainingAction")
@ActionRegistration(lazy = false, displayName = "#CTL_ProposeTraining")
@ActionReference(path = "Menu/Slice", position = 230)
@Messages({
    "CTL_ProposeTraining=P&ropose Training Slices...",
    "HINT_ProposeTraining=Proposes three to five training slices that stand for all, and says why"
})
public final class ProposeTrainingAction extends TargetsAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public ProposeTrainingAction() {
        super(Bundle.CTL_ProposeTraining(), Bundle.HINT_ProposeTraining(), "propose");
    }

    /** It looks at all slices, whether or not one is chosen. */
    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.filter(open -> !open.study().slices().isEmpty()).isPresent();
    }

    @Override
    protected boolean showsNames() {
        return true;
    }

    @Override
    void perform(SlicesModel model) {
        SlicesCommands.propose(model);
    }
}
