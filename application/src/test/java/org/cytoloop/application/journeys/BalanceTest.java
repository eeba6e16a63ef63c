/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Charts of balance and growth follow the labels; the dial is moved, tried, taken, undone and taken again. */
public class BalanceTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Balance");
    }
}
