/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Blind repeats, kappa, a second reader, masked names and the audit. */
public class BlindRepeatsTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("BlindRepeats");
    }
}
