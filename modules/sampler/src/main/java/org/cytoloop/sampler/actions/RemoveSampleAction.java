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

/** Removes the crop's cell from the samples. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.RemoveSampleAction")
@ActionRegistration(displayName = "#CTL_RemoveSample", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 245),
    @ActionReference(path = "Shortcuts", name = "DELETE")
})
@Messages({
    "CTL_RemoveSample=Re&move from Samples",
    "HINT_RemoveSample=Removes the cell of the crop under the mouse, or of the selected crop, from the samples"
})
public final class RemoveSampleAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public RemoveSampleAction() {
        super(Bundle.CTL_RemoveSample(), Bundle.HINT_RemoveSample(), "remove.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return target(model).filter(cell -> model.view().indexOf(cell) >= 0).isPresent();
    }

    @Override
    void perform(SamplerModel model) {
        target(model).ifPresent(model::clear);
    }

    @Override
    protected boolean followsHover() {
        return true;
    }
}
