/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window in which cells are sampled and labelled. */
@TopComponent.Description(
        preferredID = "SamplerTopComponent",
        iconBase = "org/cytoloop/sampler/icons/sampler.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.cytoloop.sampler.SamplerTopComponent")
@ActionReference(path = "Menu/Window", position = 110)
@TopComponent.OpenActionRegistration(displayName = "#CTL_SamplerTopComponent", preferredID = "SamplerTopComponent")
@Messages({
    "CTL_SamplerTopComponent=Samp&ler",
    "SamplerTopComponent_name=Sampler",
    "HINT_SamplerTopComponent=Draw cells in rectangles, label them, and put the exceptions right"
})
public final class SamplerTopComponent extends PanelTopComponent<SamplerPanel> {
    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public SamplerTopComponent() {
        super(
                Desk.get(),
                new SamplerPanel(SamplerDesk.get()),
                Bundle.SamplerTopComponent_name(),
                Bundle.HINT_SamplerTopComponent());
        follow(SamplerDesk.get(), panel());
    }
}
