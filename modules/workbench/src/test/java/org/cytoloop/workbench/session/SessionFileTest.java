/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionFileTest {
    private static final Map<String, Map<String, String>> SESSION = Map.of(
            "desk",
            Map.of("slice", "A1 = ö/ä: #1", "display/A 1", "-1\nFFFFFF 0.5 12.25 shown DAPI \u03bc"),
            "viewer",
            Map.of("", "no key", "a/b/c", " leading and trailing \\ "));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsRead() {
        assertTrue(SessionFile.write(folder, SESSION));
        assertEquals(SESSION, SessionFile.read(folder));
    }

    @Test
    void writingAgainReplacesItAndLeavesNoDraft() throws IOException {
        SessionFile.write(folder, SESSION);
        SessionFile.write(folder, Map.of("desk", Map.of("slice", "B")));
        assertEquals(Map.of("desk", Map.of("slice", "B")), SessionFile.read(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve(SessionFile.NAME)), files.toList());
        }
    }

    @Test
    void theSameSessionGivesTheSameFile() throws IOException {
        SessionFile.write(folder, SESSION);
        byte[] first = Files.readAllBytes(folder.resolve(SessionFile.NAME));
        SessionFile.write(folder, SESSION);
        assertEquals(new String(first, StandardCharsets.UTF_8), Files.readString(folder.resolve(SessionFile.NAME)));
    }

    @Test
    void noFileIsAnEmptySession() {
        assertEquals(Map.of(), SessionFile.read(folder));
    }

    @Test
    void damagedFilesAreIgnored() throws IOException {
        Path file = folder.resolve(SessionFile.NAME);
        Files.writeString(file, "desk/slice=\\uZZZZ");
        assertEquals(Map.of(), SessionFile.read(folder));
        Files.write(file, new byte[] {'a', '/', 'b', '=', (byte) 0xFF, (byte) 0xFE});
        assertEquals(Map.of(), SessionFile.read(folder));
        Files.writeString(file, "no part\n/no part=x\n\0\0\0");
        assertEquals(Map.of(), SessionFile.read(folder));
    }

    @Test
    void aHugeFileIsNotRead() throws IOException {
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve(SessionFile.NAME).toFile(), "rw")) {
            huge.setLength(SessionFile.LARGEST + 1);
        }
        assertEquals(Map.of(), SessionFile.read(folder));
    }

    @Test
    void whatCannotBeWrittenIsSaid() {
        assertFalse(SessionFile.write(folder.resolve("gone"), SESSION));
    }
}
