/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.actions;

import java.util.Optional;
import org.cytoloop.viewer.window.OpenStages;
import org.cytoloop.viewer.window.SlicePanel;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;

/** A command on the slice the user looks at; works while one is shown. */
abstract class ViewerAction extends DeskAction {
    private static final long serialVersionUID = 1L;
    static final String ICONS = "org/cytoloop/viewer/icons/";

    /**
     * A command.
     *
     * @param icon name of the icon without folder and extension, or null
     */
    ViewerAction(String name, String tooltip, String icon) {
        super(Desk.get(), name, tooltip, icon == null ? null : ICONS + icon + ".svg");
        OpenStages.get().addListener(this::refresh);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.isPresent()
                && OpenStages.get().activePanel().filter(this::canWork).isPresent();
    }

    /** True while a slice is in front: what draws on slices or looks at them has something to do. */
    static boolean showsSlice(Optional<OpenStudy> study) {
        return study.isPresent() && OpenStages.get().activePanel().isPresent();
    }

    /** True when it can work on this slice. */
    boolean canWork(SlicePanel panel) {
        return panel.document().renderer().isPresent();
    }

    @Override
    protected void perform(OpenStudy study) {
        OpenStages.get().activePanel().ifPresent(this::perform);
    }

    /** Does it. */
    abstract void perform(SlicePanel panel);
}
