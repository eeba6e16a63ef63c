/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import org.cytoloop.core.model.RuleExample;
import org.openide.awt.ActionID;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Takes the selected cell as an example that is borderline. */
@ActionID(category = "Sample", id = "org.cytoloop.rules.actions.ExampleBorderlineAction")
@ActionRegistration(displayName = "#CTL_ExampleBorderline", lazy = false)
@Messages({
    "CTL_ExampleBorderline=&Borderline",
    "HINT_ExampleBorderline=Takes the selected cell as an example of the rule that is borderline"
})
public final class ExampleBorderlineAction extends ExampleAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ExampleBorderlineAction() {
        super(RuleExample.Kind.BORDERLINE, Bundle.CTL_ExampleBorderline(), Bundle.HINT_ExampleBorderline());
    }
}
