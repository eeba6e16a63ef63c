/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.addition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cytoloop.slices.rows.NaturalOrder;
import org.cytoloop.workbench.problems.Problem;

/**
 * The images among files and folders the user gave.
 *
 * @param images files to look into, each once, those of a folder by name
 * @param ignored number of files in folders that no reader knows
 * @param problems folders that cannot be read or hold no image, and files that were given and no reader knows
 */
record ImageSearch(List<Path> images, int ignored, List<Problem> problems) {
    /** Keeps unmodifiable copies. */
    ImageSearch {
        images = List.copyOf(images);
        problems = List.copyOf(problems);
    }

    /**
     * Searches. A folder that is an image counts as one. Of any other, the files and the folders that are images count;
     * the files of its sub-folders do not. Off the EDT.
     *
     * @param given files and folders
     * @param known tells whether a reader knows a file, or a folder as an image
     */
    static ImageSearch in(List<Path> given, Predicate<Path> known) {
        Set<Path> images = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        int ignored = 0;
        for (Path path : given) {
            if (!Files.exists(path)) {
                problems.add(new Problem(path.toString(), "There is no such file; check the path."));
                continue;
            } else if (known.test(path)) {
                images.add(path.toAbsolutePath().normalize());
                continue;
            } else if (!Files.isDirectory(path)) {
                problems.add(new Problem(path.toString(), "No installed reader knows the format of this file."));
                continue;
            }
            List<Path> files = files(path, problems);
            int before = images.size();
            for (Path file : files) {
                if (known.test(file)) {
                    images.add(file.toAbsolutePath().normalize());
                } else if (!Files.isDirectory(file)) {
                    ignored++;
                }
            }
            if (images.size() == before
                    && problems.stream().noneMatch(p -> p.where().equals(path.toString()))) {
                problems.add(new Problem(
                        path.toString(),
                        "This folder holds no image that can be read; folders inside it are not searched."));
            }
        }
        return new ImageSearch(new ArrayList<>(images), ignored, problems);
    }

    private static List<Path> files(Path folder, List<Problem> problems) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> Files.isRegularFile(child) || Files.isDirectory(child))
                    .filter(file -> !name(file).startsWith("."))
                    .sorted((a, b) -> NaturalOrder.NAMES.compare(name(a), name(b)))
                    .toList();
        } catch (IOException e) {
            problems.add(new Problem(folder.toString(), "This folder cannot be read; check its rights."));
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
