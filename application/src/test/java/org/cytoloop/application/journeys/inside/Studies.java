/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellDetection;
import org.cytoloop.operations.SliceAddition;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;

/** Studies made beforehand, for journeys that are about something else. */
final class Studies {
    private Studies() {}

    /** Two of the demo's slices with detected cells; the images lie in {@code images} below the folder. */
    static Path demo(Path folder) {
        Material material = Material.demo(folder.resolve("images"));
        StudySettings settings =
                new StudySettings("made", DetectionMode.SHARED, "1", List.of(new Staining("cFos", "2")));
        try (Study study = Study.create(folder.resolve("made"), settings, "Anna")) {
            CellDetector detector = Services.first(CellDetector.class, "detector");
            for (Path image : material.images().subList(0, 2)) {
                Slice slice = SliceAddition.add(
                                study,
                                new ImageLocation(List.of(image), 0),
                                new SliceAddition.Details("", "", "", Double.NaN, List.of()),
                                TaskContext.quiet())
                        .slice();
                CellDetection.detect(study, slice, detector, Map.of(), TaskContext.quiet());
            }
            return study.folder();
        } catch (ProblemException e) {
            throw new AssertionError("the study could not be made", e);
        }
    }
}
