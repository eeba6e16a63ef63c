/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import java.util.Arrays;

/** Where a threshold parts ON from OFF cells best, by balanced accuracy. Immutable. */
final class BestCut {
    private final float[] on;
    private final float[] off;
    private final boolean onAbove;
    private double value = Double.NaN;
    private double best = -1;

    /** Values that are not finite are left out. */
    BestCut(float[] on, float[] off, boolean onAbove) {
        this.on = finite(on);
        this.off = finite(off);
        this.onAbove = onAbove;
        find();
    }

    private static float[] finite(float[] values) {
        float[] known = new float[values.length];
        int count = 0;
        for (float value : values) {
            if (Float.isFinite(value)) {
                known[count++] = value;
            }
        }
        float[] sorted = Arrays.copyOf(known, count);
        Arrays.sort(sorted);
        return sorted;
    }

    /** Tries the middle between any two neighbouring values; of equally good ones the one with the widest gap wins. */
    private void find() {
        if (on.length == 0 || off.length == 0) {
            return;
        }
        float[] all = Arrays.copyOf(on, on.length + off.length);
        System.arraycopy(off, 0, all, on.length, off.length);
        Arrays.sort(all);
        double widest = 0;
        for (int i = 1; i < all.length; i++) {
            double gap = (double) all[i] - all[i - 1];
            if (gap > 0) {
                double cut = all[i - 1] + gap / 2;
                double accuracy = accuracy(cut);
                if (accuracy > best + 1e-12 || accuracy > best - 1e-12 && gap > widest) {
                    best = accuracy;
                    widest = gap;
                    value = cut;
                }
            }
        }
    }

    /** The threshold; NaN when a label is missing or all values are equal. */
    double value() {
        return value;
    }

    /** Its balanced accuracy; negative when there is none. */
    double best() {
        return best;
    }

    /** The balanced accuracy of another threshold. */
    double accuracy(double cut) {
        return (onRight(cut) / (double) on.length + offRight(cut) / (double) off.length) / 2;
    }

    int on() {
        return on.length;
    }

    int off() {
        return off.length;
    }

    /** ON cells on the ON side: from the threshold upwards, or below it. */
    int onRight(double cut) {
        return onAbove ? on.length - below(on, cut) : below(on, cut);
    }

    int offRight(double cut) {
        return onAbove ? below(off, cut) : off.length - below(off, cut);
    }

    /** Cells from one value to another, both included. */
    int within(double from, double to) {
        return below(on, Math.nextUp(to)) - below(on, from) + below(off, Math.nextUp(to)) - below(off, from);
    }

    /** Where ON and OFF cells are mixed: the share of ON cells, rising towards their side, is neither clear. */
    MixedZone mixed(double clear) {
        return onAbove ? MixedZone.of(off, on, clear) : MixedZone.of(on, off, clear);
    }

    /** The distance from a threshold within which a share of all cells lies at the most. */
    double nearest(double cut, double share) {
        double[] distances = new double[on.length + off.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.abs((i < on.length ? on[i] : off[i - on.length]) - cut);
        }
        Arrays.sort(distances);
        return Math.max(0, Math.nextDown(distances[(int) (share * distances.length)]));
    }

    /**
     * The distance from a threshold within which a share lies of the cells in a zone that are on the wrong side of it; 0
     * when there are none.
     */
    double reach(double cut, MixedZone zone, double share) {
        double[] distances = new double[on.length + off.length];
        int count = 0;
        for (int i = 0; i < distances.length; i++) {
            float at = i < on.length ? on[i] : off[i - on.length];
            boolean right = at >= cut == (onAbove == i < on.length);
            if (!right && at >= zone.low() && at <= zone.high()) {
                distances[count++] = Math.abs(at - cut);
            }
        }
        Arrays.sort(distances, 0, count);
        return count == 0 ? 0 : distances[Math.max(0, (int) Math.ceil(share * count) - 1)];
    }

    /** Number of values less than a limit. */
    private static int below(float[] sorted, double limit) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
