/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** New study, images, cells, rectangle, flip, undo and redo, close, reopen: everything as it was. */
public class FirstAfternoonTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("FirstAfternoon");
    }
}
