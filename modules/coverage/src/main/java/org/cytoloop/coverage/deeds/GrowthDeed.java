/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Opens the growth curve. */
@ServiceProvider(service = DeedDoer.class)
public final class GrowthDeed extends CommandDeed {
    /** For the lookup. */
    public GrowthDeed() {
        super(Deed.GROWTH, "Model", "org.cytoloop.coverage.window.GrowthAction");
    }
}
