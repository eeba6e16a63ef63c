/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Somebody new follows the guide's buttons from an empty desk to a reviewed second round of the demo study. */
public class GuideTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Guide");
    }
}
