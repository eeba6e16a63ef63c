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

/** Takes the label of the cell away. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.ClearLabelAction")
@ActionRegistration(displayName = "#CTL_ClearLabel", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 230),
    @ActionReference(path = "Shortcuts", name = "0")
})
@Messages({
    "CTL_ClearLabel=C&lear Label",
    "HINT_ClearLabel=Takes the label of the cell under the mouse, or of the selected one, away"
})
public final class ClearLabelAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ClearLabelAction() {
        super(Bundle.CTL_ClearLabel(), Bundle.HINT_ClearLabel(), "clear.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return isSample(model);
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
