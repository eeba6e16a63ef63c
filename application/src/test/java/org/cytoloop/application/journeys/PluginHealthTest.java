/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** A plug-in whose parts go wrong in every way, on the health page; then other parts of the loop are chosen. */
public class PluginHealthTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("PluginHealth");
    }
}
