/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.cytoloop.viewer.review.UncertainTour.Calls;
import org.cytoloop.viewer.review.UncertainTour.Step;
import org.junit.jupiter.api.Test;

class UncertainTourTest {
    private static final float[] P = {0.9f, 0.45f, 0.51f, 0.3f, Float.NaN, 0.52f};

    private final UncertainTour tour = new UncertainTour();
    private final Set<Integer> labelled = new HashSet<>();

    private Calls calls(int round, float... p) {
        return new Calls(1, round, p, 0.5, i -> !labelled.contains(i));
    }

    @Test
    void theMostUncertainComesFirst_andTheEndIsSaid() {
        assertEquals(new Step(2, 1, 4), tour.next(calls(3, P)));
        assertEquals(new Step(5, 2, 4), tour.next(calls(3, P)));
        assertEquals(new Step(1, 3, 4), tour.next(calls(3, P)));
        assertEquals(new Step(3, 4, 4), tour.next(calls(3, P)));
        assertEquals(new Step(-1, 4, 4), tour.next(calls(3, P)));
        assertEquals(new Step(2, 1, 4), tour.next(calls(3, P)));
    }

    @Test
    void backAndForth_goesThroughWhatWasSeen_alsoWhatWasLabelledMeanwhile() {
        tour.next(calls(3, P));
        labelled.add(2);
        assertEquals(new Step(5, 2, 4), tour.next(calls(3, P)));
        assertEquals(new Step(2, 1, 4), tour.previous(calls(3, P)));
        assertEquals(new Step(-1, 0, 4), tour.previous(calls(3, P)));
        assertEquals(new Step(5, 2, 4), tour.next(calls(3, P)));
        tour.next(calls(3, P));
        tour.next(calls(3, P));
        assertEquals(-1, tour.next(calls(3, P)).cell());
        assertEquals(new Step(3, 4, 4), tour.previous(calls(3, P)));
    }

    @Test
    void labelledCellsAreLeftOut() {
        labelled.add(2);
        labelled.add(1);
        assertEquals(new Step(5, 1, 2), tour.next(calls(3, P)));
        labelled.add(3);
        assertEquals(new Step(-1, 1, 1), tour.next(calls(3, P)));
    }

    @Test
    void callsThatFollowLabels_bringNoCellTwice_andBringNewOnes() {
        assertEquals(2, tour.next(calls(3, P)).cell());
        assertEquals(1, tour.next(calls(0, 0.9f, 0.5f, 0.5f, 0.9f, 0.9f, 0.9f)).cell());
        assertEquals(0, tour.next(calls(0, 0.5f, 0.5f, 0.5f, 0.9f, 0.9f, 0.9f)).cell());
        assertEquals(-1, tour.next(calls(0, 0.5f, 0.5f, 0.5f, 0.9f, 0.9f, 0.9f)).cell());
        // the round they became shows its calls now: all is worth a look again
        assertEquals(new Step(2, 1, 4), tour.next(calls(4, P)));
    }

    @Test
    void otherCells_beginAnew_andNoneIsSaid() {
        tour.next(calls(3, P));
        Calls others = new Calls(2, 3, new float[] {0.99f, Float.NaN}, 0.5, i -> true);
        assertEquals(new Step(-1, 0, 0), tour.next(others));
        assertEquals(new Step(-1, 0, 0), tour.previous(others));
    }

    @Test
    void orderIsThatOfSorting() {
        SeededRandom random = new SeededRandom(5);
        float[] p = new float[400];
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.round(100 * random.nextDouble()) / 100f;
        }
        Calls calls = new Calls(1, 1, p, 0.7, i -> i % 3 != 0);
        double before = -1;
        int lastCell = -1;
        int count = 0;
        for (Step step = tour.next(calls); step.cell() >= 0; step = tour.next(calls)) {
            double certainty = CallCertainty.of(p[step.cell()], 0.7);
            assertEquals(true, certainty > before || certainty == before && step.cell() > lastCell);
            before = certainty;
            lastCell = step.cell();
            count++;
        }
        int expected = 0;
        for (int i = 0; i < p.length; i++) {
            expected += i % 3 != 0 && CallCertainty.isUncertain(p[i], 0.7) ? 1 : 0;
        }
        assertEquals(expected, count);
    }
}
