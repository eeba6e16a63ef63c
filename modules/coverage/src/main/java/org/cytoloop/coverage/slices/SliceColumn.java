/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.slices;

import org.openide.util.NbBundle.Messages;

/** The columns of the table of slices. */
@Messages({
    "SliceColumn_sign=!",
    "SliceColumn_signTip=Slices unlike anything trained on are marked",
    "SliceColumn_slice=Slice",
    "SliceColumn_sliceTip=Double click or Enter opens the slice",
    "SliceColumn_animal=Animal",
    "SliceColumn_animalTip=The animal the slice is of",
    "SliceColumn_cells=Cells",
    "SliceColumn_cellsTip=Number of cells of the slice",
    "SliceColumn_trained=Trained on",
    "SliceColumn_trainedTip=Whether labelled cells of the slice are in the training set",
    "SliceColumn_distance=Distance",
    "SliceColumn_distanceTip=Median distance of the cells from the labelled cells most like them; 1 is usual between"
            + " animals of the training set",
    "SliceColumn_far=Far cells",
    "SliceColumn_farTip=Share of cells farther from any label than 95 % of cells usually are; about 5 % is usual",
    "SliceColumn_shift=Shift",
    "SliceColumn_shiftTip=How far the cells as a whole are displaced from labelled cells like them; above 1 the slice is"
            + " unlike anything trained on",
    "SliceColumn_words=What differs",
    "SliceColumn_wordsTip=What makes the slice unlike those trained on"
})
enum SliceColumn {
    SIGN(Bundle.SliceColumn_sign(), Bundle.SliceColumn_signTip(), 26),
    SLICE(Bundle.SliceColumn_slice(), Bundle.SliceColumn_sliceTip(), 120),
    ANIMAL(Bundle.SliceColumn_animal(), Bundle.SliceColumn_animalTip(), 70),
    CELLS(Bundle.SliceColumn_cells(), Bundle.SliceColumn_cellsTip(), 65),
    TRAINED(Bundle.SliceColumn_trained(), Bundle.SliceColumn_trainedTip(), 82),
    DISTANCE(Bundle.SliceColumn_distance(), Bundle.SliceColumn_distanceTip(), 74),
    FAR(Bundle.SliceColumn_far(), Bundle.SliceColumn_farTip(), 70),
    SHIFT(Bundle.SliceColumn_shift(), Bundle.SliceColumn_shiftTip(), 60),
    WORDS(Bundle.SliceColumn_words(), Bundle.SliceColumn_wordsTip(), 420);

    private final String title;
    private final String tip;
    private final int width;

    SliceColumn(String title, String tip, int width) {
        this.title = title;
        this.tip = tip;
        this.width = width;
    }

    String title() {
        return title;
    }

    String tip() {
        return tip;
    }

    int width() {
        return width;
    }

    /** Width below which it is not to be read, px: a narrow window takes from names and words first. */
    int least() {
        return switch (this) {
            case SLICE -> 70;
            case WORDS -> 80;
            default -> width;
        };
    }
}
