/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.contradictions;

import java.util.Optional;
import org.cytoloop.labelling.contradictions.ContradictionKind;

/** Which contradicted labels are listed. */
public enum Shown {
    /** All that are not kept. */
    ALL,
    /** Those against the rule. */
    RULE,
    /** Those against an earlier label of the same cell. */
    EARLIER,
    /** Those against near-identical cells. */
    NEIGHBOUR,
    /** Those that are kept. */
    KEPT;

    /** The kind that is meant; empty for all and for kept ones. */
    public Optional<ContradictionKind> kind() {
        return switch (this) {
            case RULE -> Optional.of(ContradictionKind.RULE);
            case EARLIER -> Optional.of(ContradictionKind.EARLIER);
            case NEIGHBOUR -> Optional.of(ContradictionKind.NEIGHBOUR);
            case ALL, KEPT -> Optional.empty();
        };
    }
}
