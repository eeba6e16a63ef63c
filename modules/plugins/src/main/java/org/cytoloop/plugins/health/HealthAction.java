/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows which plug-ins there are and which have a problem. */
@ActionID(category = "Help", id = "org.cytoloop.plugins.health.HealthAction")
@ActionRegistration(displayName = "#CTL_Health", lazy = false)
@ActionReference(path = "Menu/Help", position = 310)
@Messages({
    "CTL_Health=&Plug-in Health",
    "HINT_Health=Which readers, detectors, trainers and so on there are, and whether they work"
})
public final class HealthAction extends AbstractAction {
    private static final long serialVersionUID = 1L;

    /** For the registration. */
    public HealthAction() {
        putValue(NAME, Bundle.CTL_Health());
        putValue(SHORT_DESCRIPTION, Bundle.HINT_Health());
        putValue("iconBase", "org/cytoloop/plugins/icons/health.svg");
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        HealthDialog.open();
    }
}
