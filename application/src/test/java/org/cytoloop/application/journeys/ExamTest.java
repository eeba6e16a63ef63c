/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** An exam drawn, answered blind, closed, scored and extended; counts with error bars, coverage and growth. */
public class ExamTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("Exam");
    }
}
