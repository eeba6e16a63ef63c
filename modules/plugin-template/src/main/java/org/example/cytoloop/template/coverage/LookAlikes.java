/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;

/**
 * How unlike cells look: their distance in the space of the view's places.
 *
 * @param places coordinates, row by row
 * @param dimensions coordinates of a row
 */
record LookAlikes(float[] places, int dimensions) {
    /** Cells whose neighbourhoods say what is usual. */
    private static final int PROBES = 200;

    /** The square of the distance of two rows, no matter by how much it exceeds the limit. */
    double square(int a, int b, double limit) {
        int i = a * dimensions;
        int j = b * dimensions;
        double sum = 0;
        for (int end = i + dimensions; i < end && sum <= limit; i++, j++) {
            double difference = places[i] - places[j];
            sum += difference * difference;
        }
        return sum;
    }

    /**
     * The median, over some cells, of the distance within which a share of all cells lies.
     *
     * @param cells rows in random order, at least one
     * @param share 0 to 1
     */
    double usualRadius(int[] cells, double share, TaskContext task) {
        int probes = Math.min(PROBES, cells.length);
        int rank = Math.min(cells.length - 1, (int) Math.ceil(share * cells.length));
        double[] radii = new double[probes];
        double[] squares = new double[cells.length];
        for (int p = 0; p < probes; p++) {
            task.checkCancelled();
            for (int i = 0; i < cells.length; i++) {
                squares[i] = square(cells[p], cells[i], Double.POSITIVE_INFINITY);
            }
            Arrays.sort(squares);
            radii[p] = Math.sqrt(squares[rank]);
        }
        Arrays.sort(radii);
        return radii[probes / 2];
    }
}
