/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.random.SeededRandom;

/** Chooses a few cells out of those that show something best. The same cells every time. */
final class ExampleChoice {
    /** So many times the cells wanted are the best ones that are drawn from, so that they differ from each other. */
    private static final int BREADTH = 8;

    private static final long SEED = 12;

    /**
     * A cell that may be shown.
     *
     * @param cell which
     * @param pOn its call
     */
    record Called(CellRef cell, float pOn) {}

    private final ToDoubleFunction<Called> worth;
    private final int wanted;
    /** The worst of the best first. */
    private final PriorityQueue<Called> best;

    /** @param worth larger is better; NaN for what is not shown */
    ExampleChoice(int wanted, ToDoubleFunction<Called> worth) {
        this.wanted = wanted;
        this.worth = worth;
        this.best = new PriorityQueue<>(order().reversed());
    }

    private Comparator<Called> order() {
        return Comparator.comparingDouble(worth)
                .reversed()
                .thenComparingLong(called -> place(called.cell()))
                .thenComparing(called -> called.cell().slice())
                .thenComparingInt(called -> called.cell().cell());
    }

    /** Spreads cells of equal worth over all slices. */
    private static long place(CellRef cell) {
        return SeededRandom.forPart(SEED + cell.slice().hashCode(), cell.cell()).nextLong();
    }

    void offer(Called called) {
        if (Double.isNaN(worth.applyAsDouble(called))) {
            return;
        }
        best.add(called);
        if (best.size() > wanted * BREADTH) {
            best.poll();
        }
    }

    /** The chosen ones, clearest first. */
    List<Called> chosen() {
        List<Called> sorted = new ArrayList<>(best);
        sorted.sort(order());
        int[] order = IntStream.range(0, sorted.size()).toArray();
        new SeededRandom(SEED).shuffle(order);
        return IntStream.of(order).limit(wanted).sorted().mapToObj(sorted::get).toList();
    }
}
