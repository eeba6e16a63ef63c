/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

/** Says in a few words what is special about the cells of a region, against what is labelled so far. */
final class SuggestionReasons {
    /** Share of a region's cells that must go beyond all labelled ones to say so. */
    private static final double MANY = 0.25;
    /** Difference of squeezed means that is worth a word. */
    private static final double NOTABLE = 0.5;

    private static final double BRIGHT_SHARE = 0.1;
    private static final double DARK_SHARE = 0.3;

    private final DescriptorSpace space;
    private final float[][] descriptors;
    private final double[] lowest;
    private final double[] highest;
    private final double[] sum;
    private int known;

    SuggestionReasons(DescriptorSpace space, float[][] descriptors) {
        this.space = space;
        this.descriptors = descriptors;
        int dimensions = Math.min(descriptors.length, space.dimensions());
        lowest = new double[dimensions];
        highest = new double[dimensions];
        sum = new double[dimensions];
    }

    /** Takes a labelled cell into account. */
    void know(float[][] columns, int cell) {
        for (int c = 0; c < sum.length; c++) {
            double value = space.squeezed(c, columns[c][cell]);
            lowest[c] = known == 0 ? value : Math.min(lowest[c], value);
            highest[c] = known == 0 ? value : Math.max(highest[c], value);
            sum[c] += value;
        }
        known++;
    }

    /**
     * The reason for a region.
     *
     * @param inside its free cells
     * @param bright share of clearly bright ones
     * @param dark share of clearly dark ones
     */
    String of(int[] inside, double bright, double dark) {
        if (sum.length == 0) {
            return known > 0 ? "nothing labelled near" : "not looked at yet";
        }
        if (known > 0) {
            if (share(RegionSuggestions.SIGNAL, inside, true) >= MANY) {
                return "brighter than anything labelled";
            }
            if (share(RegionSuggestions.SIGNAL, inside, false) >= MANY) {
                return "dimmer than anything labelled";
            }
        }
        if (known == 0 && bright >= BRIGHT_SHARE && dark >= DARK_SHARE) {
            return "clearly bright and clearly dark cells side by side";
        }
        String rest = known > 0 ? ", few labelled like these" : "";
        int special = -1;
        double most = NOTABLE;
        for (int c = 0; c < sum.length; c++) {
            double difference = Math.abs(difference(c, inside));
            if (difference > most) {
                most = difference;
                special = c;
            }
        }
        if (special < 0) {
            return known > 0 ? "a mixture not labelled yet" : "typical cells";
        }
        boolean more = difference(special, inside) > 0;
        return switch (special) {
            case RegionSuggestions.SIGNAL -> (more ? "bright cells" : "dim cells") + rest;
            case RegionSuggestions.BACKGROUND -> (more ? "bright background" : "dark background") + rest;
            default -> (more ? "dense region" : "sparse region") + (known > 0 ? ", nothing labelled like it" : "");
        };
    }

    /** Mean of the region minus mean of the labelled cells, or minus the slice's median when nothing is labelled. */
    private double difference(int column, int[] inside) {
        double mean = 0;
        for (int cell : inside) {
            mean += space.squeezed(column, descriptors[column][cell]);
        }
        return mean / inside.length - (known == 0 ? 0 : sum[column] / known);
    }

    private double share(int column, int[] inside, boolean above) {
        int beyond = 0;
        for (int cell : inside) {
            double value = space.squeezed(column, descriptors[column][cell]);
            if (above ? value > highest[column] : value < lowest[column]) {
                beyond++;
            }
        }
        return beyond / (double) inside.length;
    }
}
