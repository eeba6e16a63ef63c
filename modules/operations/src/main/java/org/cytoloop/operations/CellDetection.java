/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedDetector;
import org.cytoloop.engine.imaging.SliceImage;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.Study;

/** Detects the cells of a slice and keeps them in the study. */
public final class CellDetection {
    private CellDetection() {}

    /**
     * What a detection gave.
     *
     * @param slice the slice
     * @param cells number of cells
     * @param diameterPx expected diameter that was used, px
     * @param seconds time the detector took, reading included
     * @param reattached what became of the labels given to the cells detected before
     */
    public record Outcome(String slice, int cells, double diameterPx, double seconds, ReattachReport reattached) {}

    /**
     * Detects on the nuclear channel (shared detection) or on the staining's channel (independent detection with one
     * staining, or no nuclear channel).
     *
     * @param parameters values by parameter id; what is missing is chosen automatically
     */
    public static Outcome detect(
            Study study, Slice slice, CellDetector installed, Map<String, String> parameters, TaskContext task)
            throws ProblemException {
        GuardedDetector detector = GuardedDetector.of(installed);
        ParameterSet values = ParameterSet.of(detector.parameters(), parameters);
        try (SliceImage image = StudyImages.open(study, slice)) {
            SlicePixels pixels = StudyImages.pixels(image, slice, study.settings());
            long start = System.nanoTime();
            CellDetector.Result result =
                    detector.detect(pixels.plane(detectionChannel(study.settings())), values, task);
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, String> used = new LinkedHashMap<>(values.asMap());
            used.put(CellDetector.DIAMETER_PX, Double.toString(result.diameterPx()));
            used.put("version", detector.version());
            used.put(CellDetector.SENSITIVITY, Double.toString(result.sensitivity()));
            ReattachReport reattached = study.setCells(
                    slice.name(),
                    result.cells(),
                    new CellSetInfo.Draft(detector.id(), used, result.diameterPx()).by(makers(detector, image)));
            return new Outcome(slice.name(), result.cells().size(), result.diameterPx(), seconds, reattached);
        }
    }

    private static List<UsedProvider> makers(GuardedDetector detector, SliceImage image) {
        List<UsedProvider> makers = new ArrayList<>();
        makers.add(detector.described());
        makers.addAll(SliceReaders.described(image.providers()));
        return makers;
    }

    /**
     * Index of the study channel cells are detected on.
     *
     * @throws ProblemException when it is not clear which that is
     */
    public static int detectionChannel(StudySettings settings) throws ProblemException {
        if (!settings.nuclei().isEmpty() && settings.mode() == DetectionMode.SHARED) {
            return 0;
        }
        int first = settings.nuclei().isEmpty() ? 0 : 1;
        if (settings.stainings().size() > 1) {
            throw new ProblemException("Study \"" + settings.name()
                    + "\" has several stainings and no shared detection, so the channel to detect cells on is not clear;"
                    + " import the cells, or make a study with shared detection on a nuclear channel (--nuclei).");
        }
        return first;
    }
}
