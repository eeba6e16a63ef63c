/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.counts.model.CountUnit;
import org.cytoloop.counts.model.CountWords;
import org.cytoloop.counts.model.ShownRow;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.operations.counts.GroupCounts;
import org.cytoloop.operations.counts.Spread;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.openide.util.NbBundle.Messages;

/** A column of the table: what it is called, what it says, and by what it is sorted. */
@Messages({
    "Column_slice=Slice",
    "Column_animal=Animal",
    "Column_group=Group",
    "Column_slices=Slices",
    "Column_slicesTip=Slices that are counted",
    "Column_animals=Animals",
    "Column_animalsTip=Animals that are counted: the experimental units",
    "Column_cells=Cells",
    "Column_cellsTip=All detected cells",
    "Column_on=ON",
    "Column_onTip=Cells called ON, as they are",
    "Column_corrected=ON, corrected",
    "Column_correctedTip=Cells that are ON by what the exam says of the calls, with the 95 % interval; * where the formula"
            + " gave what cannot be and the nearest possible number stands for it",
    "Column_bar=95 % interval",
    "Column_barTip=Dot: corrected, line: its 95 % interval, ring: as called; the same scale in all rows",
    "Column_share=% ON",
    "Column_shareTip=Share of the cells that are ON: corrected where that can be, else as called",
    "Column_density=ON/mm²",
    "Column_densityTip=ON cells per mm² of the slices: corrected where that can be, else as called; needs the pixel size",
    "Column_meanOn=ON per animal",
    "Column_meanOnTip=Mean ± standard deviation of the animals' ON cells: corrected where that can be",
    "Column_meanShare=% ON per animal",
    "Column_meanShareTip=Mean ± standard deviation of the animals' % ON: corrected where that can be",
    "Column_meanDensity=ON/mm² per animal",
    "Column_meanDensityTip=Mean ± standard deviation of the animals' density of ON cells: corrected where that can be",
    "Column_note=Note",
    "Column_noteTip=Why a slice is left out, or what to be careful about"
})
enum Column {
    SLICE(Bundle.Column_slice(), "", 50, ShownRow::name, null),
    ANIMAL(Bundle.Column_animal(), "", 40, ShownRow::animal, null),
    GROUP(Bundle.Column_group(), "", 40, ShownRow::group, null),
    NAMED_GROUP(Bundle.Column_group(), "", 50, ShownRow::name, null),
    SLICES(
            Bundle.Column_slices(),
            Bundle.Column_slicesTip(),
            50,
            row -> whole(row, CountRow::slices),
            row -> count(row, count -> (double) count.slices())),
    ANIMALS(
            Bundle.Column_animals(),
            Bundle.Column_animalsTip(),
            55,
            row -> row.ofAnimals()
                    .map(of -> Integer.toString(of.on().animals()))
                    .orElse("–"),
            row -> row.ofAnimals().map(of -> (double) of.on().animals()).orElse(Double.NaN)),
    CELLS(
            Bundle.Column_cells(),
            Bundle.Column_cellsTip(),
            55,
            row -> whole(row, CountRow::cells),
            row -> count(row, count -> (double) count.cells())),
    ON(
            Bundle.Column_on(),
            Bundle.Column_onTip(),
            50,
            row -> whole(row, CountRow::on),
            row -> count(row, count -> (double) count.on())),
    CORRECTED(
            Bundle.Column_corrected(),
            Bundle.Column_correctedTip(),
            60,
            row -> row.corrected().map(Column::interval).orElse("–"),
            row -> row.corrected().map(CorrectedCount::value).orElse(Double.NaN)),
    BAR(Bundle.Column_bar(), Bundle.Column_barTip(), 110, row -> "", row -> row.corrected()
            .map(CorrectedCount::value)
            .orElse(Double.NaN)),
    SHARE(
            Bundle.Column_share(),
            Bundle.Column_shareTip(),
            55,
            row -> CountWords.number(100 * share(row), 1),
            Column::share),
    DENSITY(
            Bundle.Column_density(),
            Bundle.Column_densityTip(),
            60,
            row -> CountWords.number(density(row), 1),
            Column::density),
    MEAN_ON(
            Bundle.Column_meanOn(),
            Bundle.Column_meanOnTip(),
            50,
            row -> spread(row, Column::on, 1),
            row -> mean(row, Column::on)),
    MEAN_SHARE(
            Bundle.Column_meanShare(),
            Bundle.Column_meanShareTip(),
            50,
            row -> spread(row, GroupCounts::share, 100),
            row -> mean(row, GroupCounts::share)),
    MEAN_DENSITY(
            Bundle.Column_meanDensity(),
            Bundle.Column_meanDensityTip(),
            50,
            row -> spread(row, GroupCounts::density, 1),
            row -> mean(row, GroupCounts::density)),
    NOTE(Bundle.Column_note(), Bundle.Column_noteTip(), 60, ShownRow::note, null);

