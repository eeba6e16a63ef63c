/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.model;

/** What there is to be seen. */
public enum Page {
    /** Nothing was trained. */
    NO_ROUND,
    /** Calls are hidden, for an exam is being answered. */
    EXAM,
    /** The order of the slices is being found out. */
    LOADING,
    /** No slice has calls of the current round. */
    NO_CALLS,
    /** Why there is no order. */
    TROUBLE,
    /** The slices. */
    SLICES
}
