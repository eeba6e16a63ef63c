/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

/** What stands beside the table. */
enum Tab {
    /** Scores from round to round. */
    CHART,
    /** What people say of the round. */
    NOTE,
    /** Two rounds side by side. */
    COMPARISON,
    /** The cells two rounds call differently. */
    DIFFERENCE
}
