/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.counts;

import java.util.Objects;
import org.cytoloop.engine.evaluation.Confusion;

/**
 * What is known of the calls of one animal.
 *
 * @param animal its name; empty for slices without one
 * @param exam calls against answers of its exam cells, a simple random sample of its cells
 * @param cells its cells, all slices together
 * @param labelled cells among them that were labelled ON or OFF outside the exam
 * @param labelledOn those of them that are ON
 * @param calledOn the other cells that are called ON, those of the exam among them
 */
public record AnimalCalls(String animal, Confusion exam, long cells, long labelled, long labelledOn, long calledOn) {
    /** Refuses counts that cannot be. */
    public AnimalCalls {
        Objects.requireNonNull(animal);
        if (labelledOn < 0 || labelledOn > labelled || calledOn < 0 || calledOn > cells - labelled) {
            throw new IllegalArgumentException("not possible: " + cells + " cells, " + labelled + " labelled, "
                    + labelledOn + " of them ON, " + calledOn + " others called ON");
        }
    }
}
