/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.neighbours;

import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.List;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SGDVector;
import org.tribuo.math.neighbour.NeighboursQuery;
import org.tribuo.math.neighbour.bruteforce.NeighboursBruteForceFactory;

/**
 * Asks the nearest samples of a cell. Tribuo finds them; what they say is counted here, as Tribuo's own model leaves out
 * the weights of the samples and the distances. All pairs are compared: with the dozens of features of a cell Tribuo's k-d
 * tree takes longer.
 *
 * <p>p(ON) = (sum of the weights of the ON neighbours + s) / (sum of the weights of all neighbours + 1), where s is the
 * share of ON among the samples: as if one average sample more had been asked, so that no p is 0 or 1. The weight of a
 * neighbour is that of the sample relative to the mean; with weighting by distance times 1 - (d/D)², where D is the
 * distance of neighbour k + 1 (Hechenbichler and Schliep, "Weighted k-nearest-neighbor techniques", discussion paper 399,
 * SFB 386, LMU Munich, 2004, with Epanechnikov's kernel). Thread-safe.
 */
final class NeighbourVote {
    private final NeighboursQuery query;
    private final int count;
    private final int asked;
    private final boolean nearerCountsMore;
    private final boolean[] on;
    private final double[] weights;
    private final double share;
    private final boolean mute;

    /** Of samples and their scaling. */
    NeighbourVote(Samples samples, Scaling scaling, NeighbourSettings settings) {
        mute = scaling.tellsNothing();
        count = Math.min(settings.k(), samples.size());
        asked = settings.nearerCountsMore() ? Math.min(count + 1, samples.size()) : count;
        nearerCountsMore = settings.nearerCountsMore();
        on = samples.on();
        share = samples.shareOfOn();
        double mean = samples.meanWeight();
        weights = new double[samples.size()];
        SGDVector[] points = new SGDVector[samples.size()];
        double[][] rows = scaling.scaled(samples.features(), 0, points.length);
        for (int row = 0; row < points.length; row++) {
            weights[row] = samples.weights()[row] / mean;
            points[row] = DenseVector.createDenseVector(rows[row]);
        }
        // one thread: the workbench says how many threads there may be, so the cells are shared out by the classifier
        query = new NeighboursBruteForceFactory(settings.distance(), 1).createNeighboursQuery(points);
    }

    /** p(ON) of a cell, from its scaled features. */
    double pOn(double[] cell) {
        if (mute) {
            return share;
        }
        List<Pair<Integer, Double>> nearest = query.query(DenseVector.createDenseVector(cell), asked);
        double reach = asked > count ? nearest.get(count).getB() : Double.POSITIVE_INFINITY;
        double all = 1;
        double ones = share;
        for (int i = 0; i < count; i++) {
            int sample = nearest.get(i).getA();
            double weight = weights[sample] * kernel(nearest.get(i).getB(), reach);
            all += weight;
            ones += on[sample] ? weight : 0;
        }
        return ones / all;
    }

    private double kernel(double distance, double reach) {
        // all neighbours at the same place count the same
        if (!nearerCountsMore || !(reach > 0)) {
            return 1;
        }
        double ratio = Math.min(1, distance / reach);
        return 1 - ratio * ratio;
    }
}
