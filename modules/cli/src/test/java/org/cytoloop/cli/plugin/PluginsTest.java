/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.StudyExporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plug-ins that fit, that do not, and files that are none. */
class PluginsTest {
    @TempDir
    Path folder;

    private String refusal(Path... files) {
        String message = assertThrows(ProblemException.class, () -> Plugins.load(List.of(files), note -> {})
                        .close())
                .getMessage();
        assertTrue(message.endsWith("."), message);
        return message;
    }

    private String refusal(String attribute, String value) throws Exception {
        Map<String, String> manifest = TinyPlugin.manifest();
        manifest.put(attribute, value);
        return refusal(TinyPlugin.make(folder, manifest));
    }

    @Test
    void load_findsProviders_withALibraryOfTheirOwn_andLeavesNothingBehind() throws Exception {
        List<String> notes = new ArrayList<>();
        Path place;
        try (Plugins plugins = Plugins.load(List.of(TinyPlugin.make(folder, TinyPlugin.manifest())), notes::add)) {
            ClassLoader loader = plugins.loader();
            Class<?> type = loader.loadClass("org.example.tiny.TinyExporter");
            assertTrue(StudyExporter.class.isAssignableFrom(type), "the service is the program's");
            StudyExporter exporter = (StudyExporter) type.getConstructor().newInstance();
            exporter.export(null, folder, null);
            assertEquals("mine", Files.readString(folder.resolve("tiny.txt")), "its own library comes first");
            assertNotSame(
                    Class.forName("org.apache.commons.csv.CSVFormat"),
                    type.getClassLoader().loadClass("org.apache.commons.csv.CSVFormat"));
            assertSame(
                    Class.forName("org.apache.commons.csv.CSVFormat"),
                    loader.loadClass("org.apache.commons.csv.CSVFormat"),
                    "nobody else sees it");
            assertEquals(
                    1,
                    Collections.list(loader.getResources("META-INF/services/org.cytoloop.spi.StudyExporter")).stream()
                            .filter(url -> url.toString().contains("org-example-tiny.jar"))
                            .count());
            place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertTrue(Files.exists(place));
        }
        assertEquals(List.of(), notes);
        assertFalse(Files.exists(place.getParent().getParent()), "unpacked jars are gone");
    }

    @Test
    void command_withPlugin_listsItsProviders() throws Exception {
        Path nbm = TinyPlugin.make(folder, TinyPlugin.manifest());
        // a process of its own: providers are looked up once per virtual machine
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.cytoloop.cli.Cytoloop",
                        "services",
                        "--json",
                        "--plugin",
                        nbm.toString())
                .redirectError(ProcessBuilder.Redirect.to(new File(folder.toFile(), "err.txt")))
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(folder.resolve("err.txt")));
        assertTrue(out.contains("\"id\" : \"tiny\"") || out.contains("\"id\":\"tiny\""), out);
        assertTrue(out.contains(TinyPlugin.NAME), out);
        assertTrue(out.contains("histogram-forest"), "ours are there, too");
    }

    @Test
    void load_whatDoesNotFit_isRefusedInOneSentence() throws Exception {
        String needs = "OpenIDE-Module-Module-Dependencies";
        assertTrue(refusal(needs, "org.cytoloop.spi > 99.1").contains("needs org.cytoloop.spi 99.1 or newer, this"));
        assertTrue(refusal(needs, "org.cytoloop.spi = 0.1-x").contains("built for one build of org.cytoloop.spi only"));
        assertTrue(refusal(needs, "org.stranger/2 > 1").contains("needs the module org.stranger, which"));
        assertTrue(refusal("OpenIDE-Module-Java-Dependencies", "Java > 99").contains("needs Java 99, this is Java"));
        assertTrue(refusal("OpenIDE-Module", "org.cytoloop.readers").contains("is a part of this program already"));
        Path nbm = TinyPlugin.make(folder, TinyPlugin.manifest());
        assertTrue(refusal(nbm, nbm).contains("is named twice"));
    }

    @Test
    void load_pluginWithWindows_saysWhatWillNotWork() throws Exception {
        Map<String, String> manifest = TinyPlugin.manifest();
        manifest.put("OpenIDE-Module-Module-Dependencies", "org.cytoloop.spi > 0.1, org.openide.windows > 6.1");
        List<String> notes = new ArrayList<>();
        Plugins.load(List.of(TinyPlugin.make(folder, manifest)), notes::add).close();
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).contains("org.openide.windows"), notes.get(0));
    }

    @Test
    void load_filesThatAreNoPlugins_areRefused() throws Exception {
        assertTrue(refusal(folder.resolve("nowhere.nbm")).startsWith("There is no plug-in file"));
        assertTrue(
                refusal(Files.writeString(folder.resolve("text.nbm"), "text")).contains("damaged or no nbm file"));
        assertTrue(refusal(TinyPlugin.zip(folder.resolve("plain.zip"), List.of("a.txt", "netbeans/modules/readme")))
                .contains("is no plug-in"));
        assertTrue(refusal(TinyPlugin.zip(folder.resolve("old.nbm"), List.of("netbeans/modules/a.jar.pack.gz")))
                .contains("pack200"));
        assertTrue(refusal(TinyPlugin.zip(folder.resolve("bad.nbm"), List.of("netbeans/modules/a.jar")))
                .contains("a jar that cannot be read"));
    }

    @Test
    void load_entryThatLeadsOut_isRefused_andNothingIsWritten() throws Exception {
        for (String entry : List.of(
                "netbeans/modules/../../../../evil.jar",
                "netbeans/modules//tmp/cytoloop-evil/evil.jar",
                "netbeans/modules/..\\..\\evil.jar")) {
            String message = refusal(TinyPlugin.zip(folder.resolve("evil.nbm"), List.of(entry)));
            assertTrue(message.contains("leads out of its folder"), message);
        }
        assertFalse(Files.exists(Path.of("/tmp/cytoloop-evil")));
    }

    @Test
    void compare_versions_byNumbers() {
        assertEquals(0, Fit.compare("1.2", "1.2.0"));
        assertTrue(Fit.compare("1.10", "1.9") > 0);
        assertTrue(Fit.compare("0.1.0", "0.2") < 0);
        assertTrue(Fit.compare("1.x", "1.0") < 0);
        assertTrue(Fit.compare("17", "9") > 0);
    }
}
