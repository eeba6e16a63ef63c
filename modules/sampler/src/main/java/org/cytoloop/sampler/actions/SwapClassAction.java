/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import org.cytoloop.sampler.model.DrawSettings;
import org.cytoloop.sampler.model.SamplerModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Swaps the class to give. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.SwapClassAction")
@ActionRegistration(displayName = "#CTL_SwapClass", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 275),
    @ActionReference(path = "Shortcuts", name = "Q")
})
@Messages({
    "CTL_SwapClass=S&wap Class to Give",
    "HINT_SwapClass=Cells you draw or click become the other class: ON instead of OFF, OFF instead of ON"
})
public final class SwapClassAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public SwapClassAction() {
        super(Bundle.CTL_SwapClass(), Bundle.HINT_SwapClass(), "swap.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return hasSlices(model);
    }

    @Override
    void perform(SamplerModel model) {
        model.set(DrawSettings::swapped);
    }
}
