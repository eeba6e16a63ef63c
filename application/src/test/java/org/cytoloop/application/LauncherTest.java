/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.awt.GraphicsEnvironment;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path userdir = Files.createTempDirectory(work, "launched");
        Path output = LaunchedWorkbench.startAndClose(userdir);
        assertEquals("complaints on the console", List.of(), complaints(output));
        Path log = userdir.resolve("var").resolve("log").resolve("messages.log");
        assertTrue("our modules were turned on", Files.readString(log).contains("org.cytoloop.core"));
        assertEquals("complaints in the log", List.of(), complaints(log));
    }

    @Test
    public void saysInOneSentenceThatJavaIsTooOld() throws Exception {
        Assume.assumeFalse("the script is the Unix one", File.separatorChar == '\\');
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path old = Files.createTempDirectory(work, "java8");
        Path java = Files.createDirectories(old.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"1.8.0_402\"' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        String needed = "Cytoloop needs Java 17 or newer, but there is only Java 8 in " + old
                + ": install one (for example from adoptium.net), or name the folder of one by --jdkhome FOLDER.\n";
        assertEquals(needed, saidWithout(old.toString()));
        assertEquals(needed, saidWithout(null, "--jdkhome", old.toString()));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\nIMPLEMENTOR=\"x\"\n");
        assertEquals(needed.replace("Java 8", "Java 11"), saidWithout(old.toString()));
    }

    @Test
    public void saysInOneSentenceThatThereIsNoJava() throws Exception {
        Assume.assumeFalse("the script is the Unix one", File.separatorChar == '\\');
        Assume.assumeFalse("macOS knows of others", Files.exists(Path.of("/usr/libexec/java_home")));
        assertEquals(
                "Cytoloop needs Java 17 or newer, and none was found on this computer: install one (for example from"
                        + " adoptium.net), or name the folder of one by --jdkhome FOLDER.\n",
                saidWithout(null));
        assertEquals(
                "Cytoloop found no Java in /nowhere, the folder named by --jdkhome.\n",
                saidWithout(null, "--jdkhome", "/nowhere"));
    }

    /** What the launcher says where no Java is but perhaps one in JAVA_HOME; it must end with code 2. */
    private static String saidWithout(String javaHome, String... arguments) throws Exception {
        Path work = Files.createDirectories(Path.of(System.getProperty("nbjunit.workdir")));
        Path tools = Files.createTempDirectory(work, "tools");
        for (String tool : List.of("basename", "dirname", "head", "readlink", "sed", "uname")) {
            Path found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), found);
        }
        List<String> command = new ArrayList<>(List.of(
                "/bin/sh",
                Path.of(System.getProperty("all.clusters"), "bin", "cytoloop").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder launcher = new ProcessBuilder(command).redirectErrorStream(true);
        launcher.environment().clear();
        launcher.environment()
                .putAll(Map.of("PATH", tools.toString(), "HOME", tools.toString(), "CYTOLOOP_JAVA_FOLDER", "/nowhere"));
        if (javaHome != null) {
            launcher.environment().put("JAVA_HOME", javaHome);
        }
        Process process = launcher.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("exit code; it said: " + said, 2, process.waitFor());
        return said;
    }

    private static List<String> complaints(Path file) throws Exception {
        return Files.readAllLines(file).stream()
                .filter(line -> COMPLAINT.matcher(line).find())
                .collect(Collectors.toList());
    }
}
