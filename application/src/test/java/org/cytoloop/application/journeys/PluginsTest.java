/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import static org.junit.Assert.assertFalse;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.application.LaunchedWorkbench;
import org.cytoloop.application.journeys.inside.PluginUsed;
import org.junit.Assume;
import org.junit.Test;

/**
 * The plug-in template through the windows: installed into a workbench with a fresh user directory, used in a study, removed
 * by a restart, missed, and installed again.
 */
public class PluginsTest {
    private static final String AGAIN = "-Dcytoloop.journey.again=";

    @Test
    public void installedUsedRemovedMissed() throws Exception {
        Assume.assumeFalse("no display: the journey was not walked", GraphicsEnvironment.isHeadless());
        // what is to be removed is removed by the launcher script
        Assume.assumeTrue("no launcher script", File.separatorChar == '/');
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path folder = Files.createTempDirectory(work, "Plugins");
        String home = "-Dnbjunit.workdir=" + folder; // where the user directory is
        JourneyProcess.start("PluginUsed", folder, home, AGAIN + false).finish();
        Path user = Path.of(Files.readString(folder.resolve(PluginUsed.USER)).strip());
        LaunchedWorkbench.startAndClose(user);
        assertFalse("it is gone after the next start", Files.exists(user.resolve(LaunchedWorkbench.TEMPLATE)));
        JourneyProcess.start("PluginMissed", folder, home, AGAIN + true).finish();
    }
}
