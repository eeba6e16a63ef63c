/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which labels are looked at again, and in which agreement and audit are reported. */
@TopComponent.Description(
        preferredID = "ConsistencyTopComponent",
        iconBase = "org/cytoloop/consistency/icons/consistency.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 400)
@ActionID(category = "Window", id = "org.cytoloop.consistency.window.ConsistencyTopComponent")
@ActionReference(path = "Menu/Window", position = 170)
@TopComponent.OpenActionRegistration(
        displayName = "#CTL_ConsistencyTopComponent",
        preferredID = "ConsistencyTopComponent")
@Messages({
    "CTL_ConsistencyTopComponent=Consistenc&y",
    "ConsistencyTopComponent_name=Consistency",
    "HINT_ConsistencyTopComponent=Second looks, blind second readings, agreement and audit"
})
public final class ConsistencyTopComponent extends PanelTopComponent<ConsistencyPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public ConsistencyTopComponent() {
        super(
                Desk.get(),
                new ConsistencyPanel(Desk.get()),
                Bundle.ConsistencyTopComponent_name(),
                Bundle.HINT_ConsistencyTopComponent());
    }

    /** Brings a tab to the front. */
    void show(Tab tab) {
        panel().show(tab);
    }
}
