/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The workbench started as its user starts it: through the launcher script and its settings. Needs a display. */
public final class LaunchedWorkbench {
    /** Where the plug-in template lies in a user directory. */
    public static final String TEMPLATE = "modules/org-example-cytoloop-template.jar";

    private LaunchedWorkbench() {}

    /**
     * Starts the workbench, lets it close at once, and waits for that.
     *
     * @param userdir its user directory
     * @return file with what it said on the console
     */
    public static Path startAndClose(Path userdir) throws Exception {
        Path output = userdir.resolve("output.txt");
        ProcessBuilder launcher = new ProcessBuilder(
                Path.of(System.getProperty("all.clusters"), "bin")
                        .resolve(System.getProperty("branding.token"))
                        .toString(),
                "--nosplash",
                "--jdkhome",
                System.getProperty("java.home"),
                "--userdir",
                userdir.toString(),
                "--cachedir",
                userdir.resolve("cache").toString(),
                "-J-Dnetbeans.close=true");
        launcher.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = launcher.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue("the workbench closed within two minutes", process.waitFor(2, TimeUnit.MINUTES));
        } finally {
            process.destroyForcibly();
        }
        assertEquals("exit code; it said: " + Files.readString(output), 0, process.exitValue());
        return output;
    }
}
