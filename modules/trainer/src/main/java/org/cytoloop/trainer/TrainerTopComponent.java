/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.util.Optional;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** Trains, beside the viewer, and tells how good a round is. */
@TopComponent.Description(
        preferredID = TrainerTopComponent.ID,
        iconBase = "org/cytoloop/trainer/icons/trainer.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "properties", openAtStartup = true, position = 200)
@ActionID(category = "Window", id = "org.cytoloop.trainer.TrainerTopComponent")
@ActionReference(path = "Menu/Window", position = 180)
@TopComponent.OpenActionRegistration(displayName = "#CTL_TrainerTopComponent", preferredID = TrainerTopComponent.ID)
@Messages({
    "CTL_TrainerTopComponent=Tr&ainer",
    "TrainerTopComponent_name=Trainer",
    "HINT_TrainerTopComponent=Trains on your labels, live or by rounds, and tells how good a round is"
})
public final class TrainerTopComponent extends PanelTopComponent<TrainerPanel> {
    static final String ID = "TrainerTopComponent";

    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public TrainerTopComponent() {
        super(
                Desk.get(),
                new TrainerPanel(TrainerDesk.get()),
                Bundle.TrainerTopComponent_name(),
                Bundle.HINT_TrainerTopComponent());
        follow(TrainerDesk.get(), panel());
    }

    /** Brings the window in front of those beside it; the keyboard stays where it is. */
    static Optional<TrainerTopComponent> bring() {
        if (WindowManager.getDefault().findTopComponent(ID) instanceof TrainerTopComponent window) {
            if (!window.isOpened()) {
                window.open();
            }
            window.requestVisible();
            return Optional.of(window);
        }
        return Optional.empty();
    }

    void showTraining() {
        panel().showTraining();
    }

    void showThreshold() {
        panel().showThreshold();
    }
}
