/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Shows the start page while no study is open. */
@OnShowing
public final class WelcomeShown implements Runnable, DeskListener {
    /** The user may have closed it; only the window system holds it. */
    private Reference<WelcomeTopComponent> page = new WeakReference<>(null);

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
        WelcomeTopComponent shown = page.get();
        boolean there = shown != null && shown.isOpened();
        if (wanted && !there) {
            WelcomeTopComponent next = new WelcomeTopComponent();
            page = new WeakReference<>(next);
            next.open();
            next.requestActive();
        } else if (!wanted && there) {
            shown.close();
        }
    }
}
