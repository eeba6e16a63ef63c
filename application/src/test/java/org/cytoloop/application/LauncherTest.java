/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Assume;
import org.junit.Test;

/**
 * Starts the workbench as its user does, through the launcher script and its settings, and lets it close at once:
 * nothing on the error stream, no warning in the log. Without a display it is reported as skipped.
 */
public class LauncherTest {
    private static final Pattern COMPLAINT = Pattern.compile("WARNING|SEVERE|Exception|Error\\b");

    @Test
    public void startsAndClosesWithoutWarning() throws Exception {
        Assume.assumeFalse("no display: the launcher was not started", GraphicsEnvironment.isHeadless());
        Assume.assumeFalse("the script is the Unix one", File.separatorChar == '\\');
        Path clusters = Path.of(System.getProperty("all.clusters"));
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path userdir = Files.createTempDirectory(work, "launched");
        Path output = userdir.resolve("output.txt");
        ProcessBuilder launcher = new ProcessBuilder(
                clusters.resolve("bin")
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
        assertEquals("complaints on the console", List.of(), complaints(output));
        Path log = userdir.resolve("var").resolve("log").resolve("messages.log");
        assertTrue("our modules were turned on", Files.readString(log).contains("org.cytoloop.core"));
        assertEquals("complaints in the log", List.of(), complaints(log));
    }

    private static List<String> complaints(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .collect(Collectors.toList());
    }
}
