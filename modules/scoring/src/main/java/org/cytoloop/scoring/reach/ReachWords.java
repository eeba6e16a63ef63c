/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.scoring.reach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Says in plain words what makes a slice unlike those trained on. */
final class ReachWords {
    private static final int MOST_PHRASES = 2;
    private static final double TWICE = 1.95;
    /** A difference of less is not seen. */
    private static final double SEEN = 0.1;

    private static final String CHANNEL = "{channel}";
    /** What names of features of the cell's outline begin with. */
    private static final String OUTLINE = "cell";

    /** What is bright or dim, by the end of a feature's name. */
    private static final Map<String, String> LIGHT = Map.of(
            "background", "the background of {channel}",
            "ring_mean", "the surroundings of cells in {channel}",
            "neighbourhood_mean", "the tissue around cells in {channel}",
            "mean", "the cells in {channel}",
            "median", "the cells in {channel}");

    /** What there is more or less of. */
    private static final Map<String, String> AMOUNT = Map.of(
            "noise", "the noise of {channel}",
            "contrast", "the contrast of cells in {channel}",
            "snr", "the signal-to-noise ratio of cells in {channel}",
            "area_um2", "the area of its cells",
            "area_px2", "the area of its cells",
            "neighbour_density", "the density of its cells");

    /** Grain of an image: less of it when it is out of focus, more when it is noisy. */
    private static final Set<String> GRAIN = Set.of("roughness", "lbp_mixed", "lbp_spot", "glcm_contrast");

    private ReachWords() {}

    /** True when there are words for a feature that need no explanation. */
    static boolean isPlain(String feature) {
        String quantity = Themes.quantity(feature);
        return LIGHT.containsKey(quantity) || AMOUNT.containsKey(quantity) || GRAIN.contains(quantity);
    }

    /**
     * Why a slice is foreign.
     *
     * @param whole true when its cells are displaced as a whole
     * @param beyond99 share of its cells that are far from all samples
     * @param drivers the features that differ, those worth telling first
     */
    static String sentence(boolean whole, double beyond99, List<SliceFinding.Driver> drivers) {
        Map<String, String> phrases = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (SliceFinding.Driver driver : drivers) {
            if (phrases.size() < MOST_PHRASES && isWorth(driver) && told.add(subject(driver.feature()))) {
                phrases.merge(
                        form(driver), channel(Themes.channel(driver.feature())), (one, two) -> one + " and " + two);
            }
        }
        if (phrases.isEmpty() && !drivers.isEmpty()) {
            SliceFinding.Driver first = drivers.get(0);
            phrases.put(form(first), channel(Themes.channel(first.feature())));
        }
        List<String> filled = new ArrayList<>();
        phrases.forEach((form, channels) -> filled.add(form.replace(CHANNEL, channels)));
        String what = filled.isEmpty() ? "" : ": " + String.join(", and ", filled);
        if (whole) {
            return "Unlike anything trained on" + what + ".";
        }
        return String.format(
                Locale.ROOT, "%.0f %% of its cells are unlike anything trained on%s.", 100 * beyond99, what);
    }

    /** What a phrase is about; a second phrase about the same says nothing new. */
    private static String subject(String feature) {
        String quantity = Themes.quantity(feature);
        String kind = quantity;
        if (LIGHT.containsKey(quantity)) {
            kind = "light";
        } else if (GRAIN.contains(quantity)) {
            kind = "grain";
        }
        return Themes.channel(feature) + " " + kind;
    }

    /** Worth telling first: a difference that can be seen, and for which there are plain words. */
    private static boolean isWorth(SliceFinding.Driver driver) {
        double nearest = nearest(driver);
        double ratio = driver.value() / nearest;
        return driver.outside() && (nearest <= 0 || driver.value() <= 0 || ratio > 1 + SEEN || ratio < 1 / (1 + SEEN));
    }

    private static double nearest(SliceFinding.Driver driver) {
        return driver.value() > driver.high() ? driver.high() : driver.low();
    }

    /** What is said of a feature, with a place for the channel. */
    private static String form(SliceFinding.Driver driver) {
        String quantity = Themes.quantity(driver.feature());
        double nearest = nearest(driver);
        double ratio = driver.value() / nearest;
        boolean told = driver.outside() && driver.value() > 0 && nearest > 0;
        if (told && LIGHT.containsKey(quantity)) {
            return LIGHT.get(quantity) + " " + verb(LIGHT.get(quantity)) + " " + times(ratio, "bright");
        }
        if (told && GRAIN.contains(quantity)) {
            return "it is " + (ratio > 1 ? "grainier" : "smoother (less in focus)") + " in " + CHANNEL
                    + " than any training slice";
        }
        if (told && AMOUNT.containsKey(quantity)) {
            return AMOUNT.get(quantity) + " is " + times(ratio, quantity.startsWith("area") ? "large" : "high");
        }
        return other(driver, Themes.channel(driver.feature()).equals(OUTLINE) ? "" : " in " + CHANNEL);
    }

    private static String verb(String subject) {
        return subject.startsWith("the cells") || subject.startsWith("the surroundings") ? "are" : "is";
    }

    private static String times(double ratio, String adjective) {
        if (ratio >= TWICE) {
            String times = ratio < 2.05 ? "twice" : String.format(Locale.ROOT, "%.1f times", ratio);
            return times + " as " + adjective + " as on any training slice";
        }
        if (ratio > 1) {
            return String.format(
                    Locale.ROOT, "%.0f %% %s than on any training slice", 100 * (ratio - 1), comparative(adjective));
        }
        return String.format(Locale.ROOT, "only %.0f %% as %s as on any training slice", 100 * ratio, adjective);
    }

    private static String comparative(String adjective) {
        return "large".equals(adjective) ? "larger" : adjective + "er";
    }

    private static String other(SliceFinding.Driver driver, String place) {
        String description = driver.description().strip();
        String name = description.isEmpty()
                ? driver.feature()
                : description.substring(0, 1).toLowerCase(Locale.ROOT)
                        + description.substring(1, description.length() - (description.endsWith(".") ? 1 : 0));
        if (!driver.outside()) {
            return "its cells differ from those of training slices that are otherwise like them in this" + place + ": "
                    + name;
        }
        return String.format(
                Locale.ROOT,
                "%s%s is %.3g, on training slices %.3g to %.3g",
                name,
                place,
                driver.value(),
                driver.low(),
                driver.high());
    }

    /** What a channel is called in a sentence; the outline of cells has none. */
    private static String channel(String prefix) {
        return switch (prefix) {
            case "nuclei" -> "the nuclear stain";
            case OUTLINE -> "";
            default -> prefix.replace(":", " against ");
        };
    }
}
