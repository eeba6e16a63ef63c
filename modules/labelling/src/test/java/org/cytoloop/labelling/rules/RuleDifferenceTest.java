/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.junit.jupiter.api.Test;

class RuleDifferenceTest {
    private static Rule rule(String on, String off, List<String> conditions, RuleExample... examples) {
        return new Rule("cFos", 1, on, off, conditions, 1, List.of(examples), "", "a", Instant.EPOCH);
    }

    private static void differences(List<String> older, List<String> newer, String... sentences) {
        assertEquals(List.of(sentences), RuleDifference.between(rule("", "", older), rule("", "", newer)));
    }

    @Test
    void sameMeaning_isNoDifference() {
        differences(List.of("cFos.snr>=2.50", "a < 1"), List.of("a < 1", "cFos.snr >= 2.5"));
    }

    @Test
    void thresholds() {
        differences(List.of("cFos.snr >= 2.5"), List.of("cFos.snr >= 2.8"), "Threshold of cFos.snr: 2.5 → 2.8.");
        differences(
                List.of("cFos.snr >= 2.5 or a < 3"),
                List.of("cFos.snr >= 2.5 ± 0.3 or a < 4"),
                "Grey band of cFos.snr added: ± 0.3.",
                "Threshold of a: 3 → 4.");
        differences(List.of("a < 1 ± 0.5"), List.of("a < 1 ± 0.25"), "Grey band of a: ± 0.5 → ± 0.25.");
        differences(List.of("a < 1 ± 0.5"), List.of("a < 1"), "Grey band of a removed: ± 0.5.");
        differences(List.of("a < 1 µm"), List.of("a < 1"), "Condition removed: a < 1 µm.", "Condition added: a < 1.");
    }

    @Test
    void hundredsOfThresholds_areToldApart() {
        String[] parts = new String[500];
        java.util.Arrays.setAll(parts, i -> "a>" + i % 9);
        String older = String.join(" or ", parts).replace(" or ", "||");
        parts[499] = "a>7.5";
        String newer = String.join("||", parts);
        differences(List.of(older), List.of(newer), "Threshold of a: 4 → 7.5.");
        parts[0] = "b>0";
        String other = String.join("||", parts);
        differences(
                List.of(older), List.of(other), "Condition removed: " + older + ".", "Condition added: " + other + ".");
    }

    @Test
    void conditions() {
        differences(
                List.of("a < 1", "b > 2"),
                List.of("a < 1", "c > 2"),
                "Condition removed: b > 2.",
                "Condition added: c > 2.");
        differences(
                List.of("a ~ 1"),
                List.of("a ~ 2", "a < 1"),
                "Condition removed: a ~ 1.",
                "Condition added: a ~ 2.",
                "Condition added: a < 1.");
    }

    @Test
    void wordsAndExamples() {
        RuleExample on = new RuleExample("s1", 1, 2, RuleExample.Kind.CLEAR_ON);
        RuleExample borderline = new RuleExample("s1", 5, 2, RuleExample.Kind.BORDERLINE);
        RuleExample other = new RuleExample("s2", 5, 2, RuleExample.Kind.BORDERLINE);
        assertEquals(
                List.of(
                        "Words for ON: \"bright\" → \"clearly bright\".",
                        "Words for OFF added: \"dim\".",
                        "1 clear ON example removed.",
                        "2 borderline examples added."),
                RuleDifference.between(
                        rule("bright", "", List.of(), on),
                        rule("clearly bright", "dim", List.of(), borderline, other)));
    }
}
