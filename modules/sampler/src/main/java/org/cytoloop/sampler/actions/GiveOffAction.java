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

/** Makes OFF the class to give. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.GiveOffAction")
@ActionRegistration(displayName = "#CTL_GiveOff", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 270),
    @ActionReference(path = "Shortcuts", name = "S-2")
})
@Messages({"CTL_GiveOff=G&ive OFF", "HINT_GiveOff=Cells you draw or click become OFF"})
public final class GiveOffAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public GiveOffAction() {
        super(Bundle.CTL_GiveOff(), Bundle.HINT_GiveOff(), "give-off.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return hasSlices(model)
                && (model.settings().byRule() || model.settings().label() != Label.OFF);
    }

    @Override
    void perform(SamplerModel model) {
        model.set(how -> how.withLabel(Label.OFF));
    }
}
