/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BorderLayout;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.widgets.StudyTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;

/** The window with the slices of the study. */
@TopComponent.Description(
        preferredID = "SlicesTopComponent",
        iconBase = "org/cytoloop/slices/icons/slices.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "explorer", openAtStartup = true, position = 100)
@ActionID(category = "Window", id = "org.cytoloop.slices.list.SlicesTopComponent")
@ActionReference(path = "Menu/Window", position = 100)
@TopComponent.OpenActionRegistration(displayName = "#CTL_Slices", preferredID = "SlicesTopComponent")
@Messages({"CTL_Slices=&Slices", "TC_Slices=Slices", "HINT_Slices=The slices of the study"})
public final class SlicesTopComponent extends StudyTopComponent {
    private static final long serialVersionUID = 1L;

    private final SlicesPanel panel;

    /** For the window system. */
    public SlicesTopComponent() {
        this(Desk.get());
    }

    SlicesTopComponent(Desk desk) {
        super(desk);
        setName(Bundle.TC_Slices());
        setToolTipText(Bundle.HINT_Slices());
        setLayout(new BorderLayout());
        panel = new SlicesPanel(desk);
        add(panel);
    }

    @Override
    protected DeskListener listener() {
        return panel;
    }

    @Override
    protected void refresh() {
        panel.open();
    }

    @Override
    protected void componentClosed() {
        super.componentClosed();
        panel.close();
    }
}
