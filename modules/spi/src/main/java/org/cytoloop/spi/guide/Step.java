/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi.guide;

/** The steps of the loop, in their order. */
public enum Step {
    /** Images and animals. */
    IMAGES,
    /** Cells are detected or imported. */
    CELLS,
    /** What counts as ON is written down. */
    RULE,
    /** Training slices are chosen. */
    SLICES,
    /** Samples are drawn and labelled. */
    SAMPLE,
    /** A classifier is trained. */
    TRAIN,
    /** Calls are judged on real slices. */
    REVIEW,
    /** Mistakes are found and put right. */
    MINE,
    /** Rounds are scored on an exam. */
    EXAM,
    /** Counts, export, report. */
    DELIVER
}
