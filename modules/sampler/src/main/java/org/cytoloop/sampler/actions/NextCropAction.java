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

/** Selects the next crop of the strip. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.NextCropAction")
@ActionRegistration(displayName = "#CTL_NextCrop", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 285, separatorBefore = 280),
    @ActionReference(path = "Shortcuts", name = "N")
})
@Messages({"CTL_NextCrop=Ne&xt Crop", "HINT_NextCrop=Selects the next cell of the batch"})
public final class NextCropAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public NextCropAction() {
        super(Bundle.CTL_NextCrop(), Bundle.HINT_NextCrop(), "next.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return model.canStep(1);
    }

    @Override
    void perform(SamplerModel model) {
        model.step(1);
    }
}
