/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.Action;
import org.cytoloop.workbench.desk.Desk;
import org.openide.awt.Actions;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** The start page; it is there while no study is open. */
@TopComponent.Description(
        preferredID = "WelcomeTopComponent",
        persistenceType = TopComponent.PERSISTENCE_NEVER,
        iconBase = "org/cytoloop/workbench/icons/welcome.svg")
@NbBundle.Messages({"LBL_Welcome=Start", "HINT_Welcome=Open a study or make a new one"})
final class WelcomeTopComponent extends TopComponent {
    private static final long serialVersionUID = 1L;
    private static final String NEW_STUDY = "org.cytoloop.workbench.newstudy.NewStudyAction";

    private final WelcomePanel panel;
    private final transient NewStudyImages images = new NewStudyImages(Desk.get());

    WelcomeTopComponent(RecentStudies recent) {
        setName(Bundle.LBL_Welcome());
        setToolTipText(Bundle.HINT_Welcome());
        setLayout(new BorderLayout());
        panel = new WelcomePanel(
                new WelcomeModel(recent::list, recent::open, this::begin),
                command(NEW_STUDY),
                command("org.cytoloop.workbench.opening.OpenStudyAction"),
                command("org.cytoloop.workbench.demo.OpenDemoStudyAction"));
        add(panel);
    }

    private static Action command(String id) {
        return Actions.forID("File", id);
    }

    private void begin(List<Path> files) {
        Action make = command(NEW_STUDY);
        if (make != null) {
            images.keep(files);
            make.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, "drop"));
        }
    }

    @Override
    protected void componentOpened() {
        panel.refresh();
    }

    @Override
    protected void componentShowing() {
        panel.refresh();
    }
}
