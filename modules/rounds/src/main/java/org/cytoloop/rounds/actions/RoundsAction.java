/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.actions;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.rounds.model.RoundsListener;
import org.cytoloop.rounds.model.RoundsModel;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/** A command on the rounds of the open study; also asks anew whether it can work when something about them changed. */
abstract class RoundsAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    private static final String ICONS = "org/cytoloop/rounds/icons/";

    /** For the whole life of the command, like the one of the desk. */
    private final transient RoundsListener listener = this::refresh;

    RoundsAction(String name, String tooltip, String icon) {
        super(Desk.get(), name, tooltip, ICONS + icon);
        RoundsDesk.get().addListener(listener);
        EventQueue.invokeLater(this::refresh);
    }

    @Override
    protected final boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent()
                && RoundsDesk.get().model().filter(this::canWork).isPresent();
    }

    @Override
    protected final void perform(OpenStudy study) {
        RoundsDesk.get().model().ifPresent(this::perform);
    }

    /** True when the command can work now. */
    abstract boolean canWork(RoundsModel model);

    /** Does it. */
    abstract void perform(RoundsModel model);

    /** Opens the window and brings it to the front. */
    static void openWindow() {
        TopComponent window = WindowManager.getDefault().findTopComponent("RoundsTopComponent");
        if (window != null) {
            window.open();
            window.requestActive();
        }
    }
}
