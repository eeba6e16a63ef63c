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

/** Turns ON to OFF and OFF to ON; makes a sample of a cell that is called wrong. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.FlipLabelAction")
@ActionRegistration(displayName = "#CTL_FlipLabel", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 240),
    @ActionReference(path = "Shortcuts", name = "X")
})
@Messages({
    "CTL_FlipLabel=Flip La&bel",
    "HINT_FlipLabel=Turns ON to OFF and OFF to ON for the cell under the mouse, or the selected one; a wrong call "
            + "without a label becomes a sample of the other class"
})
public final class FlipLabelAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public FlipLabelAction() {
        super(Bundle.CTL_FlipLabel(), Bundle.HINT_FlipLabel(), "flip.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return target(model).filter(model::canFlip).isPresent();
    }

    @Override
    void perform(SamplerModel model) {
        target(model).ifPresent(model::flip);
    }

    @Override
    protected boolean followsHover() {
        return true;
    }
}
