/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.List;
import org.cytoloop.core.random.SeededRandom;

/**
 * Decides which nuclei express the marker and how brightly, and names what makes the others hard. Brightnesses are
 * log-normal; those of weak ON and of unspecific OFF nuclei overlap.
 */
final class MarkerStain {
    private static final double WEAK_SHARE = 0.34;
    private static final double STRONG = 820;
    private static final double WEAK = 225;
    private static final double UNSPECIFIC = 30;

    /** Nuclear stain that leaks into the marker channel. */
    private static final double CROSS_TALK = 0.012;

    private final int size;
    private final Tissue tissue;
    private final Vessels vessels;
    private final Specimen specimen;

    MarkerStain(int size, Tissue tissue, Vessels vessels, Specimen specimen) {
        this.size = size;
        this.tissue = tissue;
        this.vessels = vessels;
        this.specimen = specimen;
    }

    /** Gives every nucleus its marker brightness and kind. */
    void apply(List<Nucleus> nuclei, long seed) {
        SeededRandom random = SeededRandom.forPart(seed, 5);
        PointGrid bright = new PointGrid(size, 64);
        for (Nucleus nucleus : nuclei) {
            double chance = random.nextDouble();
            double sort = random.nextDouble();
            double spread = random.nextGaussian();
            double share = specimen.activeShare() * tissue.activity(nucleus.x, nucleus.y);
            if (nucleus.sort == Nucleus.Sort.NEURON && chance < share) {
                boolean weak = sort < WEAK_SHARE;
                nucleus.kind = weak ? CellKind.WEAK_ON : CellKind.STRONG_ON;
                nucleus.marker = weak ? WEAK * StrictMath.exp(0.28 * spread) : STRONG * StrictMath.exp(0.45 * spread);
                if (!weak) {
                    bright.add(nucleus.x, nucleus.y);
                }
            } else {
                nucleus.marker = UNSPECIFIC * StrictMath.exp(0.52 * spread) + CROSS_TALK * nucleus.nuclear;
            }
        }
        for (Nucleus nucleus : nuclei) {
            if (!nucleus.kind.on()) {
                nucleus.kind = kindOfOff(nucleus, bright, random);
            }
        }
    }

    private CellKind kindOfOff(Nucleus nucleus, PointGrid bright, SeededRandom random) {
        boolean granules = nucleus.sort == Nucleus.Sort.NEURON && random.nextDouble() < 0.1;
        if (nucleus.sort == Nucleus.Sort.VESSEL_WALL) {
            return CellKind.OFF_VESSEL_WALL;
        }
        if (vessels.covers(nucleus.x, nucleus.y)) {
            return CellKind.OFF_UNDER_VESSEL;
        }
        if (bright.nearest(nucleus.x, nucleus.y, 2.6 * nucleus.radius()) >= 0) {
            return CellKind.OFF_NEAR_ON;
        }
        if (granules) {
            return CellKind.OFF_GRANULES;
        }
        return tissue.depth(nucleus.x, nucleus.y) < 22 ? CellKind.OFF_EDGE : CellKind.OFF;
    }
}
