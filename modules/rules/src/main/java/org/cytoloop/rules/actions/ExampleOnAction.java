/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.actions;

import org.cytoloop.core.model.RuleExample;
import org.openide.awt.ActionID;
import org.openide.awt.ActionRegistration;
import org.openide.util.NbBundle.Messages;

/** Takes the selected cell as an example that is clear ON. */
@ActionID(category = "Sample", id = "org.cytoloop.rules.actions.ExampleOnAction")
@ActionRegistration(displayName = "#CTL_ExampleOn", lazy = false)
@Messages({
    "CTL_ExampleOn=Clear O&N",
    "HINT_ExampleOn=Takes the selected cell as an example of the rule that is clear ON"
})
public final class ExampleOnAction extends ExampleAction {
    private static final long serialVersionUID = 1L;

    /** For the platform. */
    public ExampleOnAction() {
        super(RuleExample.Kind.CLEAR_ON, Bundle.CTL_ExampleOn(), Bundle.HINT_ExampleOn());
    }
}
