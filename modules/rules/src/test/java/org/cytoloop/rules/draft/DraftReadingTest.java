/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.rules.draft.Reading.Mistake;
import org.junit.jupiter.api.Test;

class DraftReadingTest {
    private static final FeatureSchema SCHEMA = new FeatureSchema(List.of(
            new FeatureSpec("cFos.snr", "ratio", "", "x", 1),
            new FeatureSpec("odd name", "1", "", "x", 1),
            new FeatureSpec("cell.area_um2", "µm²", "", "x", 1)));

    private static DraftReading read(String... conditions) {
        Draft draft = Draft.EMPTY;
        for (int i = 0; i < conditions.length; i++) {
            draft = draft.withAdded(i, conditions[i]);
        }
        return DraftReading.of(draft, new ConditionReader(SCHEMA));
    }

    private static Mistake mistake(String condition) {
        return read(condition).lines().get(0).mistake().orElseThrow();
    }

    @Test
    void anUnknownFeatureIsPointedAtAndNearOnesAreOffered() {
        Mistake mistake = mistake("cell.area_um2 > 3 and cFos.snt >= 2");
        assertEquals(22, mistake.position());
        assertEquals(8, mistake.length());
        assertEquals("cFos.snr", mistake.fixes().get(0).name());
        assertEquals(
                "cell.area_um2 > 3 and cFos.snr >= 2", mistake.fixes().get(0).text());
        assertTrue(read(mistake.fixes().get(0).text()).lines().get(0).isUsable());
    }

    @Test
    void aNameWithOddCharactersIsOfferedInQuotes() {
        Mistake mistake = mistake("odd_name > 3");
        assertEquals("`odd name` > 3", mistake.fixes().get(0).text());
        assertTrue(read("`odd name` > 3").lines().get(0).isUsable());
    }

    @Test
    void aMistakeInTheGrammarHasNoFix() {
        Mistake mistake = mistake("cFos.snr >= ");
        assertFalse(mistake.sentence().isBlank());
        assertTrue(mistake.position() <= 12, "inside the text: " + mistake.position());
        assertEquals(List.of(), mistake.fixes());
    }

    @Test
    void withoutFeaturesOnlyTheGrammarIsChecked() {
        DraftReading reading = DraftReading.of(Draft.EMPTY.withAdded(0, "anything > 1"), new ConditionReader(null));
        assertTrue(reading.lines().get(0).isUsable());
    }

    @Test
    void theThresholdUnderTheCaretIsFound() {
        String text = "cFos.snr > 2 ± 0.5 and cell.area_um2 < 90 and cFos.snr < 9";
        DraftReading reading = read("", text);
        assertEquals(Optional.of(new ThresholdPlace(1, 0)), reading.thresholdAt(1, 0));
        assertEquals(Optional.of(new ThresholdPlace(1, 0)), reading.thresholdAt(1, 20));
        assertEquals(Optional.of(new ThresholdPlace(1, 1)), reading.thresholdAt(1, 30));
        assertEquals(Optional.of(new ThresholdPlace(1, 2)), reading.thresholdAt(1, text.length()));
        assertEquals(Optional.empty(), reading.thresholdAt(0, 0));
        assertEquals(List.of(new ThresholdPlace(1, 0), new ThresholdPlace(1, 2)), reading.thresholdsOn("cFos.snr"));
        assertEquals(
                0.5, reading.threshold(new ThresholdPlace(1, 0)).orElseThrow().band());
        assertEquals(Optional.empty(), reading.threshold(new ThresholdPlace(1, 3)));
        assertEquals(Optional.empty(), reading.threshold(new ThresholdPlace(7, 0)));
    }

    @Test
    void nothingIsCompiledWhileThereIsAMistake() throws Exception {
        assertTrue(read("", "  ").compile(SCHEMA).isEmpty());
        assertFalse(read("", "  ").hasConditions());
        DraftReading wrong = read("cFos.snr > 1", "cFos.snr >");
        assertEquals(1, wrong.firstMistake());
        assertTrue(wrong.compile(SCHEMA).isEmpty());
        assertTrue(read("cFos.snr > 1", "").compile(SCHEMA).isPresent());
    }
}
