/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

/**
 * Values between which two kinds of cells are mixed. The share of the upper kind is fitted by isotonic regression (pool
 * adjacent violators; Ayer and others 1955), so it only rises, and one stray cell among many others moves it little.
 *
 * @param low the least value at which cells are mixed; {@code Infinity} when nowhere
 * @param high the greatest; {@code -Infinity} when nowhere
 */
record MixedZone(double low, double high) {
    /**
     * The zone of two kinds.
     *
     * @param below ascending values of the kind that is expected below
     * @param above ascending values of the kind that is expected above
     * @param clear up to this share of the other kind a value is not mixed
     */
    static MixedZone of(float[] below, float[] above, double clear) {
        int n = below.length + above.length;
        float[] first = new float[n];
        float[] last = new float[n];
        int[] upper = new int[n];
        int[] all = new int[n];
        int blocks = 0;
        int i = 0;
        int j = 0;
        while (i < below.length || j < above.length) {
            float value = i == below.length || j < above.length && above[j] < below[i] ? above[j] : below[i];
            int lowers = i;
            int uppers = j;
            while (i < below.length && below[i] == value) {
                i++;
            }
            while (j < above.length && above[j] == value) {
                j++;
            }
            first[blocks] = value;
            last[blocks] = value;
            upper[blocks] = j - uppers;
            all[blocks] = j - uppers + i - lowers;
            blocks++;
            while (blocks > 1
                    && (long) upper[blocks - 2] * all[blocks - 1] >= (long) upper[blocks - 1] * all[blocks - 2]) {
                blocks--;
                last[blocks - 1] = last[blocks];
                upper[blocks - 1] += upper[blocks];
                all[blocks - 1] += all[blocks];
            }
        }
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int block = 0; block < blocks; block++) {
            double share = upper[block] / (double) all[block];
            if (share > clear && share < 1 - clear) {
                low = Math.min(low, first[block]);
                high = Math.max(high, last[block]);
            }
        }
        return new MixedZone(low, high);
    }
}
