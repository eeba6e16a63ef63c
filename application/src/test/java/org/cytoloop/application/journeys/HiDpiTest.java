/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Assume;
import org.junit.Test;

/** The first afternoon on a screen with twice as many pixels. */
public class HiDpiTest {
    @Test
    public void walks() throws Exception {
        Assume.assumeFalse("no display: the journey was not walked", GraphicsEnvironment.isHeadless());
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path folder = Files.createTempDirectory(work, "HiDpi");
        JourneyProcess.startOnLargeScreen("FirstAfternoon", folder).finish();
    }
}
