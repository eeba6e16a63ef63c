/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Opens the rule editor. */
@ServiceProvider(service = DeedDoer.class)
public final class RuleDeed extends CommandDeed {
    /** For the lookup. */
    public RuleDeed() {
        super(Deed.RULE, "Sample", "org.cytoloop.rules.actions.RuleEditorAction");
    }
}
