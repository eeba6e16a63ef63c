/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DifferencesTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private void build(String name, Instant time, String text) throws IOException {
        Path jar = folder.resolve("lib.jar");
        new Archives(TIME).zip(new PackingList().add("x.txt", text.getBytes(StandardCharsets.UTF_8), false), jar);
        Path target = Files.createDirectories(folder.resolve(name));
        new Archives(time).zip(new PackingList().add("lib/lib.jar", jar, false), target.resolve("all.zip"));
        new Archives(time).tarGz(new PackingList().add("lib/lib.jar", jar, false), target.resolve("all.tar.gz"));
    }

    @Test
    void between_equalBuilds_findsNothing() throws IOException {
        build("a", TIME, "x");
        build("b", TIME, "x");
        assertEquals(List.of(), Differences.between(folder.resolve("a"), folder.resolve("b")));
    }

    @Test
    void between_otherContents_namesTheEntryInTheJarInTheArchive() throws IOException {
        build("a", TIME, "xy");
        build("b", TIME, "xz");
        assertEquals(
                List.of(
                        "all.tar.gz > lib/lib.jar > x.txt: differs from byte 1 on (2 and 2 bytes)",
                        "all.zip > lib/lib.jar > x.txt: differs from byte 1 on (2 and 2 bytes)"),
                Differences.between(folder.resolve("a"), folder.resolve("b")));
    }

    @Test
    void between_otherTimes_saysThatTheContentsAreTheSame() throws IOException {
        build("a", TIME, "x");
        build("b", TIME.plusSeconds(60), "x");
        List<String> found = Differences.between(folder.resolve("a"), folder.resolve("b"));
        assertEquals(2, found.size());
        assertTrue(found.get(1).contains("not in the contents"), found.toString());
    }

    @Test
    void between_filesOfOneOnly_areNamed() throws IOException {
        build("a", TIME, "x");
        build("b", TIME, "x");
        Files.writeString(folder.resolve("b/more"), "");
        assertEquals(
                List.of("more: only in the second"), Differences.between(folder.resolve("a"), folder.resolve("b")));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThrows(IllegalStateException.class, () -> Differences.between(empty, empty));
    }
}
