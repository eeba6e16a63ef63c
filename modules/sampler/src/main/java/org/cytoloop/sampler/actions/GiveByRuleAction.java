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

/** Lets the rule label the cells that are drawn. */
@ActionID(category = "Sample", id = "org.cytoloop.sampler.actions.GiveByRuleAction")
@ActionRegistration(displayName = "#CTL_GiveByRule", lazy = false)
@ActionReferences({
    @ActionReference(path = "Menu/Sample", position = 272),
    @ActionReference(path = "Shortcuts", name = "S-3")
})
@Messages({
    "CTL_GiveByRule=Give b&y Rule",
    "HINT_GiveByRule=Cells you draw get the label the current rule gives them; you correct what it got wrong"
})
public final class GiveByRuleAction extends SamplerAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public GiveByRuleAction() {
        super(Bundle.CTL_GiveByRule(), Bundle.HINT_GiveByRule(), "give-rule.svg");
    }

    @Override
    boolean canWork(SamplerModel model) {
        return hasSlices(model)
                && !model.settings().byRule()
                && model.obstacleToRule().isEmpty();
    }

    @Override
    void perform(SamplerModel model) {
        model.set(how -> how.withByRule(true));
    }
}
