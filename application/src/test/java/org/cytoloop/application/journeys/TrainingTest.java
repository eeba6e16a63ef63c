/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Training by rounds and live: compared, shown as a difference, another threshold, cancelled, rebuilt, reopened. */
public class TrainingTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Training");
    }
}
