/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.suspects;

import java.util.Arrays;
import org.cytoloop.miners.choice.Places;

/** What the labelled cells that look most like a cell are labelled. */
final class LookAlikes {
    private static final int NEAREST = 9;

    private final Places places;
    private final LabelledRows labelled;

    LookAlikes(Places places, LabelledRows labelled) {
        this.places = places;
        this.labelled = labelled;
    }

    /**
     * How many of those nearest to a row, without itself, have a label; of cells equally near, those of lower rows count.
     *
     * @param on the label
     */
    int count(int row, boolean on) {
        float[] squares = new float[NEAREST];
        boolean[] labels = new boolean[NEAREST];
        Arrays.fill(squares, Float.POSITIVE_INFINITY);
        for (int i = 0; i < labelled.size(); i++) {
            int other = labelled.rows()[i];
            float square = places.square(row, other, squares[NEAREST - 1]);
            if (other != row && square < squares[NEAREST - 1]) {
                int at = NEAREST - 1;
                for (; at > 0 && squares[at - 1] > square; at--) {
                    squares[at] = squares[at - 1];
                    labels[at] = labels[at - 1];
                }
                squares[at] = square;
                labels[at] = labelled.on()[i];
            }
        }
        int count = 0;
        for (int k = 0; k < NEAREST; k++) {
            count += squares[k] < Float.POSITIVE_INFINITY && labels[k] == on ? 1 : 0;
        }
        return count;
    }

    /** Such as "7 of the 9 labelled cells that look most like it are OFF". */
    String words(int row, boolean on) {
        int count = count(row, on);
        String many = count == NEAREST
                ? "all " + NEAREST
                : count == 0 ? "none of the " + NEAREST : count + " of the " + NEAREST;
        return many + " labelled cells that look most like it " + (count < 2 ? "is " : "are ") + (on ? "ON" : "OFF");
    }
}
