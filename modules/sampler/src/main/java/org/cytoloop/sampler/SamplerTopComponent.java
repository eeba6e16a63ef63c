/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.BorderLayout;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.widgets.StudyTopComponent;
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
    "CTL_SamplerTopComponent=Sa&mpler",
    "SamplerTopComponent_name=Sampler",
    "HINT_SamplerTopComponent=Draw cells in rectangles, label them, and put the exceptions right"
})
public final class SamplerTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final transient SamplerDesk sampler = SamplerDesk.get();
    private final SamplerPanel panel = new SamplerPanel(sampler);
    private final transient DeskListener listener = new DeskListener() {
        @Override
        public void deskChanged(DeskChange change) {
            panel.pointerChanged(change);
        }
    };

    /** For the window system. */
    public SamplerTopComponent() {
        super(Desk.get());
        setName(Bundle.SamplerTopComponent_name());
        setToolTipText(Bundle.HINT_SamplerTopComponent());
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
        sampler.addListener(panel);
        super.componentOpened();
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        sampler.removeListener(panel);
        panel.release();
    }

    @Override
    protected void componentShowing() {
        panel.showKeys();
    }

    @Override
    public boolean requestFocusInWindow() {
        return panel.strip().requestFocusInWindow();
    }
}
