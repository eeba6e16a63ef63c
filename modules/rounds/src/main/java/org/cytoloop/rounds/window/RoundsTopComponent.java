/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
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
public final class RoundsTopComponent extends PanelTopComponent<RoundsPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public RoundsTopComponent() {
        super(
                Desk.get(),
                new RoundsPanel(RoundsDesk.get()),
                Bundle.RoundsTopComponent_name(),
                Bundle.HINT_RoundsTopComponent());
        follow(RoundsDesk.get(), panel());
    }
}
