/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be said of how a cell looks, in words for much and for little of it. */
enum Aspect {
    /** Grey values of the cell itself. */
    BRIGHTNESS("bright", "dim"),
    /** The cell against what is around it. */
    CONTRAST("high contrast", "low contrast"),
    /** The cell against the cells next to it. */
    STANDING_OUT("brighter than its neighbours", "dimmer than its neighbours"),
    /** Light around the cell. */
    BACKGROUND("bright background", "dark background"),
    /** How much the light around the cell varies. */
    SURROUNDINGS("uneven surroundings", "even surroundings"),
    /** Light of the cells next to it. */
    NEIGHBOURS("near bright neighbours", "near dim neighbours"),
    /** How many cells are near. */
    CROWDING("crowded", "far from other cells"),
    /** Size of the outline. */
    SIZE("large", "small"),
    /** Form of the outline. */
    OUTLINE("irregular outline", "round outline"),
    /** How far the light spreads. */
    LIGHT_SPREAD("spread-out light", "compact light"),
    /** Whether the light lies in the middle of the cell. */
    LIGHT_PLACE("light off centre", "light in the centre"),
    /** Form of the light. */
    LIGHT_FORM("elongated light", "round light"),
    /** Steepness of edges beyond what the contrast makes of it; little of it is a cell out of focus. */
    SHARPNESS("sharp", "blurred"),
    /** Grain. */
    TEXTURE("grainy", "smooth"),
    /** Which of two channels is the stronger. */
    BALANCE("more {0} than {1}", "more {1} than {0}"),
    /** Whether two channels light up at the same places. */
    TOGETHER("{0} and {1} alike", "{0} and {1} unlike");

    private static final Map<String, Aspect> MUCH = Map.ofEntries(
            Map.entry("mean", BRIGHTNESS),
            Map.entry("min", BRIGHTNESS),
            Map.entry("max", BRIGHTNESS),
            Map.entry("p10", BRIGHTNESS),
            Map.entry("median", BRIGHTNESS),
            Map.entry("p90", BRIGHTNESS),
            Map.entry("mean_scaled", BRIGHTNESS),
            Map.entry("sd", CONTRAST),
            Map.entry("contrast", CONTRAST),
            Map.entry("contrast_wide", CONTRAST),
            Map.entry("contrast_max", CONTRAST),
            Map.entry("contrast_ring", CONTRAST),
            Map.entry("contrast_scaled", CONTRAST),
            Map.entry("contrast_z", CONTRAST),
            Map.entry("snr", CONTRAST),
            Map.entry("snr_wide", CONTRAST),
            Map.entry("snr_max", CONTRAST),
            Map.entry("peak", CONTRAST),
            Map.entry("dog", CONTRAST),
            Map.entry("dog_wide", CONTRAST),
            Map.entry("radial", CONTRAST),
            Map.entry("contrast_to_neighbours", STANDING_OUT),
            Map.entry("background", BACKGROUND),
            Map.entry("ring_mean", BACKGROUND),
            Map.entry("neighbourhood_mean", BACKGROUND),
            Map.entry("noise", SURROUNDINGS),
            Map.entry("ring_sd", SURROUNDINGS),
            Map.entry("neighbourhood_sd", SURROUNDINGS),
            Map.entry("neighbour_contrast", NEIGHBOURS),
            Map.entry("neighbour_density", CROWDING),
            Map.entry("area", SIZE),
            Map.entry("equivalent_diameter", SIZE),
            Map.entry("perimeter", SIZE),
            Map.entry("eccentricity", OUTLINE),
            Map.entry("spot_size", LIGHT_SPREAD),
            Map.entry("spot_spread", LIGHT_SPREAD),
            Map.entry("radial_slope_at", LIGHT_SPREAD),
            Map.entry("spot_offset", LIGHT_PLACE),
            Map.entry("gradient", LIGHT_PLACE),
            Map.entry("spot_eccentricity", LIGHT_FORM),
            Map.entry("gradient_mean", SHARPNESS),
            Map.entry("gradient_max", SHARPNESS),
            Map.entry("gradient_inward", SHARPNESS),
            Map.entry("radial_slope", SHARPNESS),
            Map.entry("glcm_contrast", TEXTURE),
            Map.entry("lbp_spot", TEXTURE),
            Map.entry("lbp_mixed", TEXTURE),
            Map.entry("roughness", TEXTURE),
            Map.entry("contrast_share", BALANCE),
            Map.entry("contrast_angle", BALANCE),
            Map.entry("snr_difference", BALANCE),
            Map.entry("difference", BALANCE),
            Map.entry("difference_wide", BALANCE),
            Map.entry("difference_snr", BALANCE),
            Map.entry("difference_min", BALANCE),
            Map.entry("difference_max", BALANCE),
            Map.entry("difference_dog", BALANCE),
            Map.entry("difference_dog_wide", BALANCE),
            Map.entry("correlation", TOGETHER),
            Map.entry("correlation_wide", TOGETHER));

    /** Quantities that are small where there is much of the aspect. */
    private static final Map<String, Aspect> LITTLE = Map.ofEntries(
            Map.entry("laplacian", CONTRAST),
            Map.entry("ridge", CONTRAST),
            Map.entry("valley", CONTRAST),
            Map.entry("neighbour_distance", CROWDING),
            Map.entry("circularity", OUTLINE),
            Map.entry("solidity", OUTLINE),
            Map.entry("gradient_inward_share", LIGHT_PLACE),
            Map.entry("glcm_homogeneity", TEXTURE),
            Map.entry("glcm_energy", TEXTURE),
            Map.entry("glcm_correlation", TEXTURE),
            Map.entry("lbp_edge", TEXTURE),
            Map.entry("difference_sd", TOGETHER));

    private final String much;
    private final String little;

    Aspect(String much, String little) {
        this.much = much;
        this.little = little;
    }

    /**
     * What a quantity tells of.
     *
     * @param quantity the last part of a feature's name, such as {@code dog_2} or {@code area_um2}
     * @return the aspect and the sign of the quantity in it; empty for quantities without words
     */
    static Optional<Sign> of(String quantity) {
        String plain = quantity.replaceFirst("_(um|px)2?$", "").replaceFirst("_\\d+$", "");
        if (MUCH.containsKey(plain)) {
            return Optional.of(new Sign(MUCH.get(plain), 1));
        }
        return Optional.ofNullable(LITTLE.get(plain)).map(aspect -> new Sign(aspect, -1));
    }

    /**
     * How a quantity tells of an aspect.
     *
     * @param aspect the aspect
     * @param sign 1 when the quantity is large where there is much of it, -1 when it is small there
     */
    record Sign(Aspect aspect, int sign) {}

    /** How strongly a cell shines, in any way of saying so: no name needs more than two of these. */
    boolean isLight() {
        return this == BRIGHTNESS || this == CONTRAST || this == STANDING_OUT;
    }

    /**
     * The words.
     *
     * @param high true for much of it
     * @param channels one channel, two for what is said of a pair, or none for the outline
     * @param marker the staining's channel, which goes without saying
     */
    String words(boolean high, List<String> channels, String marker) {
        String words = high ? much : little;
        if (channels.size() == 2) {
            return words.replace("{0}", channels.get(0)).replace("{1}", channels.get(1));
        }
        return channels.isEmpty() || channels.get(0).equals(marker) ? words : words + " in " + channels.get(0);
    }
}
