/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.masking;

import javax.swing.JMenuItem;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.CheckedMenuItem;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.util.NbPreferences;

/** Hides the names of slices, animals and groups, or shows them again. */
@ActionID(category = "Sample", id = "org.cytoloop.consistency.masking.MaskNamesAction")
@ActionRegistration(displayName = "#CTL_MaskNames", lazy = false)
@ActionReference(path = "Menu/Review", position = 400, separatorBefore = 395)
@Messages({
    "CTL_MaskNames=&Mask Names",
    "HINT_MaskNames=Hides the names of slices, animals and groups while you label, or shows them again; "
            + "the journal notes which labels were given blind"
})
public final class MaskNamesAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String EXPLAINED = "masking.explained";

    /** For the platform. */
    public MaskNamesAction() {
        super(Desk.get(), Bundle.CTL_MaskNames(), Bundle.HINT_MaskNames(), "org/cytoloop/consistency/icons/mask.svg");
    }

    /** A menu item that shows whether names are masked whenever its menu opens. */
    @Override
    public JMenuItem getMenuPresenter() {
        return new CheckedMenuItem(
                this,
                () -> Desk.get().study().map(Masking::new).filter(Masking::isOn).isPresent());
    }

    @Override
    protected void perform(OpenStudy study) {
        Masking masking = new Masking(study);
        if (masking.isOn()) {
            if (MaskDialogs.confirmUnmasking()) {
                masking.off();
            }
        } else if (isExplained() || MaskDialogs.explain()) {
            NbPreferences.forModule(MaskNamesAction.class).putBoolean(EXPLAINED, true);
            masking.on();
        }
    }

    private static boolean isExplained() {
        return NbPreferences.forModule(MaskNamesAction.class).getBoolean(EXPLAINED, false);
    }
}
