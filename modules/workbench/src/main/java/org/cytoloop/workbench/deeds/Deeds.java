/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.deeds;

import java.util.Optional;
import org.cytoloop.spi.guide.Deed;
import org.openide.util.Lookup;

/** Finds who does a deed. For the EDT. */
public final class Deeds {
    private Deeds() {}

    /** The first that is registered for the kind; empty when the window that does it is not installed. */
    public static Optional<DeedDoer> doer(Deed deed) {
        for (DeedDoer doer : Lookup.getDefault().lookupAll(DeedDoer.class)) {
            if (doer.kind().equals(deed.kind())) {
                return Optional.of(doer);
            }
        }
        return Optional.empty();
    }
}
