/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window that lists labels something speaks against. */
@TopComponent.Description(
        preferredID = "ContradictionsTopComponent",
        iconBase = "org/cytoloop/consistency/icons/contradictions.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = false, position = 200)
@ActionID(category = "Window", id = "org.cytoloop.consistency.contradictions.ContradictionsTopComponent")
@ActionReference(path = "Menu/Window", position = 160)
@TopComponent.OpenActionRegistration(
        displayName = "#CTL_ContradictionsTopComponent",
        preferredID = "ContradictionsTopComponent")
@Messages({
    "CTL_ContradictionsTopComponent=Contra&dictions",
    "ContradictionsTopComponent_name=Contradictions",
    "HINT_ContradictionsTopComponent=Labels against the rule, your own earlier label, or cells that look nearly the same"
})
public final class ContradictionsTopComponent extends PanelTopComponent<ContradictionsPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public ContradictionsTopComponent() {
        super(
                Desk.get(),
                new ContradictionsPanel(ConsistencyDesk.get()),
                Bundle.ContradictionsTopComponent_name(),
                Bundle.HINT_ContradictionsTopComponent());
        follow(ConsistencyDesk.get(), panel());
    }

    /** Goes on to the next contradicted label. */
    void next() {
        panel().next();
    }
}