    private final String title;
    private final String tip;
    private final int width;
    private final Function<ShownRow, String> text;
    private final Function<ShownRow, Double> number;

    Column(String title, String tip, int width, Function<ShownRow, String> text, Function<ShownRow, Double> number) {
        this.title = title;
        this.tip = tip;
        this.width = width;
        this.text = text;
        this.number = number;
    }

    /** The columns for rows of a kind; that of notes only when there is one. */
    static List<Column> of(CountUnit unit, DetectionMode mode, boolean notes) {
        List<Column> columns =
                switch (unit) {
                    case SLICE -> List.of(SLICE, ANIMAL, GROUP, CELLS, ON, CORRECTED, BAR, SHARE, DENSITY, NOTE);
                    case ANIMAL -> List.of(ANIMAL, GROUP, SLICES, CELLS, ON, CORRECTED, BAR, SHARE, DENSITY, NOTE);
                    case GROUP ->
                        List.of(NAMED_GROUP, ANIMALS, ON, CORRECTED, BAR, MEAN_ON, MEAN_SHARE, MEAN_DENSITY, NOTE);
                };
        boolean shared = mode == DetectionMode.SHARED;
        return columns.stream()
                .filter(column -> shared || column != CELLS && column != SHARE && column != MEAN_SHARE)
                .filter(column -> notes || column != NOTE)
                .toList();
    }

    String title() {
        return title;
    }

    String tip() {
        return tip;
    }

    /** Least width, px. */
    int width() {
        return width;
    }

    /** What stands in the row. */
    String text(ShownRow row) {
        return text.apply(row);
    }

    boolean isNumber() {
        return number != null;
    }

    /** What the row is sorted by; NaN when there is no number. */
    double number(ShownRow row) {
        return number.apply(row);
    }

    private static String whole(ShownRow row, Function<CountRow, Number> number) {
        return row.count().map(count -> number.apply(count).toString()).orElse("–");
    }

    private static double count(ShownRow row, Function<CountRow, Double> number) {
        return row.count().map(number).orElse(Double.NaN);
    }

    private static String interval(CorrectedCount count) {
        return CountWords.number(count.value(), 0)
                + (count.clipped() ? "*" : "")
                + " ("
                + CountWords.number(count.low(), 0)
                + "–"
                + CountWords.number(count.high(), 0)
                + ")";
    }

    private static double share(ShownRow row) {
        return row.count()
                .map(count -> count.correctedShare().map(CorrectedCount::value).orElse(count.share()))
                .orElse(Double.NaN);
    }

    private static double density(ShownRow row) {
        return row.count()
                .map(count ->
                        count.correctedDensity().map(CorrectedCount::value).orElse(count.density()))
                .orElse(Double.NaN);
    }

    private static Spread on(GroupCounts group) {
        return group.corrected().animals() > 0 ? group.corrected() : group.on();
    }

    private static double mean(ShownRow row, Function<GroupCounts, Spread> which) {
        return row.ofAnimals().map(which).map(Spread::mean).orElse(Double.NaN);
    }

    private static String spread(ShownRow row, Function<GroupCounts, Spread> which, double factor) {
        Optional<Spread> spread = row.ofAnimals().map(which);
        if (spread.isEmpty() || !Double.isFinite(spread.get().mean())) {
            return "–";
        }
        // three figures are more than such a spread is good for
        int decimals = factor * spread.get().mean() >= 100 ? 0 : 1;
        String mean = CountWords.number(factor * spread.get().mean(), decimals);
        return Double.isFinite(spread.get().sd())
                ? mean + " ± " + CountWords.number(factor * spread.get().sd(), decimals)
                : mean;
    }
}
