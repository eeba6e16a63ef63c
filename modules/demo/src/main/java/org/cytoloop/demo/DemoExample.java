/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ExampleStudy;
import org.openide.util.lookup.ServiceProvider;

/** The demo study as an example to try the program with. */
@ServiceProvider(service = ExampleStudy.class, position = 1000)
public final class DemoExample implements ExampleStudy {
    private static final long SEED = 1;

    private final int size;

    /** The demo study at its usual size. */
    public DemoExample() {
        this(DemoStudy.DEFAULT_SIZE);
    }

    /** @param size edge length of a slice, px */
    DemoExample(int size) {
        this.size = size;
    }

    @Override
    public String id() {
        return "demo";
    }

    @Override
    public String displayName() {
        return "Synthetic cFos in two groups";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Written write(Path folder, TaskContext task) throws ProblemException {
        return of(DemoStudy.write(folder, size, SEED, task));
    }

    /** Written demo images as an example, without their truth. */
    public static Written of(DemoStudy.Written written) {
        StudySettings settings = new StudySettings(
                "demo",
                DetectionMode.SHARED,
                DemoSlice.NUCLEAR_CHANNEL,
                List.of(new Staining(DemoSlice.MARKER_CHANNEL, DemoSlice.MARKER_CHANNEL)));
        List<Image> images = written.slices().stream()
                .map(s -> new Image(
                        s.image(),
                        s.slice().name(),
                        s.slice().animal(),
                        s.slice().group()))
                .toList();
        return new Written(settings, images);
    }
}
