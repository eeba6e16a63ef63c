/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/** Opens the window of consistency at one of its tabs. */
@Messages({
    "Menu_Review=&Review",
    "CTL_SecondLook=Second &Look",
    "HINT_SecondLook=Looks again at labels that were given under an older version of the rule",
    "CTL_SecondReading=Second &Reading",
    "HINT_SecondReading=Shows labelled cells once more without their labels, and settles where answers differ",
    "CTL_Agreement=&Agreement",
    "HINT_Agreement=Reports how far people agree with themselves and with each other",
    "CTL_Audit=A&udit",
    "HINT_Audit=Tests whether labels differ by group, animal, slice, day or annotator"
})
public final class TabAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String ICON = "org/cytoloop/consistency/icons/consistency.svg";

    private final Tab tab;

    private TabAction(Tab tab, String name, String tooltip) {
        super(Desk.get(), name, tooltip, ICON);
        this.tab = tab;
    }

    /** Opens the second look. */
    @ActionID(category = "Sample", id = "org.cytoloop.consistency.window.SecondLookAction")
    @ActionRegistration(displayName = "#CTL_SecondLook", lazy = false)
    @ActionReference(path = "Menu/Review", position = 200, separatorBefore = 195)
    public static TabAction secondLook() {
        return new TabAction(Tab.SECOND_LOOK, Bundle.CTL_SecondLook(), Bundle.HINT_SecondLook());
    }

    /** Opens the second reading. */
    @ActionID(category = "Sample", id = "org.cytoloop.consistency.window.SecondReadingAction")
    @ActionRegistration(displayName = "#CTL_SecondReading", lazy = false)
    @ActionReference(path = "Menu/Review", position = 210)
    public static TabAction secondReading() {
        return new TabAction(Tab.SECOND_READING, Bundle.CTL_SecondReading(), Bundle.HINT_SecondReading());
    }

    /** Opens the report on agreement. */
    @ActionID(category = "Sample", id = "org.cytoloop.consistency.window.AgreementAction")
    @ActionRegistration(displayName = "#CTL_Agreement", lazy = false)
    @ActionReference(path = "Menu/Review", position = 300, separatorBefore = 295)
    public static TabAction agreement() {
        return new TabAction(Tab.AGREEMENT, Bundle.CTL_Agreement(), Bundle.HINT_Agreement());
    }

    /** Opens the audit. */
    @ActionID(category = "Sample", id = "org.cytoloop.consistency.window.AuditAction")
    @ActionRegistration(displayName = "#CTL_Audit", lazy = false)
    @ActionReference(path = "Menu/Review", position = 310)
    public static TabAction audit() {
        return new TabAction(Tab.AUDIT, Bundle.CTL_Audit(), Bundle.HINT_Audit());
    }

    @Override
    protected void perform(OpenStudy study) {
        if (WindowManager.getDefault().findTopComponent("ConsistencyTopComponent")
                instanceof ConsistencyTopComponent window) {
            window.open();
            window.requestActive();
            window.show(tab);
        }
    }
}
