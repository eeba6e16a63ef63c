/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import java.util.Optional;
import javax.swing.JMenuItem;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.CheckedMenuItem;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Lets calls follow the labels, or no more. */
@ActionID(category = "Model", id = "org.cytoloop.trainer.LiveUpdateAction")
@ActionRegistration(displayName = "#CTL_LiveUpdate", lazy = false)
@ActionReference(path = "Menu/Model", position = 110)
@Messages({
    "CTL_LiveUpdate=&Live Update",
    "HINT_LiveUpdate=After every label, trains on the samples so far and shows the calls, without making a round"
})
public final class LiveUpdateAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public LiveUpdateAction() {
        super(Desk.get(), Bundle.CTL_LiveUpdate(), Bundle.HINT_LiveUpdate(), null);
    }

    /** A menu item that shows whether calls follow the labels whenever its menu opens. */
    @Override
    public JMenuItem getMenuPresenter() {
        return new CheckedMenuItem(this, () -> TrainerDesk.get()
                .model()
                .filter(model -> model.live().isOn())
                .isPresent());
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent();
    }

    @Override
    protected void perform(OpenStudy study) {
        TrainerDesk.get().model().ifPresent(model -> model.live()
                .setOn(!model.live().isOn()));
    }
}
