/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.certainty;

import static org.cytoloop.windowkit.StudyOnDesk.CFOS;
import static org.cytoloop.windowkit.StudyOnDesk.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.balance.calls.SliceCalls;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertaintyBinsTest {
    @TempDir
    Path folder;

    private static long sum(long[] counts) {
        return Arrays.stream(counts).sum();
    }

    @Test
    void cells_areCountedByLabel_andAgainWhenTheyAreLabelled() throws Exception {
        try (StudyOnDesk bench = StudyOnDesk.small(folder)) {
            float[] pOn = new float[100];
            Arrays.fill(pOn, 0.26f);
            pOn[0] = 1;
            pOn[1] = 0;
            List<SliceCalls> calls =
                    List.of(new SliceCalls(bench.study.cellSet("A1").orElseThrow(), pOn));
            CertaintyBins bins = new CertaintyBins();
            bench.label("A1", Label.ON, 1);
            bench.label("A1", Label.UNSURE, 9);
            long[][] counts = bins.count(bench.study, CFOS, calls, Map.of());
            assertEquals(1, counts[0][CertaintyBins.BINS - 1]);
            assertEquals(99, sum(counts[2]));
            assertEquals(98, counts[2][10]);
            bench.label("A1", Label.OFF, 2, 3);
            counts = bins.count(bench.study, CFOS, calls, Map.of());
            assertEquals(1, counts[1][0]);
            assertEquals(1, counts[1][10]);
            assertEquals(97, sum(counts[2]));
            Map<CellRef, Label> asked = new HashMap<>();
            asked.put(cell("A1", 1), Label.OFF);
            asked.put(cell("A1", 2), null);
            counts = bins.count(bench.study, CFOS, calls, asked);
            assertEquals(0, sum(counts[0]));
            assertEquals(2, sum(counts[1]));
            assertEquals(98, sum(counts[2]));
            assertEquals(1, sum(bins.count(bench.study, CFOS, calls, Map.of())[0]), "answers are not remembered");
        }
    }
}
