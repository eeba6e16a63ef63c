/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.mask;

import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.SliceSeries;

/** Walks through a label mask row by row, strip by strip, and hands out the runs of equal labels. */
final class LabelRows {
    private static final int STRIP_PIXELS = 1 << 22;

    private final SliceSeries series;
    private final String file;

    LabelRows(SliceSeries series, String file) {
        this.series = series;
        this.file = file;
    }

    /** Receives runs and ends of rows. */
    interface Visitor {
        /**
         * @param label not 0
         * @param y row, px
         * @param x0 first column, px
         * @param x1 column behind the last, px
         */
        void run(long label, int y, int x0, int x1) throws ProblemException;

        /** @param y the row that is complete */
        default void rowDone(int y) throws ProblemException {}
    }

    /**
     * Walks through all rows from top to bottom.
     *
     * @throws ProblemException when the file cannot be read or has values that are no labels
     */
    void visit(Visitor visitor, TaskContext task) throws ProblemException {
        SeriesInfo info = series.info();
        int width = info.width();
        int rows = Math.max(1, Math.min(info.height(), STRIP_PIXELS / width));
        for (int y = 0; y < info.height(); y += rows) {
            task.checkCancelled();
            task.progress(y / (double) info.height(), "reading label mask");
            int n = Math.min(rows, info.height() - y);
            PixelTile strip = series.read(0, 0, 0, 0, 0, y, width, n);
            for (int row = 0; row < n; row++) {
                visitRow(strip, row * width, width, y + row, visitor);
                visitor.rowDone(y + row);
            }
        }
    }

    private void visitRow(PixelTile strip, int from, int width, int y, Visitor visitor) throws ProblemException {
        int x = 0;
        while (x < width) {
            double value = strip.value(from + x);
            int start = x++;
            if (value == 0) {
                continue;
            }
            if (!(value > 0) || value != Math.rint(value) || value >= 0x1p53) {
                throw new ProblemException(file + ", row " + (y + 1) + ", column " + (start + 1) + ": the value "
                        + value + " is not a label; a label mask has 0 for background and whole numbers for cells.");
            }
            while (x < width && strip.value(from + x) == value) {
                x++;
            }
            visitor.run((long) value, y, start, x);
        }
    }
}
