/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import org.junit.Test;

/** A study is opened without the trainer, feature set, detector, reader and miners it was made with, and is used. */
public class MissingPartsTest {
    @Test
    public void walks() throws Exception {
        JourneyRun.walk("MissingParts");
    }
}
