/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.distribution;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The folder of the built workbench ({@code bin}, {@code etc} and the clusters of modules), freed of what differs from
 * build to build: when and in which order the modules were put there.
 */
final class Cluster {
    private static final Pattern INSTALLED = Pattern.compile("install_time=\"\\d+\"");
    private static final Pattern FILE_LINE = Pattern.compile("\\s*<file crc=\"\\d+\" name=\"[^\"]+\"/>\\s*");
    private static final Pattern STAMP = Pattern.compile("(bin|etc)/\\.lastModified");
    private static final String BOOKKEEPING = "update_tracking";

    private static final String START_SCRIPT = "platform/lib/nbexec";

    private final Path folder;

    Cluster(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /**
     * Rewrites the update module's bookkeeping: all modules installed at the same given time, files by name, none of the
     * lines about the bookkeeping itself that a second build adds.
     */
    void settle(Instant time) throws IOException {
        try (DirectoryStream<Path> clusters = Files.newDirectoryStream(folder)) {
            for (Path cluster : clusters) {
                if (Files.isDirectory(cluster.resolve(BOOKKEEPING))) {
                    for (Path file : PackingList.filesIn(cluster.resolve(BOOKKEEPING))) {
                        settle(file, time);
                    }
                }
            }
        }
    }

    private static void settle(Path file, Instant time) throws IOException {
        String before = Files.readString(file);
        List<String> lines = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (String line : before.split("\n")) {
            if (FILE_LINE.matcher(line).matches()) {
                if (!line.contains("name=\"" + BOOKKEEPING + "/")) {
                    files.add(line);
                }
            } else {
                sortInto(lines, files);
                lines.add(INSTALLED.matcher(line).replaceAll("install_time=\"" + time.toEpochMilli() + "\""));
            }
        }
        String after = String.join("\n", lines) + "\n";
        if (!after.equals(before)) {
            Files.writeString(file, after);
        }
    }

    private static void sortInto(List<String> lines, List<String> files) {
        files.sort((a, b) -> name(a).compareTo(name(b)));
        lines.addAll(files);
        files.clear();
    }

    private static String name(String line) {
        return line.substring(line.indexOf("name="));
    }

    /** Gives the Windows programs in {@code bin} our icon. */
    void paintPrograms(Icons icons) throws IOException {
        try (DirectoryStream<Path> programs = Files.newDirectoryStream(folder.resolve("bin"), "*.exe")) {
            for (Path program : programs) {
                Files.write(program, new WindowsProgram(Files.readAllBytes(program)).withIcon(icons));
            }
        }
    }

    /**
     * What of the folder is given to people. The empty {@code .lastModified} of each cluster belongs to it: by its time
     * the platform sees whether its caches are still right, without looking at every module.
     *
     * @param wanted further condition, by path in the folder
     */
    PackingList list(Predicate<String> wanted) throws IOException {
        return new PackingList()
                .addFolder(
                        "",
                        folder,
                        path -> !STAMP.matcher(path).matches() && wanted.test(path),
                        file -> file.startsWith(folder.resolve("bin")) || file.equals(folder.resolve(START_SCRIPT)));
    }
}
