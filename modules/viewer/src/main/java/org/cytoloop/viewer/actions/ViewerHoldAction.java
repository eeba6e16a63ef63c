/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.HoldAction;

/** Switches something of the viewers on while a key is held; works while a slice is shown. */
abstract class ViewerHoldAction extends HoldAction {
    private static final long serialVersionUID = 1L;

    private final transient BiConsumer<ViewerState, Boolean> toggle;

    ViewerHoldAction(String name, String tooltip, BiConsumer<ViewerState, Boolean> toggle) {
        super(Desk.get(), name, tooltip, null);
        this.toggle = toggle;
        OpenStages.get().addListener(this::refresh);
    }

    @Override
    protected final boolean canWork(Optional<OpenStudy> study) {
        return ViewerAction.showsSlice(study);
    }

    @Override
    protected final void pressed(OpenStudy study) {
        toggle.accept(ViewerState.of(study), true);
    }

    @Override
    protected final void released() {
        desk().study().ifPresent(study -> toggle.accept(ViewerState.of(study), false));
    }
}
