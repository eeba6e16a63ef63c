/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.window;

/** The tabs of the window, from the first to the last. */
public enum Tab {
    /** Stacked ON and OFF. */
    BALANCE,
    /** Samples over time and over rounds. */
    GROWTH,
    /** Score of each round. */
    SCORES,
    /** What more labels bring. */
    CURVE,
    /** p(ON) of the current round. */
    CERTAINTY,
    /** Features by class. */
    FEATURES,
    /** The balance dial. */
    DIAL
}
