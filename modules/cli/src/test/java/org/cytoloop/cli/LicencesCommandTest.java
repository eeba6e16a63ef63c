/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cytoloop.core.files.Sha256;
import org.junit.jupiter.api.Test;

/** What the command says of the libraries inside the program, against the class path it runs on here. */
class LicencesCommandTest {

    @Test
    void licences_ofEveryLibraryOnTheClassPath_areTold() throws Exception {
        SortedSet<String> told = new TreeSet<>();
        for (JsonNode library : CommandRun.json("licences")) {
            told.add(library.get("sha256").asText());
            assertFalse(library.get("licence").asText().isBlank(), library.toString());
        }
        SortedSet<String> missing = new TreeSet<>();
        int jars = 0;
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(entry);
            if (Files.isRegularFile(file) && isLibrary(file)) {
                jars++;
                if (!told.remove(Sha256.hex(Files.readAllBytes(file)))) {
                    missing.add(entry);
                }
            }
        }
        assertEquals(new TreeSet<>(), missing, "libraries that are not told of");
        assertEquals(new TreeSet<>(), told, "told of, but not there");
        assertTrue(jars > 30, jars + " libraries");
    }

    private static boolean isLibrary(Path file) throws Exception {
        String path = file.toString().replace('\\', '/');
        if (path.contains("/org/junit/")
                || path.contains("/opentest4j/")
                || path.contains("/apiguardian/")
                || path.contains("/maven/surefire/")) {
            return false;
        }
        try (java.util.jar.JarFile jar = new java.util.jar.JarFile(file.toFile())) {
            return jar.getEntry("org/cytoloop") == null
                    && !path.contains("/org/cytoloop/")
                    && !path.contains("/target/");
        }
    }

    @Test
    void licences_ofOne_printsItsText() {
        CommandRun run = CommandRun.of("licences", "picocli");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().startsWith("info.picocli:picocli "), run.out());
        assertTrue(run.out().contains("Apache License"), run.out());
    }

    @Test
    void licences_ofNoSuchLibrary_saysSo() {
        CommandRun run = CommandRun.of("licences", "nothing");
        assertEquals(1, run.exitCode());
        assertEquals(
                "cytoloop: There is no library \"nothing\" inside this program; \"cytoloop licences\" lists those there are.\n",
                run.err());
    }
}
