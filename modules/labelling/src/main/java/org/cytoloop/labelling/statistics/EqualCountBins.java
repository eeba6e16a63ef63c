/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ranges of a number that hold about equally many of the given values. The edges are the shortest decimals that part the
 * values nearly so; equal values are never parted, so there may be fewer bins than asked for. Immutable.
 */
public final class EqualCountBins {
    private static final int MAX_SCALE = 20;

    /** A bin may be larger or smaller by one part in so many, for the sake of a shorter number at its edge. */
    private static final int SLACK = 10;

    private final double[] edges;

    private EqualCountBins(double[] edges) {
        this.edges = edges;
    }

    /**
     * Makes bins.
     *
     * @param values in any order; those that are not finite are passed over
     * @param most largest number of bins, at least 1
     * @return no bins when there is no finite value
     */
    public static EqualCountBins of(double[] values, int most) {
        double[] sorted =
                Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
        if (sorted.length == 0) {
            return new EqualCountBins(new double[0]);
        }
        List<BigDecimal> cuts = new ArrayList<>();
        int slack = sorted.length / most / SLACK;
        int last = 0;
        for (int b = 1; b < most; b++) {
            int at = nearestGap(sorted, (int) Math.round((double) b * sorted.length / most));
            if (at > last) {
                BigDecimal cut = cut(sorted, at, slack, last);
                cuts.add(cut);
                last = below(sorted, cut.doubleValue());
            }
        }
        int scale = cuts.stream().mapToInt(BigDecimal::scale).max().orElse(2);
        double[] edges = new double[cuts.size() + 2];
        edges[0] = rounded(sorted[0], scale, RoundingMode.FLOOR);
        for (int i = 0; i < cuts.size(); i++) {
            edges[i + 1] = cuts.get(i).doubleValue();
        }
        edges[edges.length - 1] = rounded(sorted[sorted.length - 1], scale, RoundingMode.CEILING);
        return new EqualCountBins(edges);
    }

    /** The index closest to {@code wanted} at which a value is greater than the one before; 0 when all are equal. */
    private static int nearestGap(double[] sorted, int wanted) {
        for (int away = 0; away < sorted.length; away++) {
            int below = wanted - away;
            if (below > 0 && below < sorted.length && sorted[below - 1] < sorted[below]) {
                return below;
            }
            int above = wanted + away;
            if (above > 0 && above < sorted.length && sorted[above - 1] < sorted[above]) {
                return above;
            }
        }
        return 0;
    }

    /** The decimal with the fewest digits that parts the values at about {@code at}, and the nearest such to it. */
    private static BigDecimal cut(double[] sorted, int at, int slack, int last) {
        double low = sorted[Math.max(last, at - 1 - slack)];
        double high = sorted[Math.min(sorted.length - 1, at + slack)];
        BigDecimal middle = BigDecimal.valueOf(sorted[at]);
        int coarsest = -1 - (int) Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
        for (int scale = Math.max(-MAX_SCALE, coarsest); scale < MAX_SCALE; scale++) {
            BigDecimal floor = middle.setScale(scale, RoundingMode.FLOOR);
            BigDecimal ceiling = middle.setScale(scale, RoundingMode.CEILING);
            boolean floorParts = parts(floor, low, high);
            boolean ceilingParts = parts(ceiling, low, high);
            boolean nearFloor = middle.subtract(floor).compareTo(ceiling.subtract(middle)) <= 0;
            if (floorParts && (nearFloor || !ceilingParts)) {
                return plain(floor);
            }
            if (ceilingParts) {
                return plain(ceiling);
            }
        }
        return middle;
    }

    private static boolean parts(BigDecimal cut, double low, double high) {
        return cut.doubleValue() > low && cut.doubleValue() <= high;
    }

    private static BigDecimal plain(BigDecimal cut) {
        return cut.scale() < 0 ? cut.setScale(0) : cut;
    }

    /** How many values are less than a cut. */
    private static int below(double[] sorted, double cut) {
        int count = 0;
        while (count < sorted.length && sorted[count] < cut) {
            count++;
        }
        return count;
    }

    private static double rounded(double value, int scale, RoundingMode mode) {
        return BigDecimal.valueOf(value)
                .setScale(Math.min(scale, MAX_SCALE), mode)
                .doubleValue();
    }

    /** Number of bins. */
    public int size() {
        return Math.max(0, edges.length - 1);
    }

    /** Lower end of a bin, inclusive. */
    public double low(int bin) {
        return edges[bin];
    }

    /** Upper end of a bin, exclusive but for the last. */
    public double high(int bin) {
        return edges[bin + 1];
    }

    /** The bin of a value; values beyond the ends go to the first or last, -1 for one that is not finite. */
    public int binOf(double value) {
        if (!Double.isFinite(value) || size() == 0) {
            return -1;
        }
        int bin = 0;
        while (bin < size() - 1 && value >= edges[bin + 1]) {
            bin++;
        }
        return bin;
    }

    /** A bin in words, such as "1.8 to 2.4". */
    public String text(int bin) {
        return Figures.range(low(bin), high(bin));
    }
}
