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

/** Labels the cell OFF. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.LabelOffAction")
@ActionRegistration(displayName = "#CTL_LabelOff", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 210),
    @ActionReference(path = "Shortcuts", name = "2")
})
@Messages({"CTL_LabelOff=Label O&FF", "HINT_LabelOff=Labels the cell under the mouse, or the selected one, OFF"})
public final class LabelOffAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public LabelOffAction() {
        super(Bundle.CTL_LabelOff(), Bundle.HINT_LabelOff(), "off.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return target(model).isPresent();
    }

    @Override
    void perform(SamplerModel model) {
        target(model).ifPresent(cell -> model.give(cell, Label.OFF));
    }

    @Override
    protected boolean followsHover() {
        return true;
    }
}
