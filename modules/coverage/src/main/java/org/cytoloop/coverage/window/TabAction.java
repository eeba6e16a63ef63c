/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.window;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;
import org.openide.windows.WindowManager;

/** Opens the window of coverage at one of its tabs. */
@Messages({
    "CTL_Coverage=Co&verage",
    "HINT_Coverage=Shows slices that are unlike anything trained on, and where labels are missing",
    "CTL_Growth=&Growth",
    "HINT_Growth=Shows what more labels would bring, and what they would change on each slice"
})
public final class TabAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String ICON = "org/cytoloop/coverage/icons/coverage.svg";

    private final Tab tab;

    private TabAction(Tab tab, String name, String tooltip) {
        super(Desk.get(), name, tooltip, ICON);
        this.tab = tab;
    }

    /** Opens the slices and their distances. */
    @ActionID(category = "Model", id = "org.cytoloop.coverage.window.CoverageAction")
    @ActionRegistration(displayName = "#CTL_Coverage", lazy = false)
    @ActionReference(path = "Menu/Model", position = 410)
    public static TabAction coverage() {
        return new TabAction(Tab.SLICES, Bundle.CTL_Coverage(), Bundle.HINT_Coverage());
    }

    /** Opens the growth curve. */
    @ActionID(category = "Model", id = "org.cytoloop.coverage.window.GrowthAction")
    @ActionRegistration(displayName = "#CTL_Growth", lazy = false)
    @ActionReference(path = "Menu/Model", position = 420)
    public static TabAction growth() {
        return new TabAction(Tab.GROWTH, Bundle.CTL_Growth(), Bundle.HINT_Growth());
    }

    @Override
    protected void perform(OpenStudy study) {
        if (WindowManager.getDefault().findTopComponent("CoverageTopComponent")
                instanceof CoverageTopComponent window) {
            window.open();
            window.requestActive();
            window.show(tab);
        }
    }
}
