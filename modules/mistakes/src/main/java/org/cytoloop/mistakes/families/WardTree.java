/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cytoloop.core.random.SeededRandom;

/**
 * Groups points by Ward's criterion: the two groups whose union spreads least more are joined again and again (Ward 1963,
 * JASA 58:236; distances of unions by Lance and Williams 1967, Computer Journal 9:373). How many groups there are is
 * where the mean silhouette is largest (Rousseeuw 1987, J. Comput. Appl. Math. 20:53). There is one when that is not
 * convincing: below what Kaufman and Rousseeuw 1990 ("Finding Groups in Data") call a reasonable structure, and no more
 * than when the same coordinates are dealt out to the points by chance. Of equally near groups those with the lower
 * numbers are joined, so the same points in the same order give the same groups. Takes time by the cube and memory by the
 * square of the number of points: for some hundred.
 */
final class WardTree {
    /** From this mean silhouette on there are groups whatever chance may do. */
    private static final double REASONABLE = 0.5;

    /** Below it there are none. */
    private static final double WEAK = 0.25;

    /** None of so many deals may be as convincing: 5 %. */
    private static final int DEALS = 19;

    private static final long SEED = 1963;

    private WardTree() {}

    /** A way to group, and its mean silhouette. */
    private record Cut(int[] groups, double width) {}

    /**
     * Groups points.
     *
     * @param points their coordinates
     * @param most largest number of groups
     * @return for each point the number of its group, from 0, in the order in which groups occur first
     */
    static int[] groups(double[][] points, int most) {
        Cut best = best(points, most);
        boolean convincing =
                best.width() >= REASONABLE || best.width() >= WEAK && !isChance(points, most, best.width());
        return convincing ? renumbered(best.groups()) : new int[points.length];
    }

    /** True when coordinates dealt out anew give groups as convincing; what they are does not depend on their order. */
    private static boolean isChance(double[][] points, int most, double width) {
        int n = points.length;
        double[][] dealt = new double[n][points[0].length];
        for (int deal = 0; deal < DEALS; deal++) {
            SeededRandom random = SeededRandom.forPart(SEED, deal);
            for (int t = 0; t < points[0].length; t++) {
                int of = t;
                double[] sorted = Arrays.stream(points)
                        .mapToDouble(point -> point[of])
                        .sorted()
                        .toArray();
                int[] order = IntStream.range(0, n).toArray();
                random.shuffle(order);
                for (int i = 0; i < n; i++) {
                    dealt[i][t] = sorted[order[i]];
                }
            }
            if (best(dealt, most).width() >= width) {
                return true;
            }
        }
        return false;
    }

    private static Cut best(double[][] points, int most) {
        int n = points.length;
        double[][] apart = new double[n][n];
        double[][] join = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                apart[i][j] = Remarkable.distance(points[i], points[j]);
                join[i][j] = apart[i][j] * apart[i][j];
            }
        }
        int[] group = IntStream.range(0, n).toArray();
        int[] size = new int[n];
        Arrays.fill(size, 1);
        Cut best = new Cut(new int[n], 0);
        for (int left = n; left > 1; left--) {
            if (left <= most) {
                double width = silhouette(apart, group, size);
                if (width > best.width()) {
                    best = new Cut(group.clone(), width);
                }
            }
            joinNearest(join, group, size);
        }
        return best;
    }

    private static void joinNearest(double[][] join, int[] group, int[] size) {
        int a = -1;
        int b = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size.length; i++) {
            for (int j = i + 1; size[i] > 0 && j < size.length; j++) {
                if (size[j] > 0 && join[i][j] < least) {
                    least = join[i][j];
                    a = i;
                    b = j;
                }
            }
        }
        for (int k = 0; k < size.length; k++) {
            if (size[k] > 0 && k != a && k != b) {
                double total = size[a] + size[b] + size[k];
                join[a][k] =
                        ((size[a] + size[k]) * join[a][k] + (size[b] + size[k]) * join[b][k] - size[k] * join[a][b])
                                / total;
                join[k][a] = join[a][k];
            }
        }
        size[a] += size[b];
        size[b] = 0;
        for (int i = 0; i < group.length; i++) {
            group[i] = group[i] == b ? a : group[i];
        }
    }

    /** The mean over all points; a point alone in its group counts 0. */
    private static double silhouette(double[][] apart, int[] group, int[] size) {
        double sum = 0;
        double[] to = new double[size.length];
        for (int i = 0; i < group.length; i++) {
            Arrays.fill(to, 0);
            for (int j = 0; j < group.length; j++) {
                to[group[j]] += apart[i][j];
            }
            if (size[group[i]] > 1) {
                double own = to[group[i]] / (size[group[i]] - 1);
                double other = Double.POSITIVE_INFINITY;
                for (int k = 0; k < size.length; k++) {
                    if (size[k] > 0 && k != group[i]) {
                        other = Math.min(other, to[k] / size[k]);
                    }
                }
                double longer = Math.max(own, other);
                sum += longer > 0 ? (other - own) / longer : 0;
            }
        }
        return sum / group.length;
    }

    private static int[] renumbered(int[] group) {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int next = 0;
        int[] result = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            if (number[group[i]] < 0) {
                number[group[i]] = next++;
            }
            result[i] = number[group[i]];
        }
        return result;
    }
}
