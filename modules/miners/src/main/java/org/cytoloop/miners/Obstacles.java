/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import java.util.Optional;
import org.cytoloop.spi.MiningView;

/** What miners need, and what to do when it is not there. */
final class Obstacles {
    private Obstacles() {}

    /** There has to be a round. */
    static Optional<String> round(MiningView view) {
        return view.pOn().isPresent()
                ? Optional.empty()
                : Optional.of("There are no calls for " + view.staining() + " yet; train a round first.");
    }

    /** There have to be two. */
    static Optional<String> twoRounds(MiningView view) {
        return round(view)
                .or(() -> view.previousPOn().isPresent()
                        ? Optional.empty()
                        : Optional.of("There is no round of " + view.staining()
                                + " before the current one to compare it with; train another first."));
    }
}
