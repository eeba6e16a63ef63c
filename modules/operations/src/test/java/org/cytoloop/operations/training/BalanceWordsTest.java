/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.junit.jupiter.api.Test;

class BalanceWordsTest {
    private static BalancePlan plan(TrainingBalance balance, int on, int off) {
        return BalancePlan.of(balance, SampleCounts.of(Map.of("A1", new PerSlice(on, off, 0))));
    }

    private static String meaning(TrainingBalance balance, int on, int off) {
        return BalanceWords.meaning(plan(balance, on, off));
    }

    @Test
    void meaning_isInNumbersOfTheSamples() {
        assertEquals("All samples count alike: 33.3 % of them are ON.", meaning(TrainingBalance.AS_LABELLED, 100, 200));
        assertEquals(
                "All samples are trained on; each ON sample weighs 2.3 times as much as an OFF sample.",
                meaning(TrainingBalance.weights(0.434), 100, 300));
        assertEquals(
                "All samples are trained on; each OFF sample weighs 12 times as much as an ON sample.",
                meaning(TrainingBalance.weights(0.2), 300, 100));
        assertEquals(
                "All samples are trained on; ON and OFF samples weigh the same.",
                meaning(TrainingBalance.weights(0.25), 100, 300));
        assertEquals(
                "All samples are trained on; each ON sample weighs 1.02 times as much as an OFF sample.",
                meaning(TrainingBalance.weights(0.505), 100, 100));
        assertEquals(
                "Leaves out 150 of 300 OFF samples, drawn at random from every slice; the other 150 and all 100 ON"
                        + " samples are trained on.",
                meaning(TrainingBalance.subsample(0.4), 100, 300));
        assertEquals("No sample needs to be left out.", meaning(TrainingBalance.subsample(0.25), 100, 300));
        assertTrue(meaning(TrainingBalance.weights(0.4), 100, 0).contains("a balance needs both"));
    }

    @Test
    void warnings_tellOfFarSharesAndFewSamples() {
        assertEquals(List.of(), BalanceWords.warnings(plan(TrainingBalance.weights(0.5), 100, 300)));
        String far = BalanceWords.warnings(plan(TrainingBalance.weights(0.8), 100, 300))
                .get(0);
        assertTrue(far.contains("among the few ON samples counts as much as 12."), far);
        String farOff = BalanceWords.warnings(plan(TrainingBalance.weights(0.1), 300, 100))
                .get(0);
        assertTrue(farOff.contains("Labelling more OFF cells is better"), farOff);
        String few = BalanceWords.warnings(plan(TrainingBalance.subsample(0.7), 100, 300))
                .get(0);
        assertTrue(few.contains("only 43 OFF samples would be trained on"), few);
        List<String> missed = BalanceWords.warnings(BalancePlan.of(
                TrainingBalance.subsample(0.9),
                SampleCounts.of(Map.of("A", new PerSlice(9, 5, 0), "B", new PerSlice(0, 5, 0)))));
        assertTrue(missed.get(1).contains("81.8 % ON is reached instead of 90 %"), missed.toString());
        assertEquals(List.of(), BalanceWords.warnings(plan(TrainingBalance.weights(0.9), 0, 5)));
    }
}
