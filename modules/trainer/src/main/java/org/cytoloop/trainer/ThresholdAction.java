/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows the threshold dial. */
@ActionID(category = "Model", id = "org.cytoloop.trainer.ThresholdAction")
@ActionRegistration(displayName = "#CTL_Threshold", lazy = false)
@ActionReference(path = "Menu/Model", position = 120)
@Messages({
    "CTL_Threshold=T&hreshold...",
    "HINT_Threshold=Tries other thresholds of the current round, and shows what would flip before one is applied"
})
public final class ThresholdAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ThresholdAction() {
        super(Desk.get(), Bundle.CTL_Threshold(), Bundle.HINT_Threshold(), null);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.filter(open ->
                        open.study().rounds().current(open.staining().name()).isPresent())
                .isPresent();
    }

    @Override
    protected void perform(OpenStudy study) {
        TrainerTopComponent.bring().ifPresent(window -> {
            window.requestActive();
            window.showThreshold();
        });
    }
}
