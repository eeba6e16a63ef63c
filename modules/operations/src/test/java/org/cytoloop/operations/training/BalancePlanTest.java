/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.junit.jupiter.api.Test;

class BalancePlanTest {
    /** 100 ON, 300 OFF. */
    private static final SampleCounts COUNTS = SampleCounts.of(new TreeMap<>(Map.of(
            "A1", new PerSlice(60, 200, 5),
            "A2", new PerSlice(40, 98, 0),
            "A3", new PerSlice(0, 2, 0))));

    private static BalancePlan plan(TrainingBalance balance) {
        return BalancePlan.of(balance, COUNTS);
    }

    @Test
    void asLabelled_trainsOnAllAlike() {
        BalancePlan plan = plan(TrainingBalance.AS_LABELLED);
        assertTrue(plan.keepsAll());
        assertEquals(1, plan.onWeight());
        assertEquals(0.25, plan.labelledShare());
        assertEquals(0.25, plan.reachedShare());
    }

    @Test
    void weights_trainOnAll_andReachTheShare() {
        BalancePlan plan = plan(TrainingBalance.weights(0.4));
        assertTrue(plan.keepsAll());
        assertEquals(2, plan.onWeight());
        assertEquals(0.4, plan.reachedShare(), 1e-12);
        assertEquals(3, plan(TrainingBalance.weights(0.5)).onWeight());
        assertEquals(1, plan(TrainingBalance.weights(0.25)).onWeight());
        assertEquals(0.3333333333, plan(TrainingBalance.weights(0.1)).onWeight(), 1e-9);
    }

    @Test
    void aWeightThatBecameAShareIsThatWeightAgain() {
        for (double weight : new double[] {0.01, 0.1, 0.7, 3, 7.5, 33, 100}) {
            assertEquals(
                    weight, plan(TrainingBalance.ofWeight(weight, 100, 300)).onWeight());
        }
    }

    @Test
    void subsample_leavesOutOfTheClassThereIsTooMuchOf_inEachSliceByTheSamePart() {
        BalancePlan plan = plan(TrainingBalance.subsample(0.4));
        assertEquals(1, plan.onWeight());
        assertEquals(0, plan.leftOutOn());
        assertEquals(150, plan.leftOutOff());
        assertEquals(Map.of("A1", 100, "A2", 49, "A3", 1), plan.keptOff());
        assertEquals(0.4, plan.reachedShare(), 1e-12);
        BalancePlan fewerOn = plan(TrainingBalance.subsample(0.1));
        assertEquals(0, fewerOn.leftOutOff());
        assertEquals(33, fewerOn.trainedOn());
        assertEquals(Map.of("A1", 20, "A2", 13), fewerOn.keptOn());
    }

    @Test
    void subsample_neverLeavesASliceWithoutAClassItHad() {
        BalancePlan plan = plan(TrainingBalance.subsample(0.99));
        assertEquals(Map.of("A1", 1, "A2", 1, "A3", 1), plan.keptOff());
        assertEquals(100 / 103.0, plan.reachedShare(), 1e-12);
    }

    @Test
    void oneClassAlone_countsAsLabelled() {
        SampleCounts one = SampleCounts.of(Map.of("A1", new PerSlice(10, 0, 0)));
        for (TrainingBalance balance : new TrainingBalance[] {
            TrainingBalance.weights(0.4), TrainingBalance.subsample(0.4), TrainingBalance.AS_LABELLED
        }) {
            BalancePlan plan = BalancePlan.of(balance, one);
            assertTrue(plan.keepsAll());
            assertEquals(1, plan.onWeight());
        }
        assertTrue(Double.isNaN(
                BalancePlan.of(TrainingBalance.weights(0.4), SampleCounts.NONE).reachedShare()));
        assertFalse(plan(TrainingBalance.subsample(0.3)).keepsAll());
    }
}
