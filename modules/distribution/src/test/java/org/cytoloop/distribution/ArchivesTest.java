/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.jar.JarInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final Instant TIME = Instant.parse("2026-03-29T02:30:00Z"); // an hour Berlin does not have

    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void putBackTheZone() {
        TimeZone.setDefault(zone);
    }

    private static PackingList list() {
        return new PackingList()
                .add("b/run", "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8), true)
                .add("a.txt", "text".getBytes(StandardCharsets.UTF_8), false);
    }

    @Test
    void zip_inOtherZonesAndLater_hasTheSameBytes() throws IOException {
        List<byte[]> zips = new ArrayList<>();
        for (String name : List.of("UTC", "Asia/Kathmandu", "America/St_Johns")) {
            TimeZone.setDefault(TimeZone.getTimeZone(name));
            Path zip = folder.resolve("one.zip");
            new Archives(TIME).zip(list(), zip);
            zips.add(Files.readAllBytes(zip));
        }
        assertArrayEquals(zips.get(0), zips.get(1));
        assertArrayEquals(zips.get(0), zips.get(2));
    }

    @Test
    void zip_holdsFilesInOrderWithTheirPermissions() throws IOException {
        Path zip = folder.resolve("one.zip");
        new Archives(TIME).zip(list(), zip);
        try (ZipFile read = ZipFile.builder().setPath(zip).get()) {
            List<String> seen = new ArrayList<>();
            for (ZipArchiveEntry entry : Collections.list(read.getEntriesInPhysicalOrder())) {
                seen.add(entry.getName() + " " + Integer.toOctalString(entry.getUnixMode()));
            }
            assertEquals(List.of("a.txt 100644", "b/run 100755"), seen);
        }
    }

    @Test
    void tarGz_ofFilesWithOtherTimes_hasTheSameBytes() throws IOException {
        Path source = Files.createDirectories(folder.resolve("source/deep"));
        Files.writeString(source.resolve("x"), "x");
        List<byte[]> tars = new ArrayList<>();
        for (long day = 0; day < 2; day++) {
            Files.setLastModifiedTime(source.resolve("x"), FileTime.from(Instant.ofEpochSecond(86400 * day)));
            PackingList list =
                    new PackingList().addFolder("top/", folder.resolve("source"), path -> true, file -> false);
            new Archives(TIME).tarGz(list, folder.resolve("one.tar.gz"));
            tars.add(Files.readAllBytes(folder.resolve("one.tar.gz")));
        }
        assertArrayEquals(tars.get(0), tars.get(1));
    }

    @Test
    void systemTarGz_namesFoldersBeforeWhatIsInThem() throws IOException {
        Path tar = folder.resolve("one.tar.gz");
        new Archives(TIME).systemTarGz(list(), Map.of("usr/bin/run", "../../b/run"), tar);
        List<String> seen = new ArrayList<>();
        try (InputStream plain = new GZIPInputStream(Files.newInputStream(tar));
                TarArchiveInputStream in = new TarArchiveInputStream(plain)) {
            for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertEquals(TIME, entry.getLastModifiedTime().toInstant());
                assertEquals("root", entry.getUserName());
                seen.add(entry.getName() + (entry.isSymbolicLink() ? " -> " + entry.getLinkName() : ""));
            }
        }
        assertEquals(
                List.of("./", "./b/", "./usr/", "./usr/bin/", "./a.txt", "./b/run", "./usr/bin/run -> ../../b/run"),
                seen);
    }

    @Test
    void jars_packedAtOtherTimesInOtherOrder_becomeTheSame() throws IOException {
        List<byte[]> jars = new ArrayList<>();
        for (List<String> order : List.of(
                List.of("org/", "org/a.gif", "META-INF/MANIFEST.MF"), List.of("META-INF/MANIFEST.MF", "org/a.gif"))) {
            Path jar = Files.createDirectories(folder.resolve("locale")).resolve("core.jar");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
                for (String name : order) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTime(1_000_000_000_000L + 86_400_000L * jars.size());
                    out.putNextEntry(entry);
                    out.write(name.endsWith("/") ? new byte[0] : name.getBytes(StandardCharsets.UTF_8));
                }
            }
            Jars.settle(folder, new Archives(TIME));
            jars.add(Files.readAllBytes(jar));
        }
        assertArrayEquals(jars.get(0), jars.get(1));
        try (JarInputStream in = new JarInputStream(Files.newInputStream(folder.resolve("locale/core.jar")))) {
            assertEquals("org/a.gif", in.getNextEntry().getName());
        }
    }

    @Test
    void packingList_refusesPathsThatLeaveTheArchive() {
        PackingList list = list();
        assertThrows(IllegalArgumentException.class, () -> list.add("../x", new byte[0], false));
        assertThrows(IllegalArgumentException.class, () -> list.add("/x", new byte[0], false));
        assertThrows(IllegalArgumentException.class, () -> list.add("a.txt", new byte[0], false));
    }

    @Test
    void time_thatAZipCannotSay_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Archives(Instant.EPOCH));
    }
}
