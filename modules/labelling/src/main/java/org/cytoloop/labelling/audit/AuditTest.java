/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.List;
import java.util.Optional;
import org.cytoloop.engine.evaluation.Interval;

/**
 * Whether one thing differs by one factor.
 *
 * @param outcome what was counted
 * @param factor what it may differ by
 * @param verdict what the test comes to
 * @param sentence the verdict in words, with the numbers it rests on
 * @param test the test behind the verdict: at equal signal when signals are known; empty when there was too little
 * @param plain the test without regard to signal, for comparison; empty when there was too little
 * @param adjustedP p of {@code test} corrected for the number of tests (Holm 1979, "A simple sequentially rejective
 *     multiple test procedure", Scand. J. Stat. 6:65-70); NaN without a test
 * @param equalSignal true when {@code test} compares cells of equal signal
 * @param cramersV effect size of the plain table, 0 to 1 (Cramér 1946, "Mathematical Methods of Statistics");
 *     NaN when undefined
 * @param most the level that differs most from the others; empty without levels
 * @param difference by how much its share differs from that of the others, -1 to 1, at equal signal when {@code
 *     equalSignal}, with a 95 % interval; the interval is too narrow in so far as the level was chosen for its difference
 * @param levels what was counted, by name
 */
public record AuditTest(
        Outcome outcome,
        Factor factor,
        Verdict verdict,
        String sentence,
        Optional<TestResult> test,
        Optional<TestResult> plain,
        double adjustedP,
        boolean equalSignal,
        double cramersV,
        String most,
        Interval difference,
        List<LevelShare> levels) {
    /** Keeps an unmodifiable copy. */
    public AuditTest {
        levels = List.copyOf(levels);
    }
}
