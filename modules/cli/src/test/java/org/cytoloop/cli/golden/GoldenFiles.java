/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.golden;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The files beside this class: {@code study-v6.zip} (a study without its cache), {@code study-v6.json} (what is to be
 * found in it), {@code images-1.zip} (the images of one or more of them).
 */
final class GoldenFiles {
    /** Folder of a study in its zip. */
    static final String STUDY = "golden.cytoloop";

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "cytoloop", "cli", "golden");

    private GoldenFiles() {}

    /** The folder in the sources. */
    static Path resources() throws IOException {
        return Files.createDirectories(RESOURCES);
    }

    /** Names of golden studies, without ending. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(resources())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("study-v\\d+\\.zip"))
                    .map(name -> name.substring(0, name.length() - ".zip".length()))
                    .sorted()
                    .toList();
        }
    }

    /** Unpacks one of the files, which we packed ourselves. */
    static void unpack(String name, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(resources().resolve(name));
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("outside: " + entry.getName());
                }
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
    }

    /** Packs files of a folder. */
    static void pack(Path folder, List<String> files, Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.setLevel(9);
            for (String file : files) {
                ZipEntry entry = new ZipEntry(file);
                entry.setTimeLocal(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                Files.copy(folder.resolve(file), zip);
                zip.closeEntry();
            }
        }
    }

    /** Paths of all files below a folder, with "/". */
    static List<String> below(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .forEach(names::add);
        }
        return names;
    }
}
