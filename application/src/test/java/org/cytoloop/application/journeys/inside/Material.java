/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoStudy;

/** Images to begin a study with: real ones when they are there, else those of the demo. */
record Material(List<Path> images, Optional<Path> cells) {
    private static final int SIZE = 1024;
    private static final long SEED = 1;

    /** Two macaque slices of two animals and the table of their cells; empty when they are absent. */
    static Optional<Material> macaque() {
        Path folder = Path.of(System.getProperty("cytoloop.data", "absent"), "macaque_tracer");
        List<Path> images = List.of(folder.resolve("M1_01.ome.tif"), folder.resolve("M2_01.ome.tif"));
        Path cells = folder.resolve("cells.csv");
        boolean there = images.stream().allMatch(Files::isRegularFile) && Files.isRegularFile(cells);
        return there ? Optional.of(new Material(images, Optional.of(cells))) : Optional.empty();
    }

    /** The demo's slices, small. */
    static Material demo(Path folder) {
        try {
            DemoStudy.write(folder, SIZE, SEED, TaskContext.quiet());
            try (Stream<Path> files = Files.list(folder)) {
                return new Material(
                        files.filter(file -> file.toString().endsWith(".ome.tif"))
                                .sorted()
                                .limit(3)
                                .toList(),
                        Optional.empty());
            }
        } catch (IOException | ProblemException e) {
            throw new AssertionError("the demo's images could not be made", e);
        }
    }
}
