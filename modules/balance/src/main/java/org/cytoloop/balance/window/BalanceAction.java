/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Opens the window of balance and growth. */
@Messages({
    "CTL_Balance=B&alance and Growth",
    "HINT_Balance=Shows ON and OFF of samples and calls, and how samples and scores grew (Shift+C)",
    "CTL_Dial=Balance D&ial",
    "HINT_Dial=Tries another share of ON in training, before it is taken (Shift+A)"
})
public final class BalanceAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String ICON = "org/cytoloop/balance/icons/balance.svg";

    private final Tab tab;

    private BalanceAction(Tab tab, String name, String tooltip) {
        super(Desk.get(), name, tooltip, ICON);
        this.tab = tab;
    }

    /** Opens it at the tab it was left at. */
    @ActionID(category = "Model", id = "org.cytoloop.balance.window.BalanceAction")
    @ActionRegistration(displayName = "#CTL_Balance", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Menu/Model", position = 262),
        @ActionReference(path = "Shortcuts", name = "S-C")
    })
    public static BalanceAction balance() {
        return new BalanceAction(null, Bundle.CTL_Balance(), Bundle.HINT_Balance());
    }

    /** Opens it at the dial. */
    @ActionID(category = "Model", id = "org.cytoloop.balance.window.DialAction")
    @ActionRegistration(displayName = "#CTL_Dial", lazy = false)
    @ActionReferences({
        @ActionReference(path = "Menu/Model", position = 264),
        @ActionReference(path = "Shortcuts", name = "S-A")
    })
    public static BalanceAction dial() {
        return new BalanceAction(Tab.DIAL, Bundle.CTL_Dial(), Bundle.HINT_Dial());
    }

    @Override
    protected void perform(OpenStudy study) {
        BalanceTopComponent.show(tab);
    }
}
