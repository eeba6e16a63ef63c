/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** A report of a study with an exam and verdicts: a page, pages of A4, with a test and without, and what goes wrong. */
public class ReportTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Report");
    }
}
