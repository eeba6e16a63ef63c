/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.operations.counts.CountBasis;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.LeftOutSlice;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.scoring.counts.CorrectedCount;

/** Counts of made-up animals with one slice each, of 100 cells on 2 mm². */
final class Counted {
    private final DetectionMode mode;
    private final List<CountRow> slices = new ArrayList<>();
    private final List<CountRow> animals = new ArrayList<>();
    private final List<LeftOutSlice> leftOut = new ArrayList<>();

    Counted(DetectionMode mode) {
        this.mode = mode;
    }

    Counted animal(String name, String group, long on) {
        return animal(name, group, on, Optional.empty(), 2);
    }

    Counted animal(String name, String group, long on, Optional<CorrectedCount> corrected, double areaMm2) {
        slices.add(new CountRow("slice of " + name, name, group, 1, 0, mode, 100, on, corrected, areaMm2));
        animals.add(new CountRow("", name, group, 1, 0, mode, 100, on, corrected, areaMm2));
        return this;
    }

    Counted leftOut(String slice, String animal) {
        leftOut.add(new LeftOutSlice(slice, animal, "", LeftOutSlice.Reason.NOT_DETECTED));
        return this;
    }

    StudyCounts counts() {
        RoundInfo round =
                new RoundInfo("cFos", 1, Instant.EPOCH, "trainer", 1, 0.5, 1, 1, "", "", "", Map.of(), 1, "", "");
        CountBasis basis = new CountBasis("There is no exam.", null, new Confusion(0, 0, 0, 0), List.of());
        return new StudyCounts(round, mode, basis, slices, animals, List.of(), leftOut, List.of());
    }
}
