/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import org.cytoloop.core.model.RuleExample;
import org.openide.awt.ActionID;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Takes the selected cell as an example that is clear OFF. */
@ActionID(category = "Sample", id = "org.cytoloop.rules.actions.ExampleOffAction")
@ActionRegistration(displayName = "#CTL_ExampleOff", lazy = false)
@Messages({
    "CTL_ExampleOff=Clear O&FF",
    "HINT_ExampleOff=Takes the selected cell as an example of the rule that is clear OFF"
})
public final class ExampleOffAction extends ExampleAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ExampleOffAction() {
        super(RuleExample.Kind.CLEAR_OFF, Bundle.CTL_ExampleOff(), Bundle.HINT_ExampleOff());
    }
}
