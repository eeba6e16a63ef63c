/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.widgets.PanelTopComponent;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** The window of balance and growth. */
@TopComponent.Description(
        preferredID = BalanceTopComponent.ID,
        iconBase = "org/cytoloop/balance/icons/balance.svg",
        persistenceType = TopComponent.PERSISTENCE_ALWAYS)
@TopComponent.Registration(mode = "output", openAtStartup = true, position = 260)
@ActionID(category = "Window", id = "org.cytoloop.balance.window.BalanceTopComponent")
@ActionReference(path = "Menu/Window", position = 187)
@TopComponent.OpenActionRegistration(displayName = "#CTL_BalanceTopComponent", preferredID = BalanceTopComponent.ID)
@Messages({
    "CTL_BalanceTopComponent=&Balance and Growth",
    "BalanceTopComponent_name=Balance and Growth",
    "HINT_BalanceTopComponent=ON and OFF of samples and calls, how samples and scores grew, and the balance dial"
})
public final class BalanceTopComponent extends PanelTopComponent<BalancePanel> {
    /** Its id in the window system. */
    static final String ID = "BalanceTopComponent";

    private static final long serialVersionUID = 1L;

    /** For the window system. */
    public BalanceTopComponent() {
        super(
                Desk.get(),
                new BalancePanel(Desk.get(), () -> {}),
                Bundle.BalanceTopComponent_name(),
                Bundle.HINT_BalanceTopComponent());
    }

    /** Opens the window at one of its tabs; null for the one it was left at. */
    static void show(Tab tab) {
        if (WindowManager.getDefault().findTopComponent(ID) instanceof BalanceTopComponent window) {
            window.open();
            window.requestActive();
            if (tab != null) {
                window.panel().show(tab);
            }
        }
    }
}
