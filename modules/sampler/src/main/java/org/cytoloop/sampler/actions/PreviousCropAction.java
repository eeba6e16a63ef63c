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

/** Selects the previous crop of the strip. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.PreviousCropAction")
@ActionRegistration(displayName = "#CTL_PreviousCrop", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 290),
    @ActionReference(path = "Shortcuts", name = "B")
})
@Messages({"CTL_PreviousCrop=Previous Cr&op", "HINT_PreviousCrop=Selects the previous cell of the batch"})
public final class PreviousCropAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public PreviousCropAction() {
        super(Bundle.CTL_PreviousCrop(), Bundle.HINT_PreviousCrop(), "previous.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return model.canStep(-1);
    }

    @Override
    void perform(SamplerModel model) {
        model.step(-1);
    }
}
