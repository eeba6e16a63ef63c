/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.workspace.KeptLabel;

/**
 * A draw of the exam and its cells, as they were drawn.
 *
 * @param info what is told of the draw
 * @param cells in the order in which they are asked
 */
public record ExamEntry(ExamDraw info, List<Cell> cells) {
    /** Keeps an unmodifiable copy. */
    public ExamEntry {
        cells = List.copyOf(cells);
    }

    /** The same draw with its answers fixed. */
    ExamEntry closed(Instant time) {
        return new ExamEntry(
                new ExamDraw(
                        info.id(),
                        info.staining(),
                        info.time(),
                        info.annotator(),
                        info.seed(),
                        info.asked(),
                        info.strata(),
                        time),
                cells);
    }

    /**
     * A cell as it was drawn; where it is under another cell set is looked up by its place.
     *
     * @param slice name of its slice
     * @param x centroid, px
     * @param y centroid, px
     * @param stratum animal it was drawn in
     * @param inclusionProbability with which it was drawn
     * @param cellSet the cell set it was drawn in
     * @param taken the sample it was until then, or null
     * @param kept how that label was kept, or null
     */
    public record Cell(
            String slice,
            float x,
            float y,
            String stratum,
            double inclusionProbability,
            long cellSet,
            SampleEntry taken,
            KeptLabel kept) {}

    /**
     * Names a cell of the exam for good.
     *
     * @param draw id of its draw
     * @param index from 0, in the order in which the cells are asked
     */
    public record Key(long draw, int index) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparingLong(Key::draw).thenComparingInt(Key::index);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A cell of the exam under one cell set.
     *
     * @param key the cell
     * @param cellSet id of the cell set
     */
    public record Place(Key key, long cellSet) {}

    /**
     * What was answered.
     *
     * @param label ON, OFF or UNSURE
     * @param annotator who answered
     * @param time when
     * @param corrections how often it was changed after the draw was closed
     */
    public record Answer(Label label, String annotator, Instant time, int corrections) {}
}
