/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.stream.Stream;
import junit.framework.Test;
import org.netbeans.junit.NbModuleSuite;
import org.netbeans.junit.NbTestCase;

/**
 * The jars that are installed, the bill of materials that is installed with them, and the rows of the about box in the
 * running workbench are the same, file by file and byte by byte, and each has a licence whose text is there.
 */
public class InventoryTest extends NbTestCase {
    private static final String LIBRARY = "org.cytoloop.inventory.ShippedLibrary";

    /** Made by the suite, once per method. */
    public InventoryTest(String name) {
        super(name);
    }

    /** The tests, run inside the platform. */
    public static Test suite() {
        return NbModuleSuite.createConfiguration(InventoryTest.class)
                .gui(false)
                .failOnException(Level.INFO)
                .enableClasspathModules(false)
                .clusters(".*")
                .suite();
    }

    private static Path root() {
        return Path.of(System.getProperty("all.clusters"));
    }

    private static Path docs() {
        return root().resolve(System.getProperty("branding.token")).resolve("docs");
    }

    /** SHA-256 of every installed jar by its path. */
    private static SortedMap<String, String> installed() throws Exception {
        SortedMap<String, String> jars = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root())) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                String path = root().relativize(file).toString().replace(File.separatorChar, '/');
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                jars.put(path, HexFormat.of().formatHex(hash));
            }
        }
        return jars;
    }

    private static JsonNode bill() throws IOException {
        return new ObjectMapper().readTree(docs().resolve("cytoloop.cdx.json").toFile());
    }

    public void testBillOfMaterialsListsEveryJarAndNothingElse() throws Exception {
        SortedMap<String, String> billed = new TreeMap<>();
        for (JsonNode component : bill().get("components")) {
            String hash = component.at("/hashes/0/content").asText();
            for (JsonNode occurrence : component.at("/evidence/occurrences")) {
                String path = occurrence.get("location").asText();
                assertNull("listed twice: " + path, billed.put(path, hash));
            }
        }
        SortedMap<String, String> installed = installed();
        assertTrue("the platform and Weka are installed", installed.size() > 150);
        assertEquals("jars and their bytes", installed, billed);
    }

    public void testEveryComponentHasItsLicenceWithText() throws Exception {
        List<String> wanting = new ArrayList<>();
        SortedSet<String> texts = new TreeSet<>();
        for (JsonNode component : bill().get("components")) {
            JsonNode licence = component.at("/licenses/0");
            String id = licence.at("/license/id").asText()
                    + licence.path("expression").asText();
            int named = 0;
            int found = 0;
            for (JsonNode property : component.path("properties")) {
                if (property.get("name").asText().equals("cytoloop:licence-text")) {
                    Path text = docs().resolve("licences")
                            .resolve(property.get("value").asText());
                    texts.add(property.get("value").asText());
                    named++;
                    found += Files.exists(text) && Files.size(text) > 100 ? 1 : 0;
                }
            }
            if (id.isEmpty() || named == 0 || found < named) {
                wanting.add(component.get("bom-ref").asText());
            }
        }
        assertEquals("components without licence or its text", List.of(), wanting);
        SortedSet<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.list(docs().resolve("licences"))) {
            files.forEach(file -> there.add(file.getFileName().toString()));
        }
        assertEquals("licence texts that are there and those that are needed", texts, there);
    }

    public void testAboutBoxShowsEveryJarOfOthers() throws Exception {
        SortedMap<String, String> expected = installed();
        expected.keySet().removeIf(InventoryTest::isOurs);
        SortedMap<String, String> shown = new TreeMap<>();
        List<String> unlicensed = new ArrayList<>();
        for (Object library : aboutRows()) {
            if (RunningPlatform.call(library, LIBRARY, "licence").toString().isBlank()) {
                unlicensed.add(library.toString());
            }
            for (Object file : (Collection<?>) RunningPlatform.call(library, LIBRARY, "files")) {
                shown.put(
                        file.toString(),
                        RunningPlatform.call(library, LIBRARY, "sha256").toString());
            }
        }
        assertEquals("jars of others and rows of the about box", expected, shown);
        assertEquals("rows without licence", List.of(), unlicensed);
    }

    private static boolean isOurs(String path) {
        String cluster = System.getProperty("branding.token");
        return path.matches(cluster + "/modules/org-cytoloop-[a-z0-9-]+\\.jar")
                || path.matches(cluster + "/(core|modules)/locale/[^/]+\\.jar");
    }

    /** What the about box of the running workbench shows: the model it makes for itself. */
    private static Collection<?> aboutRows() throws ReflectiveOperationException {
        Class<?> model = RunningPlatform.type("org.cytoloop.plugins.about.AboutModel");
        Method installed = model.getDeclaredMethod("installed");
        installed.setAccessible(true);
        Method libraries = model.getDeclaredMethod("libraries");
        libraries.setAccessible(true);
        return (Collection<?>) libraries.invoke(installed.invoke(null));
    }
}
