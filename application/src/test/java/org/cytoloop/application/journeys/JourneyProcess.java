/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A workbench in a process of its own that walks one journey: to be killed, or to be shown at another scale. */
final class JourneyProcess {
    private static final List<String> HANDED_ON = List.of(
            "all.clusters",
            "branding.token",
            "nbjunit.workdir",
            "cytoloop.screenshots",
            "cytoloop.data",
            "cytoloop.template.nbm",
            "java.io.tmpdir",
            "user.language",
            "user.country");

    private static final OpenOption[] APPEND = {StandardOpenOption.CREATE, StandardOpenOption.APPEND};

    private final String journey;
    private final Process process;
    private final Path output;
    private final BufferedReader lines;

    private JourneyProcess(String journey, Process process, Path output) {
        this.journey = journey;
        this.process = process;
        this.output = output;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts a workbench.
     *
     * @param journey simple name of a class in the package {@code inside}
     * @param folder where the journey works; two journeys with the same folder follow each other
     * @param options further options of the virtual machine
     */
    static JourneyProcess start(String journey, Path folder, String... options) throws IOException {
        return start(List.of(), journey, folder, options);
    }

    /**
     * Starts a workbench on a screen of 2560 x 1440 px, of its own when {@code xvfb-run} is there; with the demo's images
     * in any case.
     *
     * @param journey simple name of a class in the package {@code inside}
     * @param folder where the journey works
     */
    static JourneyProcess startOnLargeScreen(String journey, Path folder) throws IOException {
        boolean own = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "xvfb-run")));
        List<String> screen = own ? List.of("xvfb-run", "-a", "-s", "-screen 0 2560x1440x24") : List.of();
        return start(screen, journey, folder, "-Dsun.java2d.uiScale=2", "-Dcytoloop.journey.demo=true");
    }

    private static JourneyProcess start(List<String> screen, String journey, Path folder, String... options)
            throws IOException {
        List<String> command = new ArrayList<>(screen);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith("-X") || argument.startsWith("--add-")) {
                command.add(argument);
            }
        }
        for (String property : HANDED_ON) {
            if (System.getProperty(property) != null) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.add("-Dcytoloop.journey.folder=" + folder);
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(System.getProperty("surefire.real.class.path", System.getProperty("java.class.path")));
        command.add(JourneyMain.class.getName());
        command.add(journey);
        Path output = folder.resolve(journey + ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new JourneyProcess(journey, builder.start(), output);
    }

    /**
     * Reads what it prints until a line fits; what was read is kept for messages.
     *
     * @throws AssertionError when the process ends before
     */
    String awaitLine(Predicate<String> wanted) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Files.writeString(output, line + "\n", StandardCharsets.UTF_8, APPEND);
            if (wanted.test(line)) {
                return line;
            }
        }
        throw new AssertionError(journey + " ended too early; it said:\n" + Files.readString(output));
    }

    /** Kills it as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError(journey + " could not be killed");
        }
    }

    /** Waits for its end and fails when the journey failed. */
    void finish() throws IOException, InterruptedException {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Files.writeString(output, line + "\n", StandardCharsets.UTF_8, APPEND);
            }
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(journey + " failed; it said:\n" + Files.readString(output));
            }
        } finally {
            process.destroyForcibly();
        }
    }
}
