/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.health;

import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import org.cytoloop.spi.Services;
import org.openide.DialogDescriptor;
import org.openide.DialogDisplayer;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle;
import org.openide.util.RequestProcessor;

/** Shows which plug-ins are there and which have a problem. */
@ActionID(category = "Help", id = "org.cytoloop.workbench.health.HealthAction")
@ActionRegistration(displayName = "#CTL_Health", lazy = false)
@ActionReference(path = "Menu/Help", position = 310)
@NbBundle.Messages({
    "CTL_Health=&Plug-in Health",
    "HINT_Health=Which readers, detectors, trainers and so on there are, and whether they work",
    "Health_title=Plug-in Health"
})
public final class HealthAction extends AbstractAction {
    private static final long serialVersionUID = 1L;
    private static final RequestProcessor RP = new RequestProcessor(HealthAction.class);

    /** For the registration. */
    public HealthAction() {
        putValue(NAME, Bundle.CTL_Health());
        putValue(SHORT_DESCRIPTION, Bundle.HINT_Health());
        putValue("iconBase", "org/cytoloop/workbench/icons/health.svg");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        // providers are made when they are asked for, which may take a moment
        RP.post(() -> {
            List<Services.Health> rows = Services.health();
            EventQueue.invokeLater(() -> show(rows));
        });
    }

    private static void show(List<Services.Health> rows) {
        DialogDescriptor descriptor =
                new DialogDescriptor(new HealthPanel(new HealthModel(rows)), Bundle.Health_title(), false, null);
        descriptor.setOptions(new Object[] {DialogDescriptor.CLOSED_OPTION});
        DialogDisplayer.getDefault().createDialog(descriptor).setVisible(true);
    }
}
