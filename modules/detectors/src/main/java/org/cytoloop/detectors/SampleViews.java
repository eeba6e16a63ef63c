/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.List;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/**
 * Samples of an image, to be looked at with different expected diameters.
 *
 * @param windows the samples
 * @param input how values are rescaled
 */
record SampleViews(List<SampleWindows.ArrayPlane> windows, InputScale input) {
    /** Contrast of every sample, and its pixels above their surroundings. */
    Foreground[] raised(DetectionScale scale, TaskContext task) throws ProblemException {
        Foreground[] result = new Foreground[windows.size()];
        Parallel.forEach(task, result.length, "measuring the image", i -> {
            BinnedPlane plane = new BinnedPlane(windows.get(i), input, scale.bin());
            result[i] = Foreground.raised(
                    plane, new Box(0, 0, plane.width(), plane.height()), scale, Contrast.NOISE_DEVIATIONS);
        });
        return result;
    }

    /** Contrast and noise of all samples together. */
    Contrast contrast(Foreground[] foregrounds, DetectionScale scale) throws ProblemException {
        float[][] contrasts = new float[foregrounds.length][];
        float[][] rises = new float[foregrounds.length][];
        Raster[] pixels = new Raster[foregrounds.length];
        for (int i = 0; i < foregrounds.length; i++) {
            contrasts[i] = foregrounds[i].contrast().data();
            rises[i] = foregrounds[i].rise().data();
            BinnedPlane plane = new BinnedPlane(windows.get(i), input, scale.bin());
            pixels[i] = plane.read(new Box(0, 0, plane.width(), plane.height()));
        }
        return Contrast.measure(contrasts, rises, Contrast.medianRoughness(pixels), scale);
    }
}
