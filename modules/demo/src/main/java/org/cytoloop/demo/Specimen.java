/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

/**
 * What sets one animal apart: its group, how many of its neurons are ON, and how stain and microscope treated it.
 *
 * @param animal name of the animal
 * @param group its condition
 * @param activeShare share of neurons that are ON, 0 to 1, before regional differences
 * @param markerGain grey values per photoelectron, marker channel
 * @param markerBackground factor on the tissue background, marker channel
 * @param nuclearGain grey values per photoelectron, nuclear channel
 * @param offset grey value of darkness
 */
record Specimen(
        String animal,
        String group,
        double activeShare,
        double markerGain,
        double markerBackground,
        double nuclearGain,
        double offset) {

    /** The animals of the demo study. */
    static final Specimen[] ALL = {
        new Specimen("M1", "control", 0.24, 3.0, 1.0, 4.0, 110),
        new Specimen("M2", "treated", 0.40, 1.7, 1.55, 2.6, 180),
        new Specimen("M3", "treated", 0.44, 4.6, 0.8, 5.2, 96),
    };
}
