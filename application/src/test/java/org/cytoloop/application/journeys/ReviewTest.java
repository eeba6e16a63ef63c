/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Slices of a round are reviewed: calls seen and corrected, verdicts given, a second round, and all of it reopened. */
public class ReviewTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Review");
    }
}
