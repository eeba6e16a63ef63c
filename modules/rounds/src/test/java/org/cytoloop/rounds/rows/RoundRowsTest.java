/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.engine.evaluation.Confusion;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamScore;
import org.junit.jupiter.api.Test;

class RoundRowsTest {
    private static final Map<String, Double> SCORES = Map.of(
            "grouped.f1", 0.8123,
            "grouped.f1.low", 0.7,
            "grouped.f1.high", 0.9,
            "plain.f1", 0.9,
            "optimism.f1", 0.0877);

    private static RoundRow scored(int number, Map<String, Double> scores, Interval exam) {
        ExamScore score = new ExamScore(
                148,
                2,
                0,
                0,
                0,
                new Confusion(50, 8, 10, 80),
                Interval.UNDEFINED,
                Interval.UNDEFINED,
                Interval.UNDEFINED,
                exam,
                Interval.UNDEFINED,
                Interval.UNDEFINED,
                Interval.UNDEFINED,
                List.of());
        return new RoundRow(Rounds.round(number, 0.5, scores), number == 1, "Forest", Optional.of(score), "");
    }

    @Test
    void columns_sayScoresWithIntervals_andDashesForWhatIsNotKnown() {
        RoundRow row = Rounds.row(Rounds.round(1, 0.25, SCORES));
        assertEquals("0.81 (0.70–0.90)", RoundColumn.GROUPED_F1.text(row));
        assertEquals("0.90", RoundColumn.PLAIN_F1.text(row));
        assertEquals("+0.09", RoundColumn.OPTIMISM.text(row));
        assertEquals("–", RoundColumn.EXAM_F1.text(row));
        assertEquals("0.25", RoundColumn.THRESHOLD.text(row));
        assertEquals("1.5", RoundColumn.WEIGHT.text(row));
        assertEquals("●", RoundColumn.CURRENT.text(row));
        RoundRow old = Rounds.row(Rounds.round(2));
        assertEquals("–", RoundColumn.GROUPED_F1.text(old));
        assertEquals("–", RoundColumn.OPTIMISM.text(old));
        assertEquals("", RoundColumn.CURRENT.text(old));
        assertEquals("−0.10", ScoreText.difference(-0.1));
        assertEquals("0.00", ScoreText.difference(-0.001));
    }

    @Test
    void order_isByNumbersNotTexts_andUnknownScoresComeFirst() {
        RoundRow good = scored(1, SCORES, new Interval(0.9, 0.8, 0.95));
        RoundRow poor = scored(2, Map.of("grouped.f1", 0.09), Interval.UNDEFINED);
        RoundRow unknown = Rounds.row(Rounds.round(3));
        List<RoundRow> rows = new ArrayList<>(List.of(good, unknown, poor));
        rows.sort(RoundColumn.GROUPED_F1.order());
        assertEquals(List.of(unknown, poor, good), rows);
        rows.sort(RoundColumn.EXAM_F1.order());
        assertEquals(List.of(poor, unknown, good), rows);
    }

    @Test
    void csv_holdsEveryRound_withNamesQuoted() {
        String csv =
                RoundsCsv.of(List.of(scored(1, SCORES, new Interval(0.85, 0.79, 0.9)), Rounds.row(Rounds.round(2))));
        String[] lines = csv.split("\r\n");
        assertEquals(3, lines.length);
        assertTrue(lines[0].startsWith("staining,round,name,current,time,samples_on,"), lines[0]);
        assertTrue(lines[1].contains(",0.812300,0.700000,0.900000,0.900000,,,0.0877000,148,0.850000,"), lines[1]);
        assertTrue(lines[2].startsWith("cFos,2,\"weak, \"\"ON\"\" added\",0,2026-01-02T10:00:00Z,102,90,"), lines[2]);
    }

    @Test
    void curves_areThoseThatSomeRoundHas() {
        CurveData both = ScoreCurves.of(
                List.of(Rounds.row(Rounds.round(1, 0.5, SCORES)), Rounds.row(Rounds.round(2, 0.5, SCORES))));
        assertEquals(2, both.curves().size());
        assertEquals(0.8123, both.curves().get(1).y(0));
        assertEquals(0.7, both.curves().get(1).low(1));
        CurveData exam = ScoreCurves.of(List.of(scored(1, Map.of(), new Interval(0.85, 0.79, 0.9))));
        assertEquals(1, exam.curves().size());
        assertTrue(ScoreCurves.of(List.of(Rounds.row(Rounds.round(1)))).isEmpty());
    }
}
