/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** A label rule from the first word to the second look at labels that were given under its first version. */
public class LabelRuleTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("LabelRule");
    }
}
