/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;

/**
 * Proposes where a batch of one class has the fewest exceptions: for ON where cells that are clearly bright are dense, for
 * OFF where cells that clearly are not are, and bright ones rare. Bright and dark mean the same as in {@link
 * RegionSuggestions}; a cell of unusual size, or on lit
 * background, is neither. Pure and deterministic; about linear in the number of cells.
 */
public final class ClearRegions {
    /** A region may hold so many times the cells of the batch. */
    private static final double SPARE = 2;
    /** Pieces of fibres, specks and clumps are no clear cases: cells of unusual size, as a multiple of the median area. */
    private static final double SMALL = 0.6;

    private static final double LARGE = 1.8;
    /** Squeezed background from which a cell may owe its signal to a vessel or fibre beside it (z of 1.5). */
    private static final double LIT_BACKGROUND = 1.1;

    private final TileGrid grid;
    private final double[] free;
    private final double[] bright;
    private final double[] dark;
    private final double[] odd;
    private final boolean on;

    private ClearRegions(Cells cells, float[][] descriptors, byte[] states, boolean on) {
        float[] signal = descriptors[RegionSuggestions.SIGNAL];
        float[] background = descriptors[RegionSuggestions.BACKGROUND];
        if (states.length != cells.size() || signal.length != cells.size() || background.length != cells.size()) {
            throw new IllegalArgumentException(
                    states.length + " states and " + signal.length + " signals for " + cells.size() + " cells");
        }
        this.on = on;
        grid = new TileGrid(cells);
        DescriptorSpace space = new DescriptorSpace(new float[][] {signal, background}, cells.size());
        free = grid.sums(i -> states[i] == 0 ? 1 : 0);
        boolean[] usual = usual(cells);
        for (int i = 0; i < usual.length; i++) {
            usual[i] &= space.squeezed(1, background[i]) <= LIT_BACKGROUND;
        }
        bright = grid.sums(
                i -> states[i] == 0 && usual[i] && space.squeezed(0, signal[i]) >= RegionSuggestions.BRIGHT ? 1 : 0);
        dark = grid.sums(
                i -> states[i] == 0 && usual[i] && space.squeezed(0, signal[i]) <= RegionSuggestions.DARK ? 1 : 0);
        odd = grid.sums(i -> states[i] == 0 && !usual[i] ? 1 : 0);
    }

    /** Which cells are of usual size; all when areas are not known. */
    private static boolean[] usual(Cells cells) {
        float[] areas = new float[cells.size()];
        for (int i = 0; i < areas.length; i++) {
            areas[i] = cells.area(i);
        }
        float[] sorted = areas.clone();
        Arrays.sort(sorted);
        double median = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
        boolean[] usual = new boolean[areas.length];
        for (int i = 0; i < usual.length; i++) {
            usual[i] = !(median > 0) || areas[i] >= SMALL * median && areas[i] <= LARGE * median;
        }
        return usual;
    }

    /**
     * Proposes regions that do not overlap, best first.
     *
     * @param cells all cells of the slice
     * @param descriptors {@code [column][cell]}: signal and background, as {@link RegionSuggestions} takes them; more are
     *     not looked at
     * @param states per cell: 0 free, anything else not to be drawn
     * @param on true for a batch of ON, false for one of OFF
     * @param cellsWanted number of cells of the batch; a region has at least as many free ones, or all that there are
     * @param max largest number of regions
     * @return none when no cell is free
     */
    public static List<Suggestion> suggest(
            Cells cells, float[][] descriptors, byte[] states, boolean on, int cellsWanted, int max) {
        int count = 0;
        for (byte state : states) {
            count += state == 0 ? 1 : 0;
        }
        return count == 0
                ? List.of()
                : new ClearRegions(cells, descriptors, states, on).choose(Math.min(cellsWanted, count), max);
    }

    /**
     * The one of several regions in which a batch of a class has the fewest exceptions, weighed against how good each is
     * otherwise.
     *
     * @param regions at least one
     */
    public static Suggestion clearest(
            Cells cells, float[][] descriptors, byte[] states, boolean on, List<Suggestion> regions) {
        ClearRegions clear = new ClearRegions(cells, descriptors, states, on);
        return regions.stream()
                .max(Comparator.comparingDouble(region -> region.score() * (1 + clear.clarity(region.region()))))
                .orElseThrow();
    }

    private List<Suggestion> choose(double wanted, int max) {
        List<TileGrid.Window> candidates = grid.windows(free, wanted, SPARE * wanted);
        if (candidates.isEmpty()) {
            candidates = grid.smallestWindows(free, wanted);
        }
        List<TileGrid.Window> windows = new ArrayList<>();
        List<Suggestion> chosen = new ArrayList<>();
        while (chosen.size() < max) {
            Optional<TileGrid.Scored> best =
                    TileGrid.best(candidates, windows, window -> score(window, wanted), Double.NEGATIVE_INFINITY);
            if (best.isEmpty()) {
                return chosen;
            }
            windows.add(best.get().window());
            chosen.add(suggestion(best.get().window(), best.get().score()));
        }
        return chosen;
    }

    /** As clear as possible, and no larger than need be: 0 to 1. */
    private double score(TileGrid.Window window, double wanted) {
        double compact = Math.min(1, 4 * wanted / window.tiles());
        return clarity(window) * (0.7 + 0.3 * compact);
    }

    /** 1 when all free cells of a window clearly are of the class, 0 when all clearly are of the other, or odd. */
    private double clarity(TileGrid.Window window) {
        double count = grid.sum(free, window);
        if (count == 0) {
            return 0;
        }
        double lit = grid.sum(bright, window) / count;
        double unlit = grid.sum(dark, window) / count;
        double unusual = grid.sum(odd, window) / count;
        return Math.max(0, (1 + (on ? lit - unlit : unlit - lit) - unusual) / 2);
    }

    private double clarity(Region region) {
        return clarity(grid.window(region));
    }

    private Suggestion suggestion(TileGrid.Window window, double score) {
        int count = (int) grid.sum(free, window);
        int fitting = (int) grid.sum(on ? bright : dark, window);
        String reason = fitting + " of " + count + (on ? " cells are bright here" : " cells are dark here");
        return new Suggestion(grid.region(window), count, reason, score);
    }
}
