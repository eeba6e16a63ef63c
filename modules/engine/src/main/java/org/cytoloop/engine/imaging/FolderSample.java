/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Some of the files of an image that is a folder: always the same ones, and never more than a few hundred, however many
 * chunks there are. Folders are entered level by level in the order of their names; of many files or folders in one of
 * them a few are taken, evenly spaced, and always those that describe the others (names that begin with a dot or end in
 * {@code .json} or {@code .xml}). What file browsers and other programs leave in such folders does not count
 * ({@link #IGNORED}): a segmentation that was added does not make it another image.
 *
 * <p>Names are compared as UTF-16 and joined by {@code /}, so that the sample is the same on every system.
 */
public final class FolderSample {
    private static final Set<String> IGNORED =
            Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".git", ".zmetadata", "labels", "tables");

    /** The dot files that macOS puts beside files on foreign disks. */
    private static final String IGNORED_START = "._";

    private static final int MOST_FILES = 192;
    private static final int MOST_FOLDERS = 256;

    /** Up to so many files or folders in one folder are all taken. */
    private static final int FEW = 6;

    /** Otherwise so many of them. */
    private static final int SPACED = 3;

    private static final int HEAD = 4 * 1024;
    private static final int DESCRIPTION_HEAD = 64 * 1024;

    private final Path root;
    /** For each folder that was entered: its path from the root, and the number of files and folders in it. */
    private final List<String> folders = new ArrayList<>();

    private final List<Path> files = new ArrayList<>();
    private long bytes;

    private FolderSample(Path root) {
        this.root = root;
    }

    /**
     * Takes the sample.
     *
     * @throws IOException when a folder or file cannot be looked at
     */
    public static FolderSample of(Path folder) throws IOException {
        FolderSample sample = new FolderSample(folder);
        Deque<Path> next = new ArrayDeque<>(List.of(folder));
        while (!next.isEmpty() && sample.folders.size() < MOST_FOLDERS) {
            sample.enter(next.removeFirst(), next);
        }
        return sample;
    }

    private void enter(Path folder, Deque<Path> next) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                String name = String.valueOf(child.getFileName());
                if (!IGNORED.contains(name) && !name.startsWith(IGNORED_START)) {
                    names.add(name);
                }
            }
        }
        folders.add(place(folder) + "\n" + names.size());
        names.sort(null);
        List<Path> describing = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (String name : names) {
            (describes(name) ? describing : others).add(folder.resolve(name));
        }
        for (Path each : spaced(describing, FEW)) {
            take(each, next);
        }
        for (Path each : spaced(others, others.size() <= FEW ? FEW : SPACED)) {
            take(each, next);
        }
    }

    private void take(Path path, Deque<Path> next) throws IOException {
        if (Files.isDirectory(path)) {
            next.add(path);
        } else if (Files.isRegularFile(path) && files.size() < MOST_FILES) {
            files.add(path);
            bytes += Files.size(path);
        }
    }

    private static boolean describes(String name) {
        return name.startsWith(".") || name.endsWith(".json") || name.endsWith(".xml");
    }

    private static List<Path> spaced(List<Path> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Path> some = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            some.add(all.get((int) ((2L * i + 1) * all.size() / (2L * most))));
        }
        return some;
    }

    private String place(Path path) {
        StringBuilder place = new StringBuilder();
        for (Path part : root.relativize(path)) {
            place.append(place.isEmpty() ? "" : "/").append(part);
        }
        return place.toString();
    }

    /** Bytes of the files of the sample. */
    public long bytes() {
        return bytes;
    }

    /** The files of the sample, in its order. */
    List<Path> files() {
        return List.copyOf(files);
    }

    /** Adds the names, sizes and heads of the files, and how much is in the folders. */
    void addTo(MessageDigest digest) throws IOException {
        for (String folder : folders) {
            add(folder, digest);
        }
        for (Path file : files) {
            add(place(file) + "\n" + Files.size(file), digest);
            try (InputStream in = Files.newInputStream(file)) {
                digest.update(in.readNBytes(describes(String.valueOf(file.getFileName())) ? DESCRIPTION_HEAD : HEAD));
            }
        }
    }

    private static void add(String text, MessageDigest digest) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, utf8.length));
        digest.update(utf8);
    }
}
