/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries the scripts that compare core and spi with the released API on a small house of its own: released is one state
 * of a module, then it is changed.
 */
class ApiCheckTest {
    private static final String ROOT = "maven.multiModuleProjectDirectory";
    private static final String DOOR = "package org.cytoloop.core.door;";

    /** Parsed once: it takes the longest. */
    private static final Map<String, Script> SCRIPTS = new HashMap<>();

    @TempDir
    Path house;

    private String rootBefore;

    @BeforeEach
    void release() throws IOException {
        rootBefore = System.getProperty(ROOT);
        System.setProperty(ROOT, house.toString());
        Files.createDirectories(house.resolve("nbproject-config/api"));
        Files.createDirectories(house.resolve("modules/spi"));
        version("0.3.0-SNAPSHOT");
        tell("");
        compile();
        Path now = jar();
        run("take", now, now);
    }

    @AfterEach
    void giveBackTheRoot() {
        if (rootBefore == null) {
            System.clearProperty(ROOT);
        } else {
            System.setProperty(ROOT, rootBefore);
        }
    }

    /** Compiles the released state, with some types replaced. */
    private void compile(String... changed) throws IOException {
        List<String> sources = new ArrayList<>(List.of(
                label("STABLE") + DOOR + "import org.cytoloop.core.api.Stability;",
                DOOR + "public interface Lasting { void stay(int n); default int old() { return hidden(); }"
                        + " private int hidden() { return 1; } }",
                DOOR + label("EVOLVING") + "public record Growing(int a) { public record Inner(int b) {} }",
                DOOR + label("INTERNAL") + "public class Own { public void any() {} }",
                DOOR + "class Unseen {}"));
        for (String type : changed) {
            sources.removeIf(source -> name(source).equals(name(type)));
            sources.add(type);
        }
        Path classes = house.resolve("modules/core/target/classes");
        Path folder = Files.createTempDirectory(house, "sources");
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "--release", "17", "-d", classes.toString()));
        arguments.addAll(
                List.of("-cp", House.folder(Room.CORE).resolve("target/classes").toString()));
        for (String source : sources) {
            arguments.add(Files.writeString(folder.resolve(name(source) + ".java"), source)
                    .toString());
        }
        if (Files.exists(classes)) {
            try (Stream<Path> old = Files.walk(classes)) {
                for (Path file : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
    }

    private static String label(String level) {
        return "@org.cytoloop.core.api.Stability(value = org.cytoloop.core.api.Stability.Level." + level
                + ", since = \"0.3\")\n";
    }

    /** The name of the type in a source, or "package-info". */
    private static String name(String source) {
        String type = source.replaceFirst("(?s).*?public (?:interface|record|class) ", "");
        return source.contains("Unseen") ? "Unseen" : type.equals(source) ? "package-info" : type.split("\\W")[0];
    }

    private Path jar() throws IOException {
        Path classes = house.resolve("modules/core/target/classes");
        Path jar = Files.createTempFile(house, "core", ".jar");
        try (OutputStream stream = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(stream);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static void run(String script, Path before, Path after) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        List<JApiClass> classes = new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "old"), new JApiCmpArchive(after.toFile(), "new"));
        if (!SCRIPTS.containsKey(script)) {
            Path file = House.top().resolve("nbproject-config/api").resolve(script + ".groovy");
            SCRIPTS.put(script, new GroovyShell().parse(file.toFile()));
        }
        Binding binding = new Binding();
        binding.setVariable("jApiClasses", classes);
        SCRIPTS.get(script).setBinding(binding);
        SCRIPTS.get(script).run();
    }

    private Path released() {
        return house.resolve("nbproject-config/api/core.jar");
    }

    private void check() throws IOException {
        run("check", released(), jar());
    }

    private String complaint() {
        return assertThrows(IllegalStateException.class, this::check).getMessage();
    }

    private void version(String version) throws IOException {
        Files.writeString(house.resolve("pom.xml"), "<project><version>" + version + "</version></project>");
    }

    private void tell(String what) throws IOException {
        Files.writeString(
                house.resolve("modules/spi/API-CHANGES.md"),
                "# API changes\n\n## [Unreleased]\n" + what + "\n\n## [0.3.0]\nCame: `Lasting`, `Growing`.\n");
    }

    @Test
    void theReleasedApi_isSmall_andTheSameFromTheSameSources() throws IOException {
        byte[] once = Files.readAllBytes(released());
        List<String> names;
        try (JarFile jar = new JarFile(released().toFile())) {
            names = jar.stream().map(JarEntry::getName).toList();
        }
        String folder = "org/cytoloop/core/door/";
        assertEquals(
                List.of(
                        "META-INF/MANIFEST.MF",
                        folder + "Growing$Inner.class",
                        folder + "Growing.class",
                        folder + "Lasting.class",
                        folder + "package-info.class"),
                names);
        Path now = jar();
        run("take", now, now);
        assertArrayEquals(once, Files.readAllBytes(released()));
    }

    @Test
    void nothingChanged_orOnlyWhatNobodySees_orMoreThanThereWas_isNoBreak() throws IOException {
        assertDoesNotThrow(this::check);
        compile(
                DOOR + "public interface Lasting { void stay(int n); default int old() { return 2; }"
                        + " default int fresh() { return 3; } }",
                DOOR + label("INTERNAL") + "public class Own {}",
                DOOR + "public class New {}");
        assertDoesNotThrow(this::check);
    }

    @Test
    void methodOfAStableTypeRemoved_isRefused_evenWhenTold() throws IOException {
        compile(DOOR + "public interface Lasting { void stay(int n); }");
        tell("`Lasting` is smaller.");
        String complaint = complaint();
        assertTrue(complaint.contains("breaks plug-ins made for 0.3.0"), complaint);
        assertTrue(
                complaint.contains("STABLE org.cytoloop.core.door.Lasting: method old(): METHOD_REMOVED"), complaint);
    }

    @Test
    void methodThatAuthorsWouldHaveToWrite_addedToAStableType_isRefused() throws IOException {
        compile(DOOR + "public interface Lasting { void stay(int n); default int old() { return 1; } void more(); }");
        assertTrue(complaint().contains("METHOD_ADDED_TO_INTERFACE"), complaint());
    }

    @Test
    void stableTypeThatIsGone_isRefused_butMayGoWithTheNextMajorVersionWhenTold() throws IOException {
        compile(DOOR + "class Unseen {}", DOOR + "public class New {}");
        Files.delete(house.resolve("modules/core/target/classes/org/cytoloop/core/door/Lasting.class"));
        assertTrue(complaint().contains("Lasting: CLASS_REMOVED"), complaint());
        version("1.0.0-SNAPSHOT");
        assertFalse(complaint().contains("has to stay"), complaint());
        tell("`Lasting` is gone; take `New`.");
        assertDoesNotThrow(this::check);
    }

    @Test
    void changeOfAnEvolvingType_isRefusedUntilItIsTold() throws IOException {
        compile(DOOR + label("EVOLVING") + "public record Growing(int a) { public record Inner(int b, int c) {} }");
        String complaint = complaint();
        assertTrue(complaint.contains("EVOLVING org.cytoloop.core.door.Growing$Inner: constructor"), complaint);
        assertTrue(complaint.contains("to be told as `Growing.Inner`"), complaint);
        tell("`Growing.Inner` has c as well.");
        assertDoesNotThrow(this::check);
    }

    @Test
    void labelThatPromisesLess_isABreakOfThePromise() throws IOException {
        compile(DOOR + label("EVOLVING")
                + "public interface Lasting { void stay(int n); default int old() { return 1; } }");
        assertTrue(complaint().contains("STABLE org.cytoloop.core.door.Lasting: is EVOLVING now"), complaint());
    }

    @Test
    void labelThatPromisesMore_isNoBreak() throws IOException {
        compile(DOOR + label("STABLE") + "public record Growing(int a) { public record Inner(int b) {} }");
        assertDoesNotThrow(this::check);
        assertNotEquals(0, Files.size(released()));
    }
}
