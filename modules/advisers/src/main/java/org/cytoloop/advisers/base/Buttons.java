/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.spi.guide.Deed;

/** The buttons under an advice. */
public final class Buttons {
    private Buttons() {}

    /** Draws a batch. */
    public static Deed sample(String slice, boolean on, int n) {
        return new Deed(
                Deed.SAMPLE,
                "Sample " + n + " " + Words.named(on) + " in " + slice,
                Map.of("slice", slice, "class", Words.named(on), "n", Integer.toString(n)));
    }

    /** Draws a batch as it was chosen. */
    public static Deed sample(SampleChoice choice) {
        return sample(choice.slice(), choice.on(), choice.n());
    }

    /** Shows a slice. */
    public static Deed show(String slice) {
        return new Deed(Deed.SHOW_SLICE, "Show " + slice, Map.of("slice", slice));
    }

    /** Opens the review on a slice. */
    public static Deed review(String slice) {
        return new Deed(Deed.REVIEW, "Review " + slice, Map.of("slice", slice));
    }

    /** Opens the mining window with a miner. */
    public static Deed mine(Miner miner) {
        return mine(miner.id(), miner.words());
    }

    /** Opens the mining window with a miner, which may be one of a plug-in. */
    public static Deed mine(String id, String words) {
        return new Deed(Deed.MINE, "Go through " + words, Map.of("miner", id));
    }

    /** Opens the dial at a share of ON. */
    public static Deed balance(double share) {
        return new Deed(
                Deed.BALANCE,
                "Preview " + Words.percent(share) + " ON in training",
                Map.of("share", String.format(Locale.ROOT, "%.2f", share)));
    }

    /** Those that are there, in this order. */
    @SafeVarargs
    public static List<Deed> of(Optional<Deed>... deeds) {
        List<Deed> there = new ArrayList<>();
        Arrays.stream(deeds).forEach(deed -> deed.ifPresent(there::add));
        return there;
    }
}
