/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;

/** What people unpack: complete, startable, the same from the same sources, and nothing of the machine it was built on. */
public class ZipTest {
    private static final Path ZIP = Path.of(System.getProperty("cytoloop.zip"));
    private static final String TOP = ZIP.getFileName().toString().replaceFirst("\\.zip$", "/");

    private static List<ZipEntry> entries(Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            return new ArrayList<>(Collections.list(zip.entries()));
        }
    }

    private static Set<String> names() throws IOException {
        return entries(ZIP).stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    public void hasOneFolderWithTheVersionInItsName() throws IOException {
        Set<String> folders = new TreeSet<>();
        for (String name : names()) {
            assertTrue(name, name.startsWith(TOP));
            folders.add(name.substring(TOP.length()).replaceFirst("/.*", "/"));
        }
        assertEquals(
                new TreeSet<>(Set.of(
                        "CHANGELOG.md",
                        "LICENSE",
                        "README.txt",
                        "bin/",
                        "cytoloop/",
                        "etc/",
                        "extra/",
                        "platform/",
                        "share/")),
                folders);
    }

    @Test
    public void hasWhatAStartNeeds() throws IOException {
        Set<String> names = names();
        for (String name : List.of(
                "bin/cytoloop",
                "bin/cytoloop.exe",
                "bin/cytoloop64.exe",
                "etc/cytoloop.conf",
                "etc/cytoloop.clusters",
                "platform/lib/nbexec",
                "platform/lib/nbexec64.dll",
                "cytoloop/.lastModified",
                "cytoloop/modules/org-cytoloop-core.jar",
                "share/applications/cytoloop.desktop",
                "share/icons/hicolor/256x256/apps/cytoloop.png")) {
            assertTrue(name, names.contains(TOP + name));
        }
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            assertEquals("platform\nextra\ncytoloop\n", text(zip, TOP + "etc/cytoloop.clusters"));
            assertTrue(text(zip, TOP + "etc/cytoloop.conf").contains("--branding cytoloop "));
            String version = TOP.replaceFirst("cytoloop-", "").replace("/", "");
            assertTrue(text(zip, TOP + "README.txt").startsWith("Cytoloop " + version + "\n"));
            assertTrue(text(zip, TOP + "LICENSE").contains("GNU GENERAL PUBLIC LICENSE"));
            String program = new String(bytes(zip, TOP + "bin/cytoloop64.exe"), StandardCharsets.ISO_8859_1);
            assertTrue("our icon, 256 px wide", program.contains("IHDR\0\0\1\0\0\0\1\0"));
        }
    }

    @Test
    public void onlyLaunchersAreExecutable() throws IOException {
        Set<String> programs = new TreeSet<>();
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", "true"));
                Stream<Path> files = Files.walk(zip.getPath(TOP))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
                assertTrue(file.toString(), permissions.contains(PosixFilePermission.OTHERS_READ));
                if (permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    programs.add(zip.getPath(TOP).relativize(file).toString());
                }
            }
        }
        assertEquals(
                new TreeSet<>(Set.of("bin/cytoloop", "bin/cytoloop.exe", "bin/cytoloop64.exe", "platform/lib/nbexec")),
                programs);
    }

    @Test
    public void hasTheTimeOfTheSourcesAndAnOrder() throws IOException {
        assertSettled(ZIP, "");
    }

    @Test
    public void brandingHasTheTimeOfTheSourcesAndAnOrder() throws IOException {
        int seen = 0;
        Path cluster = Path.of(System.getProperty("all.clusters"), System.getProperty("branding.token"));
        try (Stream<Path> files = Files.walk(cluster)) {
            for (Path jar : files.filter(file -> file.toString().endsWith("_cytoloop.jar"))
                    .toList()) {
                assertSettled(jar, "");
                seen++;
            }
        }
        assertTrue(seen + " jars with branding", seen > 0);
    }

    @Test
    public void moduleFilesHaveTheTimeOfTheSourcesAndAnOrder() throws IOException {
        int seen = 0;
        Path modules = Path.of(System.getProperty("cytoloop.top"), "modules");
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(modules)) {
            for (Path folder : folders) {
                Path target = folder.resolve("target");
                if (Files.exists(folder.resolve("pom.xml")) && Files.isDirectory(target)) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(target, "*.nbm")) {
                        for (Path nbm : files) {
                            assertSettled(nbm, "META-INF/");
                            seen++;
                        }
                    }
                }
            }
        }
        assertTrue(seen + " module files", seen > 0);
    }

    /** One time for all, and in the order of their names after those that must come first. */
    private static void assertSettled(Path archive, String first) throws IOException {
        LocalDateTime time = OffsetDateTime.parse(System.getProperty("cytoloop.time"))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        String last = "";
        for (ZipEntry entry : entries(archive)) {
            String where = archive.getFileName() + " " + entry.getName();
            assertTrue(
                    where + " " + entry.getTimeLocal(),
                    Math.abs(Duration.between(time, entry.getTimeLocal()).toSeconds()) < 2);
            String key = (!first.isEmpty() && entry.getName().startsWith(first) ? "0" : "1") + entry.getName();
            assertTrue(where + " after " + last, key.compareTo(last) > 0);
            last = key;
        }
    }

    @Test
    public void knowsNothingOfTheMachineItWasBuiltOn() throws IOException {
        String top = System.getProperty("cytoloop.top");
        String user = "Built-By: " + System.getProperty("user.name");
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (name.matches(".*\\.(xml|conf|clusters|txt|desktop)") || name.endsWith("/cytoloop")) {
                    assertFalse(name, text(zip, name).contains(top));
                } else if (name.matches(".*/org-cytoloop-[^/]*\\.jar")) {
                    String manifest = manifest(zip, entry);
                    assertFalse(name, manifest.contains(top) || manifest.contains(user));
                }
            }
        }
    }

    private static String manifest(ZipFile zip, ZipEntry jar) throws IOException {
        try (JarInputStream in = new JarInputStream(zip.getInputStream(jar))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.getManifest().write(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(bytes(zip, name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }
}
