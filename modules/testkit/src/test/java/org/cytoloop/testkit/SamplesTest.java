/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.openide.util.lookup.Lookups;

/** The code in the package docs that authors of plug-ins copy: it compiles, is registered, and holds its contracts. */
class SamplesTest {
    private static final Pattern CODE = Pattern.compile("(?s)<pre>\\{@code(.*?)\\n \\* \\}</pre>");
    private static final Pattern NAME = Pattern.compile("\\bclass (\\w+)");
    private static final String IMPORTS = Stream.of(
                    "java.util.*",
                    "java.util.stream.*",
                    "org.cytoloop.core.features.*",
                    "org.cytoloop.core.image.*",
                    "org.cytoloop.core.model.*",
                    "org.cytoloop.core.random.*",
                    "org.cytoloop.core.task.*",
                    "org.cytoloop.spi.*",
                    "org.cytoloop.spi.guide.*",
                    "org.cytoloop.testkit.*",
                    "org.junit.jupiter.api.Test",
                    "org.openide.util.lookup.ServiceProvider")
            .map(name -> "import " + name + "; ")
            .collect(Collectors.joining());

    @TempDir
    Path folder;

    /** The classes in the package docs of spi, spi.guide and testkit, by name. */
    private static Map<String, String> samples() throws IOException {
        Path modules = Path.of(System.getProperty("basedir")).getParent();
        Map<String, String> samples = new TreeMap<>();
        for (String words : List.of(
                "spi/src/main/java/org/cytoloop/spi/package-info.java",
                "spi/src/main/java/org/cytoloop/spi/guide/package-info.java",
                "testkit/src/main/java/org/cytoloop/testkit/package-info.java")) {
            Matcher code = CODE.matcher(Files.readString(modules.resolve(words)));
            while (code.find()) {
                String source = code.group(1).replaceAll("\\n \\* ?", "\n");
                Matcher name = NAME.matcher(source);
                if (name.find()) {
                    samples.put(name.group(1), source);
                }
            }
        }
        return samples;
    }

    private Path compile(Map<String, String> samples) throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-d", classes.toString()));
        for (Map.Entry<String, String> sample : samples.entrySet()) {
            Path file = folder.resolve(sample.getKey() + ".java");
            arguments.add(Files.writeString(file, "package org.mylab; " + IMPORTS + sample.getValue())
                    .toString());
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new));
        assertEquals(0, failed, said.toString(StandardCharsets.UTF_8));
        return classes;
    }

    @Test
    void theSamplesOfThePackageDocs_compileAndHoldTheirContracts() throws IOException {
        Map<String, String> samples = samples();
        List<String> tests =
                samples.keySet().stream().filter(name -> name.endsWith("Test")).toList();
        assertEquals(List.of("AnyCellsTest", "CentreBrightnessTest", "RegistrationTest", "TwoAnimalsTest"), tests);
        URL classes = compile(samples).toUri().toURL();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes}, getClass().getClassLoader())) {
            TestExecutionSummary summary = run(loader, tests);
            assertEquals(List.of(), failures(summary));
            assertTrue(summary.getTestsSucceededCount() > 25, summary.getTestsSucceededCount() + " tests ran");
        }
    }

    private static TestExecutionSummary run(URLClassLoader loader, List<String> tests) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
        for (String test : tests) {
            request.selectors(selectClass(loader, "org.mylab." + test));
        }
        LauncherDiscoveryRequest built = request.build();
        Lookups.executeWith(
                Lookups.metaInfServices(loader), () -> LauncherFactory.create().execute(built, listener));
        return listener.getSummary();
    }

    private static List<String> failures(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                .toList();
    }
}
