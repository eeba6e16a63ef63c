/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.EventQueue;
import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;

/** Goes to the slice before or after the current one, in the order of the list. */
abstract class NeighbourAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    private final int step;
    private final transient Runnable follow;

    NeighbourAction(int step, String name, String tooltip, String icon) {
        super(Desk.get(), name, tooltip, icon);
        this.step = step;
        this.follow = this::refresh;
        EventQueue.invokeLater(follow);
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        if (study.isEmpty() || follow == null) {
            return false; // without a study, or while it is being made
        }
        SlicesModel model = SlicesModel.of(study.get());
        model.addListener(follow); // the order of the list counts
        return model.neighbour(step).isPresent();
    }

    @Override
    protected void perform(OpenStudy study) {
        SlicesModel model = SlicesModel.of(study);
        model.neighbour(step).ifPresent(model::show);
    }
}
