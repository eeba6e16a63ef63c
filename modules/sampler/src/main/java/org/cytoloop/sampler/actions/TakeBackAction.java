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

/** Takes the labels of the batch away. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.TakeBackAction")
@ActionRegistration(displayName = "#CTL_TakeBack", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 310),
    @ActionReference(path = "Shortcuts", name = "DS-R")
})
@Messages({"CTL_TakeBack=Ta&ke Back Batch", "HINT_TakeBack=Takes the labels of this batch away"})
public final class TakeBackAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public TakeBackAction() {
        super(Bundle.CTL_TakeBack(), Bundle.HINT_TakeBack(), "take-back.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return model.canTakeBack();
    }

    @Override
    void perform(SamplerModel model) {
        model.takeBack();
    }
}
