/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.comparison;

import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;

/** Two rounds that are to be compared. */
final class RoundPair {
    private RoundPair() {}

    /**
     * Checks that they can be.
     *
     * @throws ProblemException when they are of different stainings, or one and the same
     */
    static void check(RoundInfo before, RoundInfo after) throws ProblemException {
        if (!before.staining().equals(after.staining())) {
            throw new ProblemException("Rounds of different stainings (" + before.staining() + " and "
                    + after.staining() + ") cannot be compared.");
        }
        if (before.number() == after.number()) {
            throw new ProblemException("Round " + before.number() + " of " + before.staining()
                    + " cannot be compared with itself; choose two rounds.");
        }
    }

    /** "round 4", or "round 4 (more weak cells)". */
    static String name(RoundInfo round) {
        return "round " + round.number() + (round.name().isEmpty() ? "" : " (" + round.name() + ")");
    }
}
