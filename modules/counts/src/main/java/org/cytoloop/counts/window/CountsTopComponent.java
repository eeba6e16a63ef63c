/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which cells are counted. */
@TopComponent.Description(
        preferredID = "CountsTopComponent",
        iconBase = "org/cytoloop/counts/icons/counts.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 510)
@ActionID(category = "Window", id = "org.cytoloop.counts.window.CountsTopComponent")
@ActionReference(path = "Menu/Window", position = 183)
@TopComponent.OpenActionRegistration(displayName = "#CTL_CountsTopComponent", preferredID = "CountsTopComponent")
@Messages({
    "CTL_CountsTopComponent=Cou&nts",
    "CountsTopComponent_name=Counts",
    "HINT_CountsTopComponent=ON cells by slice, animal and group, with error bars from the exam"
})
public final class CountsTopComponent extends PanelTopComponent<CountsPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public CountsTopComponent() {
        super(
                Desk.get(),
                new CountsPanel(Desk.get()),
                Bundle.CountsTopComponent_name(),
                Bundle.HINT_CountsTopComponent());
    }
}
