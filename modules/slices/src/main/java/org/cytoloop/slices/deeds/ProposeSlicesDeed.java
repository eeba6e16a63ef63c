/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Shows the proposal of training slices. */
@ServiceProvider(service = DeedDoer.class)
public final class ProposeSlicesDeed extends CommandDeed {
    /** For the lookup. */
    public ProposeSlicesDeed() {
        super(Deed.PROPOSE_SLICES, "Slice", "org.cytoloop.slices.list.ProposeTrainingAction");
    }
}
