/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Somebody who does not know presses F1, reads, follows a link, looks a word up and goes back. */
public class HelpTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Help");
    }
}
