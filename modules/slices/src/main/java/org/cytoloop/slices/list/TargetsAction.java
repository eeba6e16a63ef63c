/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.util.Optional;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.widgets.DeskAction;

/** A command on the slices selected in the list, or else on the current one. */
abstract class TargetsAction extends DeskAction {
    private static final long serialVersionUID = 1L;

    TargetsAction(String name, String tooltip, String icon) {
        super(Desk.get(), name, tooltip, "org/cytoloop/slices/icons/" + icon + ".svg");
    }

    @Override
    protected boolean canWork(Optional<OpenStudy> study) {
        return study.flatMap(OpenStudy::slice).isPresent();
    }

    @Override
    protected final void perform(OpenStudy study) {
        perform(SlicesModel.of(study));
    }

    /** Does it. */
    abstract void perform(SlicesModel model);
}
