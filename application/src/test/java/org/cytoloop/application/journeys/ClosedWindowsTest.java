/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Closed windows and studies are collected. */
public class ClosedWindowsTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("ClosedWindows");
    }
}
