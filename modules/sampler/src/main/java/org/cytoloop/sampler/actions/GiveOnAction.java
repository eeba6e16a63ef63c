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

/** Makes ON the class to give. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.GiveOnAction")
@ActionRegistration(displayName = "#CTL_GiveOn", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 260, separatorBefore = 250),
    @ActionReference(path = "Shortcuts", name = "S-1")
})
@Messages({"CTL_GiveOn=&Give ON", "HINT_GiveOn=Cells you draw or click become ON"})
public final class GiveOnAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public GiveOnAction() {
        super(Bundle.CTL_GiveOn(), Bundle.HINT_GiveOn(), "give-on.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return hasSlices(model)
                && (model.settings().byRule() || model.settings().label() != Label.ON);
    }

    @Override
    void perform(SamplerModel model) {
        model.set(how -> how.withLabel(Label.ON));
    }
}
