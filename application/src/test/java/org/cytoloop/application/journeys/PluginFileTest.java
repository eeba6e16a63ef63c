/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.application.LaunchedWorkbench;
import org.cytoloop.application.journeys.inside.PluginFile;
import org.junit.Test;

/**
 * Installs the plug-in template, as it was built outside of this build, into the workbench with a fresh user directory,
 * uses its parts, and removes it; without a window.
 */
public class PluginFileTest {
    @Test
    public void installed_used_removed() throws Exception {
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path folder = Files.createTempDirectory(work, "PluginFile");
        JourneyProcess.start("PluginFile", folder, "-Dcytoloop.journey.window=false")
                .finish();
        Path user = Path.of(Files.readString(folder.resolve(PluginFile.USER)));
        assertTrue("it stays until the next start", Files.exists(user.resolve(LaunchedWorkbench.TEMPLATE)));
        // what is to be removed is removed by the launcher script, which needs a display to start the workbench
        if (!GraphicsEnvironment.isHeadless() && File.separatorChar == '/') {
            LaunchedWorkbench.startAndClose(user);
            assertFalse("it is gone after the next start", Files.exists(user.resolve(LaunchedWorkbench.TEMPLATE)));
            String log = Files.readString(user.resolve("var/log/messages.log"));
            assertTrue("the workbench started", log.contains("org.cytoloop.core"));
            assertFalse("without it", log.contains("org.example.cytoloop.template"));
        }
    }
}
