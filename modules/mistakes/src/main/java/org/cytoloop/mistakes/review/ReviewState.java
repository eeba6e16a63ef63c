/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

/** Where a slice stands in the review of a round, in the order in which slices are listed. */
public enum ReviewState {
    /** It has calls that nobody judged under this round: worth a look. */
    OPEN,
    /** Judged under this round: systematic mistakes. */
    MISTAKES,
    /** Judged under this round: good. */
    GOOD,
    /** Its present cells have no calls under this round. */
    UNCLASSIFIED,
    /** Somebody said, under this round or an earlier one, that it is not usable. */
    UNUSABLE
}
