/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What goes into an archive: files by their path in it, in the order of the paths, each readable by all and executable
 * or not. Owner, time and order of the disk are not part of it, so that the same content gives the same archive.
 */
final class PackingList {
    private final SortedMap<String, Item> items = new TreeMap<>();

    /** One file: where its bytes are (in memory or on disk) and whether it is a program. */
    record Item(byte[] bytes, Path file, boolean program) {
        InputStream open() throws IOException {
            return bytes != null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
        }

        long size() throws IOException {
            return bytes != null ? bytes.length : Files.size(file);
        }

        /** Unix permissions. */
        int mode() {
            return program ? 0755 : 0644;
        }
    }

    /**
     * Adds a file that was made in memory.
     *
     * @param path in the archive, with slashes
     */
    PackingList add(String path, byte[] bytes, boolean program) {
        return put(path, new Item(bytes, null, program));
    }

    /**
     * Adds a file of the disk.
     *
     * @param path in the archive, with slashes
     */
    PackingList add(String path, Path file, boolean program) {
        return put(path, new Item(null, file, program));
    }

    /**
     * Adds the files below a folder; links are followed.
     *
     * @param prefix path of the folder in the archive, empty or with a slash at its end
     * @param wanted which files, by their path below the folder, with slashes
     * @param program which of them are programs
     */
    PackingList addFolder(String prefix, Path folder, Predicate<String> wanted, Predicate<Path> program)
            throws IOException {
        for (Path file : filesIn(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (wanted.test(path)) {
                add(prefix + path, file, program.test(file));
            }
        }
        return this;
    }

    private PackingList put(String path, Item item) {
        if (path.startsWith("/") || path.contains("..") || path.contains("\\")) {
            throw new IllegalArgumentException("not a path within an archive: " + path);
        }
        if (items.put(path, item) != null) {
            throw new IllegalArgumentException("packed twice: " + path);
        }
        return this;
    }

    /** The same files below another folder: its path with a slash at the end. */
    PackingList below(String prefix) {
        PackingList moved = new PackingList();
        items.forEach((path, item) -> moved.put(prefix + path, item));
        return moved;
    }

    /** Adds all of another list. */
    PackingList addAll(PackingList other) {
        other.items.forEach(this::put);
        return this;
    }

    /** The files by path, in order. */
    SortedMap<String, Item> items() {
        return Collections.unmodifiableSortedMap(items);
    }

    /** All plain files below a folder, in order. */
    static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(Files::isRegularFile).sorted().collect(Collectors.toList());
        }
    }
}
