/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoStudy;

/**
 * The demo study's images, small, with tables of labels made from their truth.
 *
 * @param folder where everything lies
 * @param written the images
 */
record SmallStudy(Path folder, DemoStudy.Written written) {
    static final int SIZE = 512;

    /** Writes the images. */
    static SmallStudy write(Path folder) throws ProblemException {
        return new SmallStudy(folder, DemoStudy.write(folder.resolve("images"), SIZE, 5, TaskContext.quiet()));
    }

    /** Makes a study of the images with the command line and detects the cells. */
    Path make(String name, Object... detectOptions) {
        Path study = folder.resolve(name + ".cytoloop");
        CommandRun.json("new", study, "--staining", "cFos=cFos", "--nuclei", "DAPI");
        for (DemoStudy.WrittenSlice slice : written.slices()) {
            CommandRun.json(
                    "add",
                    study,
                    slice.image(),
                    "--animal",
                    slice.slice().animal(),
                    "--group",
                    slice.slice().group());
        }
        List<Object> detect = new ArrayList<>(List.of("detect", study));
        detect.addAll(List.of(detectOptions));
        CommandRun.json(detect.toArray());
        return study;
    }

    /** The images of its slices. */
    List<Path> images() {
        return written.slices().stream().map(DemoStudy.WrittenSlice::image).toList();
    }

    /** A table slice,x,y,label of some truth rows: those whose number leaves the given rest when divided. */
    Path labels(int divisor, int rest) throws IOException {
        List<String> rows = Files.readAllLines(written.truthFile());
        StringBuilder text = new StringBuilder(rows.get(0)).append('\n');
        for (int i = 1; i < rows.size(); i++) {
            if (i % divisor == rest) {
                text.append(rows.get(i)).append('\n');
            }
        }
        Path file = folder.resolve("labels-" + divisor + "-" + rest + ".csv");
        return Files.writeString(file, text);
    }
}
