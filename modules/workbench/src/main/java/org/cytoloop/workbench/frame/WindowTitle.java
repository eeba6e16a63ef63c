/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.frame;

import java.awt.Frame;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.openide.util.NbBundle;
import org.openide.windows.OnShowing;
import org.openide.windows.WindowManager;

/** Keeps the name of the open study in the title of the main window. */
@OnShowing
@NbBundle.Messages({"WindowTitle_none=Cytoloop", "# {0} - name of the study", "WindowTitle_study={0} – Cytoloop"})
public final class WindowTitle implements Runnable, DeskListener {
    /** For the registration. */
    public WindowTitle() {}

    @Override
    public void run() {
        Desk.get().addListener(this);
        deskChanged(DeskChange.STUDY);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            Frame window = WindowManager.getDefault().getMainWindow();
            window.setTitle(Desk.get()
                    .study()
                    .map(study ->
                            Bundle.WindowTitle_study(study.study().settings().name()))
                    .orElse(Bundle.WindowTitle_none()));
        }
    }
}
