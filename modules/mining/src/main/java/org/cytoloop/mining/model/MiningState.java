/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.model;

/** What there is to see. */
public enum MiningState {
    /** Cells are asked, or were. */
    QUEUE,
    /** A miner is at work for the first cells. */
    ASKING,
    /** There is nothing to ask; a sentence says why and what to do. */
    NOTHING
}
