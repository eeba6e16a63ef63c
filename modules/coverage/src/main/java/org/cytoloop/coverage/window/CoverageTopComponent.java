/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.window;

import org.cytoloop.coverage.watch.CoverageDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window that tells how far a classifier reaches. */
@TopComponent.Description(
        preferredID = "CoverageTopComponent",
        iconBase = "org/cytoloop/coverage/icons/coverage.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "editor", openAtStartup = false, position = 440)
@ActionID(category = "Window", id = "org.cytoloop.coverage.window.CoverageTopComponent")
@ActionReference(path = "Menu/Window", position = 184)
@TopComponent.OpenActionRegistration(displayName = "#CTL_CoverageTopComponent", preferredID = "CoverageTopComponent")
@Messages({
    "CTL_CoverageTopComponent=Covera&ge",
    "CoverageTopComponent_name=Coverage",
    "HINT_CoverageTopComponent=Slices unlike the training set, where labels are missing, and what more labels would bring"
})
public final class CoverageTopComponent extends PanelTopComponent<CoveragePanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public CoverageTopComponent() {
        super(
                Desk.get(),
                new CoveragePanel(CoverageDesk.get()),
                Bundle.CoverageTopComponent_name(),
                Bundle.HINT_CoverageTopComponent());
    }

    /** Brings a tab to the front. */
    void show(Tab tab) {
        panel().show(tab);
    }
}
