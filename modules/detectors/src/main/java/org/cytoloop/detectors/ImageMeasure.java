/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.List;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * What the detection needs to know of an image as a whole, taken once from samples.
 *
 * @param input how values are rescaled
 * @param scale lengths
 * @param thresholds what cells must reach; null when there is nothing to find
 */
record ImageMeasure(InputScale input, DetectionScale scale, Thresholds thresholds) {
    /** Diameter reported when there is nothing to measure, px. */
    private static final double UNKNOWN_DIAMETER = 16;

    /** Measures an image. */
    static ImageMeasure of(Plane plane, DetectorSettings settings, TaskContext task) throws ProblemException {
        List<Box> spread = SampleWindows.spread(plane);
        ImageMeasure measure = fromWindows(plane, spread, settings, task);
        if (measure != null) {
            return measure;
        }
        // nothing stands out in the samples; look where something does, unless all has been seen
        List<Box> lively = spread.size() == 1 ? List.of() : SampleWindows.lively(plane, task);
        measure = lively.isEmpty() ? null : fromWindows(plane, lively, settings, task);
        if (measure != null) {
            return measure;
        }
        double diameter = Double.isNaN(settings.diameterPx()) ? UNKNOWN_DIAMETER : settings.diameterPx();
        return new ImageMeasure(new InputScale(0, 0), DetectionScale.of(diameter), null);
    }

    /** What the windows tell; null when they are all alike or hold nothing but noise. */
    private static ImageMeasure fromWindows(Plane plane, List<Box> boxes, DetectorSettings settings, TaskContext task)
            throws ProblemException {
        List<SampleWindows.ArrayPlane> windows = SampleWindows.read(plane, boxes, task);
        InputScale input = InputScale.measure(SampleWindows.thinned(windows), settings.polarity());
        if (input.isFlat()) {
            return null;
        }
        SampleViews samples = new SampleViews(windows, input);
        double diameter =
                Double.isNaN(settings.diameterPx()) ? DiameterEstimator.estimate(samples, task) : settings.diameterPx();
        DetectionScale scale = DetectionScale.of(diameter);
        Contrast contrast = samples.contrast(samples.raised(scale, task), scale);
        return contrast.isNoise()
                ? null
                : new ImageMeasure(input, scale, contrast.thresholds(settings.thresholdFactor()));
    }
}
