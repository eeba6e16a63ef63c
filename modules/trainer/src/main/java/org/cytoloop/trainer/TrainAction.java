/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/** Trains a round. */
@ActionID(category = "Model", id = "org.cytoloop.trainer.TrainAction")
@ActionRegistration(displayName = "#CTL_Train", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Model", position = 100),
    @ActionReference(path = "Toolbars/Tools", position = 400),
    @ActionReference(path = "Shortcuts", name = "T")
})
@Messages({
    "Menu_Model=&Model",
    "CTL_Train=&Train",
    "HINT_Train=Trains a round on all samples, makes it current and calls the cells of all slices"
})
public final class TrainAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public TrainAction() {
        super(Desk.get(), Bundle.CTL_Train(), Bundle.HINT_Train(), "org/cytoloop/trainer/icons/train.svg");
    }

    /** Brings the window to the front, where it says how far it is, or why there is nothing to train on yet. */
    @Override
    protected void perform(OpenStudy study) {
        TrainerTopComponent.bring().ifPresent(TrainerTopComponent::showTraining);
        TrainerDesk.get().model().ifPresent(model -> {
            if (model.problem().isEmpty()) {
                model.train();
            } else {
                StatusDisplayer.getDefault().setStatusText(study.names().text(model.problem()));
            }
        });
    }
}
