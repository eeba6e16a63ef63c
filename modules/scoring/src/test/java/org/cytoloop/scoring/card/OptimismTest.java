/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Scores;
import org.junit.jupiter.api.Test;

class OptimismTest {
    /** Scores with so many of 40 cells of each class called wrong. */
    private static Scores scores(int wrong) {
        boolean[] on = new boolean[80];
        float[] p = new float[80];
        for (int i = 0; i < 80; i++) {
            on[i] = i < 40;
            p[i] = on[i] == (i % 40 >= wrong) ? 0.9f : 0.1f;
        }
        return Scores.of(on, p, 0.5, 1);
    }

    @Test
    void random_isTooGood_saysByHowMuch() {
        Optimism optimism = Optimism.of(Grouping.ANIMAL, scores(8), scores(2));
        assertEquals(0.15, optimism.value(), 1e-9);
        assertTrue(optimism.words().startsWith("Expect an F1 of about 0.80"), optimism.words());
        assertTrue(optimism.words().contains("promises 0.15 too much"), optimism.words());
        assertTrue(optimism.words().contains("new animal"), optimism.words());
    }

    @Test
    void alike_saysSo() {
        Optimism optimism = Optimism.of(Grouping.SLICE, scores(4), scores(4));
        assertEquals(0, optimism.value());
        assertTrue(optimism.words().contains("gives about the same"), optimism.words());
        assertTrue(optimism.words().contains("new slice"), optimism.words());
    }

    @Test
    void withoutGroups_promisesNothing() {
        Optimism optimism = Optimism.of(Grouping.STRATIFIED, scores(4), scores(4));
        assertTrue(Double.isNaN(optimism.value()));
        assertTrue(optimism.words().contains("only be left out at random"), optimism.words());
    }
}
