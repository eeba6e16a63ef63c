/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** The same without a mouse. */
public class KeyboardOnlyTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("KeyboardOnly");
    }
}
