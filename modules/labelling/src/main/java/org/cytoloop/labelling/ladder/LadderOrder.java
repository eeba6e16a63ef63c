/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.cytoloop.core.model.Label;

/**
 * Picks a ladder from labelled cells: ordered along a feature, dense around the threshold and sparse towards the clear
 * ends, half of the rungs on either side as far as there are cells. On each side up to a quarter of the rungs, at least two, is kept for
 * cells with the label of the other side, down to the one farthest astray, so that both labels are seen where both occur.
 * The same cells always give the same ladder.
 */
public final class LadderOrder {
    private static final int STRAY_SHARE = 4;
    /** The nearest to the threshold, and the one farthest astray. */
    private static final int FEWEST_STRAYS = 2;

    /** How much denser the rungs are near the threshold: the rank grows as the square of the rung. */
    private static final int DENSITY = 2;
    /** Cells on each side of a cell, by value, that tell whether it is an outlier. */
    private static final int AROUND = 6;

    private static final int FEWEST_AROUND = 4;

    private final float[] values;
    private final Label[] labels;
    private final double threshold;
    private final boolean onAbove;

    private LadderOrder(float[] values, Label[] labels, double threshold) {
        this.values = values;
        this.labels = labels;
        BestCut above = new BestCut(of(Label.ON), of(Label.OFF), true);
        BestCut below = new BestCut(of(Label.ON), of(Label.OFF), false);
        onAbove = above.best() >= below.best();
        double best = onAbove ? above.value() : below.value();
        this.threshold = Double.isNaN(threshold) ? best : threshold;
    }

    private float[] of(Label label) {
        float[] found = new float[values.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = labels[i] == label ? values[i] : Float.NaN;
        }
        return found;
    }

    /**
     * Picks cells.
     *
     * @param values value of the feature of each labelled cell; cells whose value is not finite are left out
     * @param labels their labels; UNSURE ones are borderline and shown where they lie
     * @param threshold where the rule parts ON from OFF, NaN when there is no rule: then where the labels part best
     * @param band half the width of the grey band, 0 for none; no cell within it is an outlier
     * @param rungs how many cells to pick at most
     * @return ordered by value, then index
     */
    public static List<Rung> pick(float[] values, Label[] labels, double threshold, double band, int rungs) {
        if (values.length != labels.length) {
            throw new IllegalArgumentException(values.length + " values for " + labels.length + " labels");
        }
        LadderOrder order = new LadderOrder(values, labels, threshold);
        List<Integer> sorted = order.sorted();
        boolean[] outlier = order.outliers(sorted, band);
        List<Rung> picked = new ArrayList<>();
        for (int index : order.choose(sorted, Math.max(0, rungs))) {
            picked.add(new Rung(index, values[index], labels[index], outlier[index]));
        }
        picked.sort(Comparator.comparingDouble(Rung::value).thenComparingInt(Rung::index));
        return List.copyOf(picked);
    }

    private List<Integer> sorted() {
        List<Integer> sorted = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (Float.isFinite(values[i])) {
                sorted.add(i);
            }
        }
        sorted.sort(Comparator.comparingDouble((Integer i) -> values[i]).thenComparingInt(i -> i));
        return sorted;
    }

    private List<Integer> choose(List<Integer> sorted, int rungs) {
        if (sorted.size() <= rungs) {
            return sorted;
        }
        int split = 0;
        double middle = Double.isNaN(threshold) ? values[sorted.get(sorted.size() / 2)] : threshold;
        while (split < sorted.size() && values[sorted.get(split)] < middle) {
            split++;
        }
        List<Integer> above = sorted.subList(split, sorted.size());
        List<Integer> below = new ArrayList<>(sorted.subList(0, split));
        Collections.reverse(below);
        int wantedBelow = Math.max(rungs - above.size(), Math.min(below.size(), rungs / 2));
        List<Integer> chosen = new ArrayList<>(side(below, wantedBelow, onAbove ? Label.ON : Label.OFF));
        chosen.addAll(side(above, rungs - wantedBelow, onAbove ? Label.OFF : Label.ON));
        return chosen;
    }

    /** Picks from the cells of one side, the nearest to the threshold first. */
    private List<Integer> side(List<Integer> cells, int wanted, Label astray) {
        List<Integer> strays = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int cell : cells) {
            (labels[cell] == astray ? strays : others).add(cell);
        }
        int least = Math.min(FEWEST_STRAYS, wanted / 2);
        int kept = Math.min(strays.size(), Math.max(least, wanted / STRAY_SHARE));
        kept = Math.max(kept, wanted - others.size());
        List<Integer> picked = new ArrayList<>(spread(strays, kept));
        picked.addAll(spread(others, wanted - kept));
        return picked;
    }

    /** The first, the last, and between them more of the first than of the last. */
    private static List<Integer> spread(List<Integer> cells, int wanted) {
        List<Integer> picked = new ArrayList<>();
        int rank = -1;
        for (int i = 0; i < wanted; i++) {
            double share = wanted == 1 ? 0 : Math.pow(i / (wanted - 1.0), DENSITY);
            int left = wanted - 1 - i;
            rank = Math.min(cells.size() - 1 - left, Math.max(rank + 1, (int) Math.round(share * (cells.size() - 1))));
            picked.add(cells.get(rank));
        }
        return picked;
    }

    /** Which cells have the other label than all but one of the ON and OFF cells next to them in value. */
    private boolean[] outliers(List<Integer> sorted, double band) {
        boolean[] outlier = new boolean[values.length];
        List<Integer> clear =
                sorted.stream().filter(i -> labels[i] != Label.UNSURE).toList();
        for (int at = 0; at < clear.size(); at++) {
            int cell = clear.get(at);
            boolean grey = band > 0 && Math.abs(values[cell] - threshold) <= band;
            int around = 0;
            int others = 0;
            for (int j = Math.max(0, at - AROUND); j <= Math.min(clear.size() - 1, at + AROUND); j++) {
                around += j == at ? 0 : 1;
                others += labels[clear.get(j)] == labels[cell] ? 0 : 1;
            }
            outlier[cell] = !grey && around >= FEWEST_AROUND && others >= around - around / 10;
        }
        return outlier;
    }
}
