/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.function.IntPredicate;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;

/**
 * Draws random cells in a rectangle: simple random sampling without replacement among the cells whose centroid lies in
 * the rectangle and that are free. Pure: depends on nothing but its arguments.
 */
public final class RectangleSampler {
    /** Name and version of the sampler, as batches record it. */
    public static final String ID = "rectangle-1";

    private RectangleSampler() {}

    /**
     * Draws up to {@code asked} cells; all eligible cells when there are fewer.
     *
     * @param cells all cells of the slice
     * @param region the rectangle
     * @param taken true for the index of a cell that must not be drawn: it has a label already, or belongs to an exam
     * @param asked number of cells wanted, at least 1
     * @param seed any value
     * @throws ProblemException when the rectangle is empty or the number is not positive
     */
    public static Draw draw(Cells cells, Region region, IntPredicate taken, int asked, long seed)
            throws ProblemException {
        // written so that NaN is refused as well; an infinite edge could not be kept in the journal
        if (!(region.width() > 0 && region.height() > 0) || !isFinite(region)) {
            throw new ProblemException("The rectangle " + region.x() + "," + region.y() + "," + region.width() + ","
                    + region.height() + " is empty or endless; width and height must be more than 0 and finite.");
        }
        if (asked < 1) {
            throw new ProblemException("At least 1 cell must be asked for, not " + asked + ".");
        }
        int[] eligible = new int[cells.size()];
        int free = 0;
        int inside = 0;
        for (int i = 0; i < eligible.length; i++) {
            if (region.contains(cells.x(i), cells.y(i))) {
                inside++;
                if (!taken.test(i)) {
                    eligible[free++] = i;
                }
            }
        }
        int size = Math.min(asked, free);
        int[] drawn = RandomChoice.choose(eligible, free, size, new SeededRandom(seed));
        double probability = free == 0 ? Double.NaN : size / (double) free;
        return new Draw(drawn, free, asked, seed, probability, note(cells.size(), inside, free, asked));
    }

    private static boolean isFinite(Region region) {
        return Double.isFinite(region.x())
                && Double.isFinite(region.y())
                && Double.isFinite(region.width())
                && Double.isFinite(region.height());
    }

    private static String note(int all, int inside, int free, int asked) {
        if (free >= asked) {
            return "";
        }
        if (all == 0) {
            return "The slice has no cells yet: detect or import cells first.";
        }
        if (inside == 0) {
            return "There are no cells in the rectangle: draw it over cells, or make it larger.";
        }
        if (free == 0) {
            return "All " + inside + " cells in the rectangle already have a label or belong to an exam: "
                    + "choose another rectangle.";
        }
        return "Only " + free + " of the " + inside + " cells in the rectangle are free, fewer than the " + asked
                + " asked for: all of them were taken.";
    }
}
