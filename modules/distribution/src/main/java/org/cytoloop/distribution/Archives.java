/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Writes packing lists as zip or tar.gz: all entries with one given time, owned by nobody in particular, in order. With
 * the same JDK the same list gives the same bytes on any computer and in any time zone.
 */
final class Archives {
    private final Instant time;

    /**
     * Archives of one build.
     *
     * @param time what every entry says it was changed last; from 1980 to 2107, a zip cannot say other years
     */
    Archives(Instant time) {
        int year = time.atZone(ZoneOffset.UTC).getYear();
        if (year < 1980 || year > 2107) {
            throw new IllegalArgumentException("a zip cannot say the year " + year);
        }
        // zip counts in steps of two seconds
        long seconds = time.getEpochSecond();
        this.time = Instant.ofEpochSecond(seconds - Math.floorMod(seconds, 2L));
    }

    /** Writes a zip that knows Unix permissions, over what was there. */
    void zip(PackingList list, Path archive) throws IOException {
        // A zip says the time of some clock on some wall: that of UTC here, wherever the build ran.
        long local = LocalDateTime.ofInstant(time, ZoneOffset.UTC)
                .atZone(ZoneId.systemDefault())
                .toInstant()
                .toEpochMilli();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(archive))) {
            out.setEncoding(StandardCharsets.UTF_8.name());
            for (Map.Entry<String, PackingList.Item> packed : list.items().entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(packed.getKey());
                entry.setTime(local);
                entry.setUnixMode(0100000 | packed.getValue().mode());
                out.putArchiveEntry(entry);
                copy(packed.getValue(), out);
                out.closeArchiveEntry();
            }
        }
    }

    /** Writes a tar, compressed by gzip, over what was there. */
    void tarGz(PackingList list, Path archive) throws IOException {
        try (TarArchiveOutputStream out = tar(archive)) {
            putFiles(list, "", out);
        }
    }

    /**
     * Writes a tar as package tools unpack it over the root of a system: each folder before what is in it.
     *
     * @param links symbolic links, by path, to where
     */
    void systemTarGz(PackingList list, Map<String, String> links, Path archive) throws IOException {
        SortedSet<String> folders = new TreeSet<>();
        Stream.concat(list.items().keySet().stream(), links.keySet().stream()).forEach(path -> {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                folders.add(path.substring(0, slash + 1));
            }
        });
        try (TarArchiveOutputStream out = tar(archive)) {
            put(new TarArchiveEntry("./"), 040755, out);
            for (String folder : folders) {
                put(new TarArchiveEntry("./" + folder), 040755, out);
            }
            putFiles(list, "./", out);
            for (Map.Entry<String, String> link : new TreeMap<>(links).entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry("./" + link.getKey(), TarConstants.LF_SYMLINK);
                entry.setLinkName(link.getValue());
                put(entry, 0120777, out);
            }
        }
    }

    private TarArchiveOutputStream tar(Path archive) throws IOException {
        GzipParameters header = new GzipParameters();
        header.setModificationInstant(time.truncatedTo(ChronoUnit.SECONDS));
        header.setOS(GzipParameters.OS.UNIX);
        TarArchiveOutputStream out = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(Files.newOutputStream(archive), header), StandardCharsets.UTF_8.name());
        out.setLongFileMode(TarArchiveOutputStream.LONGFILE_GNU);
        out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_ERROR);
        return out;
    }

    private void putFiles(PackingList list, String prefix, TarArchiveOutputStream out) throws IOException {
        for (Map.Entry<String, PackingList.Item> packed : list.items().entrySet()) {
            TarArchiveEntry entry = new TarArchiveEntry(prefix + packed.getKey());
            entry.setSize(packed.getValue().size());
            describe(entry, 0100000 | packed.getValue().mode());
            out.putArchiveEntry(entry);
            copy(packed.getValue(), out);
            out.closeArchiveEntry();
        }
    }

    private void put(TarArchiveEntry entry, int mode, TarArchiveOutputStream out) throws IOException {
        describe(entry, mode);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
    }

    private void describe(TarArchiveEntry entry, int mode) {
        entry.setModTime(time.toEpochMilli());
        entry.setMode(mode);
        entry.setIds(0, 0);
        entry.setNames("root", "root");
    }

    private static void copy(PackingList.Item item, OutputStream out) throws IOException {
        try (InputStream in = item.open()) {
            in.transferTo(out);
        }
    }
}
