/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.window;

import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Opens the queue of cells that are worth asking. */
@ActionID(category = "Review", id = "org.cytoloop.mining.window.MineErrorsAction")
@ActionRegistration(displayName = "#CTL_MineErrors", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 60),
    @ActionReference(path = "Shortcuts", name = "S-M")
})
@Messages({
    "CTL_MineErrors=Mine &Errors",
    "HINT_MineErrors=Asks for cells the classifier is likely wrong about, or that would teach it most (Shift+M)"
})
public final class MineErrorsAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public MineErrorsAction() {
        super(Desk.get(), Bundle.CTL_MineErrors(), Bundle.HINT_MineErrors(), "org/cytoloop/mining/icons/mining.svg");
    }

    @Override
    protected void perform(OpenStudy study) {
        MiningTab.QUEUE.open();
    }
}
