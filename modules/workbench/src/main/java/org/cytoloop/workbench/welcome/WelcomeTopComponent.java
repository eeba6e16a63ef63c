/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.Action;
import org.cytoloop.workbench.newstudy.NewStudyAction;
import org.cytoloop.workbench.opening.StudyOpening;
import org.openide.awt.Actions;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** The start page; it is there while no study is open. */
@TopComponent.Description(
        preferredID = "WelcomeTopComponent",
        persistenceType = TopComponent.PERSISTENCE_NEVER,
        iconBase = "org/cytoloop/workbench/icons/welcome.svg")
@NbBundle.Messages({"LBL_Welcome=Start", "HINT_Welcome=Open a study or make a new one"})
public final class WelcomeTopComponent extends TopComponent {
    private static final long serialVersionUID = 1L;
    private final WelcomePanel panel;

    /** For {@link WelcomeShown} and the platform. */
    public WelcomeTopComponent() {
        setName(Bundle.LBL_Welcome());
        setToolTipText(Bundle.HINT_Welcome());
        setLayout(new BorderLayout());
        StudyOpening opening = StudyOpening.get();
        panel = new WelcomePanel(
                new WelcomeModel(() -> opening.settings().recent(), opening::open, NewStudyAction::begin),
                command("org.cytoloop.workbench.newstudy.NewStudyAction"),
                command("org.cytoloop.workbench.opening.OpenStudyAction"),
                command("org.cytoloop.workbench.demo.OpenDemoStudyAction"));
        add(panel);
    }

    private static Action command(String id) {
        return Actions.forID("File", id);
    }

    /** The page makes do with any width; others are not pushed away. */
    @Override
    public Dimension getMinimumSize() {
        return panel.getMinimumSize();
    }

    @Override
    protected void componentShowing() {
        panel.refresh();
    }
}
