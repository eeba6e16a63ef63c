/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.openide.util.NbBundle.Messages;

/** The columns of the table of rounds, in the order in which they are shown. */
@Messages({
    "RC_current=\u25cf",
    "RC_current_tip=The current round: its calls are shown, counted and exported",
    "RC_number=No.",
    "RC_number_tip=Number of the training",
    "RC_name=Name",
    "RC_name_tip=What you call it: double click or F2 changes it; \u270e stands before rounds with a note",
    "RC_time=Trained",
    "RC_time_tip=When it was trained",
    "RC_on=ON",
    "RC_on_tip=ON samples it was trained on",
    "RC_off=OFF",
    "RC_off_tip=OFF samples it was trained on",
    "RC_trainer=Trainer",
    "RC_trainer_tip=What it was trained with",
    "RC_weight=ON weight",
    "RC_weight_tip=How much an ON sample weighed against an OFF sample; 1 is alike",
    "RC_threshold=Threshold",
    "RC_threshold_tip=p(ON) from which on a cell is called ON now",
    "RC_grouped=Grouped F1",
    "RC_grouped_tip=Expected of new animals: cross-validated with whole animals left out, at the threshold of the training,"
            + " with its 95 % interval",
    "RC_plain=Plain F1",
    "RC_plain_tip=Cross-validated with samples left out at random, which flatters: what most tools print",
    "RC_optimism=Optimism",
    "RC_optimism_tip=Plain F1 minus grouped F1: how much plain cross-validation promises too much",
    "RC_exam=Exam F1",
    "RC_exam_tip=On the exam, whose cells were drawn at random and never trained on, at the threshold of now, with its"
            + " 95 % interval"
})
public enum RoundColumn {
    /** Whether it is the current round. */
    CURRENT(Bundle.RC_current(), Bundle.RC_current_tip(), 30, row -> row.current() ? "\u25cf" : "", null),
    /** Number. */
    NUMBER(Bundle.RC_number(), Bundle.RC_number_tip(), 56, row -> Integer.toString(row.number()), row -> row.number()),
    /** Name; can be edited. */
    NAME(Bundle.RC_name(), Bundle.RC_name_tip(), 110, row -> row.round().name(), null),
    /** Grouped F1. */
    GROUPED_F1(
            Bundle.RC_grouped(),
            Bundle.RC_grouped_tip(),
            156,
            row -> ScoreText.of(row.groupedF1()),
            row -> row.groupedF1().value()),
    /** F1 on the exam. */
    EXAM_F1(Bundle.RC_exam(), Bundle.RC_exam_tip(), 156, row -> ScoreText.of(row.examF1()), row -> row.examF1()
            .value()),
    /** Plain F1. */
    PLAIN_F1(
            Bundle.RC_plain(),
            Bundle.RC_plain_tip(),
            76,
            row -> ScoreText.of(row.plainF1().value()),
            row -> row.plainF1().value()),
    /** Optimism. */
    OPTIMISM(
            Bundle.RC_optimism(),
            Bundle.RC_optimism_tip(),
            84,
            row -> ScoreText.difference(row.optimism()),
            RoundRow::optimism),
    /** ON samples. */
    ON(
            Bundle.RC_on(),
            Bundle.RC_on_tip(),
            48,
            row -> Integer.toString(row.round().samplesOn()),
            row -> row.round().samplesOn()),
    /** OFF samples. */
    OFF(
            Bundle.RC_off(),
            Bundle.RC_off_tip(),
            48,
            row -> Integer.toString(row.round().samplesOff()),
            row -> row.round().samplesOff()),
    /** The present threshold. */
    THRESHOLD(
            Bundle.RC_threshold(),
            Bundle.RC_threshold_tip(),
            76,
            row -> ScoreText.of(row.round().threshold()),
            row -> row.round().threshold()),
    /** The class weight. */
    WEIGHT(
            Bundle.RC_weight(),
            Bundle.RC_weight_tip(),
            76,
            row -> ScoreText.plain(row.round().onWeight()),
            row -> row.round().onWeight()),
    /** The trainer. */
    TRAINER(Bundle.RC_trainer(), Bundle.RC_trainer_tip(), 110, RoundRow::trainer, null),
    /** When it was trained. */
    TIME(
            Bundle.RC_time(),
            Bundle.RC_time_tip(),
            120,
            row -> Formats.TIME.format(row.round().time().atZone(ZoneId.systemDefault())),
            row -> row.round().time().toEpochMilli());

    private final String title;
    private final String tip;
    private final int width;
    private final Function<RoundRow, String> text;
    private final ToDoubleFunction<RoundRow> number;

    /** @param number what it is sorted by and what files hold; null for texts */
    RoundColumn(
            String title, String tip, int width, Function<RoundRow, String> text, ToDoubleFunction<RoundRow> number) {
        this.title = title;
        this.tip = tip;
        this.width = width;
        this.text = text;
        this.number = number;
    }

    /** What stands above the column. */
    public String title() {
        return title;
    }

    /** What it means, in a sentence. */
    public String tip() {
        return tip;
    }

    /** Preferred width, px. */
    public int width() {
        return width;
    }

    /** True for numbers, which stand on the right. */
    public boolean isNumber() {
        return number != null && this != TIME;
    }

    /** What stands in a row. */
    public String text(RoundRow row) {
        return text.apply(row);
    }

    /** Smallest first; rounds without a number come first, equal ones are ordered by their number. */
    public Comparator<RoundRow> order() {
        Comparator<RoundRow> order = number == null
                ? Comparator.comparing(row -> text(row).toLowerCase(Locale.ROOT))
                : Comparator.comparingDouble(row -> {
                    double value = number.applyAsDouble(row);
                    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
                });
        return order.thenComparingInt(RoundRow::number);
    }

    /** Constants that the columns need while they are made. */
    private static final class Formats {
        static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

        private Formats() {}
    }
}
