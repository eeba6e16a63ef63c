/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;

/**
 * Proposes where to sample next: regions with enough free cells that are unlike those labelled so far, and as long as
 * nothing is labelled, regions that differ from each other and have clearly bright and clearly dark cells.
 *
 * <p>Greedy: of the smallest square windows around every place that hold enough free cells, the one whose free cells
 * are on average most unlike the known ones ({@link DescriptorSpace}) is taken; its cells count as known for the next.
 * Pure and deterministic; about linear in the number of cells.
 */
public final class RegionSuggestions {
    /** Descriptor: grey value above the local background. */
    public static final int SIGNAL = 0;
    /** Descriptor: local background. */
    public static final int BACKGROUND = 1;
    /** Descriptor: number of cells around. */
    public static final int DENSITY = 2;

    private static final int FEWEST_CELLS = 40;
    private static final double SPARE = 1.5;
    /** Squeezed signal from which a cell is clearly bright (z of 2.4), and up to which clearly not (z of 0.5). */
    static final double BRIGHT = 1.5;

    static final double DARK = 0.45;
    private static final double NOTHING_NEW = 0.02;

    private final TileGrid grid;
    private final DescriptorSpace space;
    private final SuggestionReasons reasons;
    private final byte[] labelled;
    private final boolean startsFromNothing;
    private final double[] eligible;
    private final double[] bright;
    private final double[] dark;
    private final double wanted;

    /**
     * A region worth sampling.
     *
     * @param region the rectangle, px
     * @param eligible number of free cells in it
     * @param reason why, in a few words for the user
     * @param score 0 to 1; higher is better
     */
    public record Suggestion(Region region, int eligible, String reason, double score) {}

    private RegionSuggestions(
            Cells cells, float[][] descriptors, byte[] labelled, float[][] labelledElsewhere, double wanted) {
        this.labelled = labelled;
        this.wanted = wanted;
        grid = new TileGrid(cells);
        space = new DescriptorSpace(descriptors.length == 0 ? places(cells) : descriptors, cells.size());
        reasons = new SuggestionReasons(space, descriptors);
        for (int i = 0; i < labelled.length; i++) {
            if (labelled[i] == 1) {
                space.know(i);
                reasons.know(descriptors, i);
            }
        }
        int elsewhere = labelledElsewhere.length == 0 ? 0 : labelledElsewhere[0].length;
        for (int i = 0; i < elsewhere; i++) {
            space.know(labelledElsewhere, i);
            reasons.know(labelledElsewhere, i);
        }
        startsFromNothing = !space.knowsAny();
        eligible = grid.sums(i -> labelled[i] == 0 ? 1 : 0);
        boolean lit = descriptors.length > SIGNAL;
        bright = grid.sums(i -> isFree(i) && lit && space.squeezed(SIGNAL, descriptors[SIGNAL][i]) >= BRIGHT ? 1 : 0);
        dark = grid.sums(i -> isFree(i) && lit && space.squeezed(SIGNAL, descriptors[SIGNAL][i]) <= DARK ? 1 : 0);
    }

    /** Without descriptors, cells are as unlike as they are far apart. */
    private static float[][] places(Cells cells) {
        float[][] places = new float[2][cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            places[0][i] = cells.x(i);
            places[1][i] = cells.y(i);
        }
        return places;
    }

    private boolean isFree(int cell) {
        return labelled[cell] == 0;
    }

    /**
     * Proposes regions that do not overlap, best first.
     *
     * @param cells all cells of the slice
     * @param descriptors {@code [column][cell]}: signal, background and density in this order, as many as there are;
     *     may be empty, then only the place counts
     * @param labelled per cell: 0 free, 1 labelled, 2 reserved (neither to be drawn nor known, such as exam cells)
     * @param labelledElsewhere {@code [column][k]}: the same descriptors of the labelled cells of other slices; may be
     *     empty
     * @param cellsWanted number of cells of the next draw; a region has at least 40, and at least 1.5 times as many
     * @param max largest number of regions
     * @return fewer, or none, when the free cells do not suffice or nothing is unlike the labelled ones
     */
    public static List<Suggestion> suggest(
            Cells cells,
            float[][] descriptors,
            byte[] labelled,
            float[][] labelledElsewhere,
            int cellsWanted,
            int max) {
        check(cells, descriptors, labelled, labelledElsewhere);
        double wanted = Math.max(FEWEST_CELLS, Math.ceil(SPARE * cellsWanted));
        int free = 0;
        for (byte state : labelled) {
            free += state == 0 ? 1 : 0;
        }
        if (free < wanted) {
            return List.of();
        }
        return new RegionSuggestions(cells, descriptors, labelled, labelledElsewhere, wanted).choose(max);
    }

    private static void check(Cells cells, float[][] descriptors, byte[] labelled, float[][] labelledElsewhere) {
        if (labelled.length != cells.size()) {
            throw new IllegalArgumentException(labelled.length + " states for " + cells.size() + " cells");
        }
        for (float[] column : descriptors) {
            if (column.length != cells.size()) {
                throw new IllegalArgumentException(column.length + " values for " + cells.size() + " cells");
            }
        }
        if (labelledElsewhere.length != 0 && labelledElsewhere.length != descriptors.length) {
            throw new IllegalArgumentException(
                    labelledElsewhere.length + " descriptors elsewhere, " + descriptors.length + " here");
        }
    }

    private List<Suggestion> choose(int max) {
        List<Suggestion> chosen = new ArrayList<>();
        List<TileGrid.Window> windows = new ArrayList<>();
        List<TileGrid.Window> candidates = grid.smallestWindows(eligible, wanted);
        while (chosen.size() < max) {
            space.measure();
            double[] novelty = grid.sums(i -> isFree(i) ? space.novelty(i) : 0);
            Optional<TileGrid.Scored> best =
                    TileGrid.best(candidates, windows, window -> score(window, novelty), NOTHING_NEW);
            if (best.isEmpty()) {
                return chosen;
            }
            windows.add(best.get().window());
            chosen.add(suggestion(best.get().window(), best.get().score()));
        }
        return chosen;
    }

    /** Unlike the known cells, both kinds of cells to be seen, and no larger than need be. */
    private double score(TileGrid.Window window, double[] novelty) {
        double count = grid.sum(eligible, window);
        double unlike = grid.sum(novelty, window) / count;
        double both = 2 * Math.min(0.5, Math.min(grid.sum(bright, window), grid.sum(dark, window)) / count);
        double compact = Math.min(1, 4 * wanted / window.tiles());
        double content = startsFromNothing ? 0.5 * unlike + 0.5 * both : 0.85 * unlike + 0.15 * both * unlike;
        return content * (0.7 + 0.3 * compact);
    }

    private Suggestion suggestion(TileGrid.Window window, double score) {
        int[] inside = new int[(int) grid.sum(eligible, window)];
        int count = 0;
        for (int i = 0; i < grid.cells(); i++) {
            if (isFree(i) && grid.contains(window, i)) {
                inside[count++] = i;
            }
        }
        double parts = count;
        String reason = reasons.of(inside, grid.sum(bright, window) / parts, grid.sum(dark, window) / parts);
        for (int cell : inside) {
            space.know(cell);
        }
        return new Suggestion(grid.region(window), count, reason, Math.min(1, score));
    }
}
