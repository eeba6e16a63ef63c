/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.BorderLayout;
import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.widgets.StudyTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which trainings are named, compared, shown and rebuilt. */
@TopComponent.Description(
        preferredID = "RoundsTopComponent",
        iconBase = "org/cytoloop/rounds/icons/rounds.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = true, position = 250)
@ActionID(category = "Window", id = "org.cytoloop.rounds.window.RoundsTopComponent")
@ActionReference(path = "Menu/Window", position = 181)
@TopComponent.OpenActionRegistration(displayName = "#CTL_RoundsTopComponent", preferredID = "RoundsTopComponent")
@Messages({
    "CTL_RoundsTopComponent=&Rounds",
    "RoundsTopComponent_name=Rounds",
    "HINT_RoundsTopComponent=Every training of the staining: name, compare, show differences, rebuild"
})
public final class RoundsTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final transient RoundsDesk rounds = RoundsDesk.get();
    private final RoundsPanel panel = new RoundsPanel(rounds);
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            if (change == DeskChange.STUDY) {
                panel.setShown(isShowing());
            }
        }
    };

    /** For the window system. */
    public RoundsTopComponent() {
        super(Desk.get());
        setName(Bundle.RoundsTopComponent_name());
        setToolTipText(Bundle.HINT_RoundsTopComponent());
        setLayout(new BorderLayout());
        add(panel, BorderLayout.CENTER);
    }

    @Override
    protected DeskListener listener() {
        return listener;
    }

    @Override
    protected void refresh() {
        panel.refresh();
    }

    @Override
    protected void componentOpened() {
        rounds.addListener(panel);
        super.componentOpened();
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        rounds.removeListener(panel);
        panel.release();
    }

    @Override
    protected void componentShowing() {
        panel.setShown(true);
    }

    @Override
    protected void componentHidden() {
        panel.setShown(false);
    }

    @Override
    public boolean requestFocusInWindow() {
        return panel.requestFocusInWindow();
    }
}
