/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.junit.jupiter.api.Test;

class EarlierLabelsTest {
    private static final CellRef CELL = new CellRef("A1", 7);
    private static final String ANNA = "Anna";

    /** Batches are drawn on the 10th and on the 20th. */
    private static final List<Batch> BATCHES = List.of(batch(1, 10), batch(2, 20));

    private static Instant day(int day) {
        return Instant.parse(String.format("2026-11-%02dT12:00:00Z", day));
    }

    private static Batch batch(long id, int day) {
        return new Batch(
                id, "cFos", "A1", new Region(0, 0, 10, 10), Label.OFF, 30, 90, 30, 1, "rectangle 1", ANNA, day(day));
    }

    private static PastLabel given(Label label, int day, long batch) {
        return new PastLabel(label, ANNA, day(day), batch, label == null ? 0 : 1);
    }

    private static Readings readings(List<Repeat> repeats, PastLabel... given) {
        PastLabel now = given[given.length - 1];
        Sample sample = new Sample(
                CELL, "cFos", now.label(), SampleOrigin.RECTANGLE, 1, now.ruleVersion(), ANNA, now.time(), 0.3);
        return new EarlierLabels(BATCHES, ANNA, ZoneOffset.UTC).of(sample, List.of(given), repeats);
    }

    private static Readings readings(PastLabel... given) {
        return readings(List.of(), given);
    }

    @Test
    void classOfABatch_flippedWhileItIsTheNewest_doesNotCount() {
        assertEquals(
                0, readings(given(Label.OFF, 10, 1), given(Label.ON, 11, 0)).differing());
        assertEquals(
                0,
                readings(given(Label.OFF, 10, 1), given(Label.ON, 11, 0), given(Label.OFF, 12, 0))
                        .differing());
    }

    @Test
    void label_thatStoodWhileANewerBatchWasDrawn_counts() {
        Readings readings = readings(given(Label.OFF, 10, 1), given(Label.ON, 11, 0), given(Label.OFF, 21, 0));
        assertEquals(1, readings.differing());
        assertEquals(true, readings.seen());
        assertEquals("On 11 Nov you called it ON", readings.text());
    }

    @Test
    void classOfABatch_leftWhenTheNextWasDrawn_counts() {
        assertEquals(
                1, readings(given(Label.OFF, 10, 1), given(Label.ON, 21, 0)).differing());
    }

    @Test
    void label_takenAwayAndGivenOtherwise_countsUnlessItWasTheClassOfABatch() {
        Readings clicked = readings(given(Label.ON, 11, 0), given(null, 12, 0), given(Label.OFF, 13, 0));
        assertEquals(1, clicked.differing());
        assertEquals(false, clicked.seen());
        assertEquals(
                0,
                readings(given(Label.ON, 10, 1), given(null, 12, 0), given(Label.OFF, 13, 0))
                        .differing());
    }

    @Test
    void label_takenAwayAndGivenAgain_agrees() {
        Readings readings = readings(given(Label.ON, 11, 0), given(null, 12, 0), given(Label.ON, 13, 0));
        assertEquals(1, readings.agreeing());
        assertEquals(0, readings.differing());
    }

    @Test
    void label_confirmedLater_goesOnStanding() {
        Readings readings = readings(given(Label.ON, 11, 0), given(Label.ON, 21, 0), given(Label.OFF, 22, 0));
        assertEquals(1, readings.differing());
        assertEquals("On 11 Nov you called it ON", readings.text());
    }

    @Test
    void label_ofAnotherAnnotatorOrRule_doesNotCount() {
        PastLabel ben = new PastLabel(Label.ON, "Ben", day(11), 0, 1);
        PastLabel rule0 = new PastLabel(Label.ON, ANNA, day(11), 0, 0);
        assertEquals(0, readings(ben, given(Label.OFF, 21, 0)).differing());
        assertEquals(0, readings(rule0, given(Label.OFF, 21, 0)).differing());
    }

    @Test
    void unsure_neitherAgreesNorDiffers() {
        assertEquals(
                Readings.NONE.differing(),
                readings(given(Label.UNSURE, 11, 0), given(Label.OFF, 21, 0)).differing());
        assertEquals(Readings.NONE, readings(given(Label.ON, 11, 0), given(Label.UNSURE, 21, 0)));
    }

    @Test
    void blindRepeat_otherwise_counts_settledDoesNot() {
        Repeat repeat = repeat(2, Label.ON, ANNA, 1, null);
        Readings readings = readings(List.of(repeat), given(Label.OFF, 11, 0));
        assertEquals(1, readings.differing());
        assertEquals(false, readings.seen());
        assertEquals("Asked again blind on 22 Nov, you called it ON", readings.text());
        assertEquals(
                "Read again on 22 Nov, you called it ON",
                readings(List.of(repeat(0, Label.ON, ANNA, 1, null)), given(Label.OFF, 11, 0))
                        .text());
        assertEquals(
                1,
                readings(List.of(repeat(2, Label.OFF, ANNA, 1, null)), given(Label.OFF, 11, 0))
                        .agreeing());
        for (Repeat none : List.of(
                repeat(2, Label.ON, ANNA, 1, Label.OFF),
                repeat(2, null, ANNA, 1, null),
                repeat(2, Label.UNSURE, ANNA, 1, null),
                repeat(2, Label.ON, "Ben", 1, null),
                repeat(2, Label.ON, ANNA, 2, null))) {
            Readings unaffected = readings(List.of(none), given(Label.OFF, 11, 0));
            assertEquals(0, unaffected.differing() + unaffected.agreeing(), none.toString());
        }
    }

    private static Repeat repeat(long batch, Label second, String by, int rule, Label consensus) {
        return new Repeat(1, CELL, 1, "cFos", batch, Label.OFF, ANNA, day(11), 1, second, by, day(22), rule, consensus);
    }

    @Test
    void text_namesOthersAndOtherYears() {
        PastLabel old = new PastLabel(Label.ON, ANNA, Instant.parse("2025-11-03T12:00:00Z"), 0, 1);
        Sample sample = new Sample(CELL, "cFos", Label.OFF, SampleOrigin.CLICK, 0, 1, ANNA, day(21), Double.NaN);
        Readings readings = new EarlierLabels(BATCHES, "Ben", ZoneOffset.UTC)
                .of(sample, List.of(old, given(Label.OFF, 21, 0)), List.of());
        assertEquals("On 3 Nov 2025 Anna called it ON", readings.text());
    }
}
