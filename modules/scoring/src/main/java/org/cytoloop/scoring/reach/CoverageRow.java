/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

/**
 * How well a part of the cells is covered by labels.
 *
 * @param part how the cells were parted
 * @param name name of the part: an animal, a slice, or a band such as "brightest quarter"
 * @param cells number of cells; in bands of a choice of cells an estimate
 * @param share share of all cells
 * @param labels number of labels
 * @param labelShare share of all labels
 * @param within share of its cells that have a label within reach
 */
public record CoverageRow(
        Part part, String name, long cells, double share, int labels, double labelShare, double within) {
    private static final double WORTH = 0.05;
    private static final double FEW = 1.0 / 3;
    private static final double FAR = 0.75;

    /** How cells are parted. */
    public enum Part {
        /** By animal. */
        ANIMAL("Animal"),
        /** By slice. */
        SLICE("Slice"),
        /** By signal, in quarters. */
        SIGNAL("Signal"),
        /** By the number of neighbours, in quarters. */
        DENSITY("Density");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** For screens. */
        public String words() {
            return words;
        }
    }

    /** True when it has far fewer labels than cells. */
    public boolean isGap() {
        return share >= WORTH && labelShare < FEW * share || isFar();
    }

    /** True when many of its cells have no label within reach. */
    public boolean isFar() {
        return share >= WORTH && within < FAR;
    }
}
