/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which mistakes are looked for. */
@TopComponent.Description(
        preferredID = "MiningTopComponent",
        iconBase = "org/cytoloop/mining/icons/mining.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 520)
@ActionID(category = "Window", id = "org.cytoloop.mining.window.MiningTopComponent")
@ActionReference(path = "Menu/Window", position = 186)
@TopComponent.OpenActionRegistration(displayName = "#CTL_MiningTopComponent", preferredID = "MiningTopComponent")
@Messages({
    "CTL_MiningTopComponent=&Mining",
    "MiningTopComponent_name=Mining",
    "HINT_MiningTopComponent=Cells the classifier is likely wrong about, or that would teach it most, one after the other"
})
public final class MiningTopComponent extends PanelTopComponent<MiningPanel> implements MiningTab.Host {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public MiningTopComponent() {
        super(
                Desk.get(),
                new MiningPanel(MiningDesk.get()),
                Bundle.MiningTopComponent_name(),
                Bundle.HINT_MiningTopComponent());
        follow(MiningDesk.get(), panel());
    }

    @Override
    public void show(MiningTab tab) {
        panel().show(tab);
    }
}
