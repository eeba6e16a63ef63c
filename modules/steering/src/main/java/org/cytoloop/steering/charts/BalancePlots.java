/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.BarPlot.Category;
import org.cytoloop.plots.model.BarPlot.Part;
import org.cytoloop.plots.model.BarPlot.Stack;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.steering.balance.BalanceRow;

/** Stacked ON and OFF of samples, beside what a round calls. Pure. */
public final class BalancePlots {
    /** Name of the stacks of samples. */
    public static final String SAMPLES = "samples";

    private BalancePlots() {}

    /**
     * The chart.
     *
     * @param samples rows of samples, with the names that are to be shown
     * @param calls rows of calls, likewise; empty when nothing was called, or calls are not counted that way
     * @param round number of the round that called
     * @param by what the rows are
     * @param shares true for shares of each stack, false for numbers of cells
     * @param emptyText said when there is nothing to show
     */
    public static BarPlot of(
            List<BalanceRow> samples,
            List<BalanceRow> calls,
            int round,
            BalanceBy by,
            boolean shares,
            String emptyText) {
        Map<String, List<Stack>> stacks = new LinkedHashMap<>();
        String called = "calls of round " + round;
        add(stacks, samples, SAMPLES);
        add(stacks, calls, called);
        List<Category> categories = new ArrayList<>();
        stacks.forEach((name, bars) -> categories.add(new Category(name.isEmpty() ? nameless(by) : name, bars)));
        return new BarPlot(
                title(by, !calls.isEmpty()), emptyText, Axis.of(axis(by), ""), values(shares), shares, categories);
    }

    private static void add(Map<String, List<Stack>> stacks, List<BalanceRow> rows, String stack) {
        for (BalanceRow row : rows) {
            if (row.decided() > 0) {
                stacks.computeIfAbsent(row.name(), name -> new ArrayList<>())
                        .add(new Stack(
                                stack,
                                List.of(new Part("ON", Tone.ON, row.on()), new Part("OFF", Tone.OFF, row.off()))));
            }
        }
    }

    private static Axis values(boolean shares) {
        return shares ? Axis.share("Share") : new Axis("Cells", "", false, 0, Double.NaN);
    }

    private static String title(BalanceBy by, boolean called) {
        String what = called ? "ON and OFF in samples and calls" : "ON and OFF in samples";
        return switch (by) {
            case ALL -> what;
            case SLICE -> what + " by slice";
            case ANIMAL -> what + " by animal";
            case ORIGIN -> what + " by origin";
            case RULE_VERSION -> what + " by rule version";
        };
    }

    private static String axis(BalanceBy by) {
        return switch (by) {
            case ALL -> "Cells";
            case SLICE -> "Slice";
            case ANIMAL -> "Animal";
            case ORIGIN -> "Origin";
            case RULE_VERSION -> "Rule version";
        };
    }

    private static String nameless(BalanceBy by) {
        return by == BalanceBy.ANIMAL ? "no animal" : "all";
    }
}
