/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** Each miner answered by keys alone, with undo and a look at the slice; bad miners, another round, families. */
public class MiningTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Mining");
    }
}
