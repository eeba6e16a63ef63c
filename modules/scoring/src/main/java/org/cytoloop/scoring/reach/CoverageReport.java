/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where cells live and where labels live.
 *
 * @param cells places of the cells, or of a choice of them
 * @param labels places of the labelled cells
 * @param rows the parts of the study, with their cells and labels
 * @param xTitle what the first coordinate is
 * @param yTitle what the second coordinate is
 * @param notes sentences for the user on what could not be told
 */
public record CoverageReport(
        Places cells, LabelPlaces labels, List<CoverageRow> rows, String xTitle, String yTitle, List<String> notes) {
    private static final int MOST_SENTENCES = 4;

    /** Keeps unmodifiable copies. */
    public CoverageReport {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * Places of cells. The arrays are not to be written to.
     *
     * @param x first coordinate
     * @param y second coordinate
     * @param weight for how many cells each stands
     * @param slices slice of each
     * @param bands for each the number (0 to 3) of its quarter by signal, and times 4 that by density; -1 when unknown
     */
    public record Places(float[] x, float[] y, float[] weight, List<String> slices, int[] bands) {}

    /**
     * Places of labelled cells.
     *
     * @param places where they lie; all of weight 1
     * @param on whether each is ON
     */
    public record LabelPlaces(Places places, boolean[] on) {}

    /** The same with more notes. */
    public CoverageReport withNotes(List<String> more) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(more);
        return new CoverageReport(cells, labels, rows, xTitle, yTitle, all);
    }

    /** What is missing, in words, the largest gap first; empty when labels are everywhere. */
    public List<String> gaps() {
        return rows.stream()
                .filter(CoverageRow::isGap)
                .sorted(Comparator.comparingDouble(row -> row.labelShare() - row.share()))
                .limit(MOST_SENTENCES)
                .map(CoverageReport::sentence)
                .toList();
    }

    private static String sentence(CoverageRow row) {
        String name =
                switch (row.part()) {
                    case ANIMAL -> "Animal " + row.name() + " has ";
                    case SLICE -> "Slice " + row.name() + " has ";
                    default -> "The " + row.name() + " of all cells has ";
                };
        String far = row.isFar()
                ? String.format(
                        Locale.ROOT, "; %.0f %% of its cells have no label within reach", 100 * (1 - row.within()))
                : "";
        return String.format(
                Locale.ROOT,
                "%s%.0f %% of the cells and %.0f %% of the labels%s.",
                name,
                100 * row.share(),
                100 * row.labelShare(),
                far);
    }
}
