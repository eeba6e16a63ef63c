/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.workspace.Study;

/**
 * What the slices of a study hold that a detection touches.
 *
 * @param labels number of labels by slice, of all stainings
 */
record DetectionTargets(Map<String, Integer> labels) {
    /** Nothing known. */
    static final DetectionTargets UNKNOWN = new DetectionTargets(Map.of());

    /** Keeps an unmodifiable copy. */
    DetectionTargets {
        labels = Map.copyOf(labels);
    }

    /** Counts; off the EDT. */
    static DetectionTargets count(Study study) {
        Map<String, Integer> labels = new HashMap<>();
        for (Staining staining : study.settings().stainings()) {
            for (Sample sample : study.samples(staining.name())) {
                labels.merge(sample.cell().slice(), 1, Integer::sum);
            }
        }
        return new DetectionTargets(labels);
    }

    /** What is said before the slices are detected; empty when they hold nothing yet. */
    String warning(Study study, List<Slice> slices) {
        List<String> withCells = new ArrayList<>();
        List<String> withLabels = new ArrayList<>();
        int sum = 0;
        for (Slice slice : slices) {
            int count = labels.getOrDefault(slice.name(), 0);
            if (count > 0) {
                withLabels.add(slice.name());
                sum += count;
            }
            if (study.cellSet(slice.name()).isPresent()) {
                withCells.add(slice.name());
            }
        }
        return DetectionWords.before(withCells, withLabels, sum);
    }
}
