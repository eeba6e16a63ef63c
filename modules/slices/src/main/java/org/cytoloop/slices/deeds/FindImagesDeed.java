/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.deeds;

import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.CommandDeed;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.openide.util.lookup.ServiceProvider;

/** Asks where images are that were moved or renamed. */
@ServiceProvider(service = DeedDoer.class)
public final class FindImagesDeed extends CommandDeed {
    /** For the lookup. */
    public FindImagesDeed() {
        super(Deed.FIND_IMAGES, "File", "org.cytoloop.workbench.opening.FindMissingImagesAction");
    }
}
