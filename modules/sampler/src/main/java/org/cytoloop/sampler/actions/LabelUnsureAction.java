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

/** Labels the cell UNSURE, which is never trained on. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.LabelUnsureAction")
@ActionRegistration(displayName = "#CTL_LabelUnsure", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 220),
    @ActionReference(path = "Shortcuts", name = "3")
})
@Messages({
    "CTL_LabelUnsure=Label &UNSURE",
    "HINT_LabelUnsure=Labels the cell under the mouse, or the selected one, UNSURE: it is kept, but never trained on"
})
public final class LabelUnsureAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public LabelUnsureAction() {
        super(Bundle.CTL_LabelUnsure(), Bundle.HINT_LabelUnsure(), "unsure.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return target(model).isPresent();
    }

    @Override
    void perform(SamplerModel model) {
        target(model).ifPresent(cell -> model.give(cell, Label.UNSURE));
    }

    @Override
    protected boolean followsHover() {
        return true;
    }
}
