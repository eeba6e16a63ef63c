/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Chooses which trainer, feature sets, detector, reader and miner a study uses. */
@ActionID(category = "Model", id = "org.cytoloop.plugins.choice.PartsAction")
@ActionRegistration(displayName = "#CTL_Parts", lazy = false)
@ActionReference(path = "Menu/Model", position = 290)
@Messages({
    "CTL_Parts=Parts &of the Loop...",
    "HINT_Parts=Choose the trainer, feature sets, detector, reader and miner, and make again what others made"
})
public final class PartsAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String ICON = "org/cytoloop/plugins/icons/parts.svg";

    /** For the registration. */
    public PartsAction() {
        super(Desk.get(), Bundle.CTL_Parts(), Bundle.HINT_Parts(), ICON);
    }

    @Override
    protected void perform(OpenStudy study) {
        PartsDialog.open(Desk.get(), study);
    }
}
