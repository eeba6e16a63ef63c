/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Shows the start page while no study is open. */
@OnShowing
public final class WelcomeShown implements Runnable, DeskListener {
    private WelcomeTopComponent page;

    /** For the registration. */
    public WelcomeShown() {}

    @Override
    public void run() {
        Desk.get().addListener(this);
        WindowManager.getDefault().invokeWhenUIReady(this::showOrHide);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            showOrHide();
        }
    }

    private void showOrHide() {
        boolean wanted = Desk.get().study().isEmpty();
        if (wanted && page == null) {
            page = new WelcomeTopComponent();
            page.open();
            page.requestActive();
        } else if (!wanted && page != null) {
            page.close();
            page = null;
        }
    }
}
