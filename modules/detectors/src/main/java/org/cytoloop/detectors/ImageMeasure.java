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
 * @param threshold least contrast of foreground; 0 when there is nothing to find
 */
record ImageMeasure(InputScale input, DetectionScale scale, float threshold) {
    /** Diameter reported when there is nothing to measure, px. */
    private static final double UNKNOWN_DIAMETER = 16;

    /** Measures an image. */
    static ImageMeasure of(Plane plane, DetectorSettings settings, TaskContext task) throws ProblemException {
        boolean automatic = Double.isNaN(settings.diameterPx());
        List<SampleWindows.ArrayPlane> windows = SampleWindows.read(plane, SampleWindows.spread(plane), task);
        InputScale input = InputScale.measure(SampleWindows.thinned(windows), settings.polarity());
        if (input.isFlat()) {
            double diameter = automatic ? UNKNOWN_DIAMETER : settings.diameterPx();
            return new ImageMeasure(input, DetectionScale.of(diameter), 0);
        }
        SampleViews samples = new SampleViews(windows, input);
        double diameter = automatic ? DiameterEstimator.estimate(samples, task) : settings.diameterPx();
        DetectionScale scale = DetectionScale.of(diameter);
        Contrast contrast = samples.contrast(samples.raised(scale, task), scale);
        return new ImageMeasure(input, scale, contrast.threshold(settings.thresholdFactor()));
    }
}
