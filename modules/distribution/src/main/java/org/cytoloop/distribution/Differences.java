/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Where two builds of the same sources differ: the files, and in archives the entries, down to those in jars in zips. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /**
     * Compares all files of two folders.
     *
     * @return what differs, empty when nothing does
     */
    static List<String> between(Path one, Path other) throws IOException {
        Differences differences = new Differences();
        SortedMap<String, byte[]> left = read(one);
        SortedMap<String, byte[]> right = read(other);
        if (left.isEmpty()) {
            throw new IllegalStateException("nothing to compare in " + one);
        }
        differences.compare("", left, right);
        return differences.found;
    }

    private static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Path file : PackingList.filesIn(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
        return files;
    }

    private void compare(String where, SortedMap<String, byte[]> left, SortedMap<String, byte[]> right)
            throws IOException {
        TreeSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        for (String name : names) {
            byte[] one = left.get(name);
            byte[] other = right.get(name);
            if (one == null || other == null) {
                found.add(where + name + ": only in the " + (one == null ? "second" : "first"));
            } else if (!Arrays.equals(one, other)) {
                int before = found.size();
                SortedMap<String, byte[]> inOne = unpack(name, one);
                if (!inOne.isEmpty()) {
                    compare(where + name + " > ", inOne, unpack(name, other));
                }
                if (found.size() == before) {
                    found.add(where + name + ": " + firstDifference(one, other)
                            + (inOne.isEmpty()
                                    ? ""
                                    : " (not in the contents of its entries, but in order, time or form)"));
                }
            }
        }
    }

    private static String firstDifference(byte[] one, byte[] other) {
        return "differs from byte " + Arrays.mismatch(one, other) + " on (" + one.length + " and " + other.length
                + " bytes)";
    }

    private static SortedMap<String, byte[]> unpack(String name, byte[] bytes) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip") || lower.endsWith(".jar") || lower.endsWith(".nbm")) {
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        } else if (lower.endsWith(".tar.gz")) {
            try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes));
                    TarArchiveInputStream in = new TarArchiveInputStream(plain)) {
                for (TarArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }
}
