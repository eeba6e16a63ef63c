/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workbench.pictures.CsvText;

/** The table of rounds as comma-separated text: all columns, whatever the window shows, in the order of training. */
public final class RoundsCsv {
    private RoundsCsv() {}

    /** The text. */
    public static String of(List<RoundRow> rows) {
        CsvText text = new CsvText()
                .row(
                        "staining",
                        "round",
                        "name",
                        "current",
                        "time",
                        "samples_on",
                        "samples_off",
                        "trainer",
                        "on_weight",
                        "balance",
                        "seed",
                        "threshold",
                        "grouped_f1",
                        "grouped_f1_low",
                        "grouped_f1_high",
                        "plain_f1",
                        "plain_f1_low",
                        "plain_f1_high",
                        "optimism",
                        "exam_n",
                        "exam_f1",
                        "exam_f1_low",
                        "exam_f1_high",
                        "training_sha256",
                        "model_sha256",
                        "note");
        for (RoundRow row : rows) {
            RoundInfo round = row.round();
            Interval grouped = row.groupedF1();
            Interval plain = row.plainF1();
            Interval exam = row.examF1();
            text.row(
                    round.staining(),
                    round.number(),
                    round.name(),
                    row.current() ? 1 : 0,
                    round.time(),
                    round.samplesOn(),
                    round.samplesOff(),
                    round.trainer(),
                    round.onWeight(),
                    round.balance().text(),
                    round.seed(),
                    round.threshold(),
                    grouped.value(),
                    grouped.low(),
                    grouped.high(),
                    plain.value(),
                    plain.low(),
                    plain.high(),
                    row.optimism(),
                    row.exam().map(ExamScore::n).map(Object.class::cast).orElse(""),
                    exam.value(),
                    exam.low(),
                    exam.high(),
                    round.trainingHash(),
                    round.modelHash(),
                    round.note());
        }
        return text.toString();
    }
}
