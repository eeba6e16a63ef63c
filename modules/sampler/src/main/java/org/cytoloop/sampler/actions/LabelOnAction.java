/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.actions;

import org.cytoloop.core.model.Label;
import org.cytoloop.sampler.model.SamplerModel;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Labels the cell ON. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.LabelOnAction")
@ActionRegistration(displayName = "#CTL_LabelOn", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 200, separatorBefore = 190),
    @ActionReference(path = "Shortcuts", name = "1")
})
@Messages({"CTL_LabelOn=Label O&N", "HINT_LabelOn=Labels the cell under the mouse, or the selected one, ON"})
public final class LabelOnAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public LabelOnAction() {
        super(Bundle.CTL_LabelOn(), Bundle.HINT_LabelOn(), "on.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return target(model).isPresent();
    }

    @Override
    void perform(SamplerModel model) {
        target(model).ifPresent(cell -> model.give(cell, Label.ON));
    }

    @Override
    protected boolean followsHover() {
        return true;
    }
}
