/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import org.cytoloop.sampler.model.SamplerModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Takes the batch back and draws other cells in its rectangle. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.RedrawAction")
@ActionRegistration(displayName = "#CTL_Redraw", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 300, separatorBefore = 295),
    @ActionReference(path = "Shortcuts", name = "D-R")
})
@Messages({"CTL_Redraw=Re&draw", "HINT_Redraw=Takes this batch back and draws other cells in its rectangle"})
public final class RedrawAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public RedrawAction() {
        super(Bundle.CTL_Redraw(), Bundle.HINT_Redraw(), "redraw.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return model.canTakeBack();
    }

    @Override
    void perform(SamplerModel model) {
        model.redraw();
    }
}
