/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import org.cytoloop.mining.model.MiningTab;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Shows the confirmed mistakes by what drives them. */
@ActionID(category = "Review", id = "org.cytoloop.mining.families.MistakeFamiliesAction")
@ActionRegistration(displayName = "#CTL_MistakeFamilies", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Review", position = 80),
    @ActionReference(path = "Shortcuts", name = "S-K")
})
@Messages({
    "CTL_MistakeFamilies=Mistake &Families",
    "HINT_MistakeFamilies=Groups the confirmed mistakes by what drives them, and tells whether they become fewer (Shift+K)"
})
public final class MistakeFamiliesAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    /** For the menu. */
    public MistakeFamiliesAction() {
        super(Desk.get(), Bundle.CTL_MistakeFamilies(), Bundle.HINT_MistakeFamilies(), null);
    }

    @Override
    protected void perform(OpenStudy study) {
        MiningTab.FAMILIES.open();
    }
}
