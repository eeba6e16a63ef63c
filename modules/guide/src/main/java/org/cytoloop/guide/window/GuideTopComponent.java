/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guide.window;

import org.cytoloop.guide.model.GuideDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window that names the next step. */
@TopComponent.Description(
        preferredID = GuideTopComponent.ID,
        iconBase = "org/cytoloop/guide/icons/guide.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "properties", openAtStartup = true, position = 50)
@ActionID(category = "Window", id = "org.cytoloop.guide.window.GuideTopComponent")
@ActionReference(path = "Menu/Window", position = 90)
@TopComponent.OpenActionRegistration(displayName = "#CTL_GuideTopComponent", preferredID = GuideTopComponent.ID)
@Messages({
    "CTL_GuideTopComponent=Guide &for the Loop",
    "GuideTopComponent_name=Guide",
    "HINT_GuideTopComponent=Where you are in the loop, and what to do next"
})
public final class GuideTopComponent extends PanelTopComponent<GuidePanel> {
    static final String ID = "GuideTopComponent";

    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public GuideTopComponent() {
        super(
                Desk.get(),
                new GuidePanel(GuideDesk.get()),
                Bundle.GuideTopComponent_name(),
                Bundle.HINT_GuideTopComponent());
        follow(GuideDesk.get(), panel());
    }
}
