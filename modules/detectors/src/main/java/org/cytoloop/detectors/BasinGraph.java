/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;
import java.util.List;

/**
 * Puts the basins of all tiles together: follows climbs across tiles to their peaks, then joins hills that the pass
 * between them hardly separates, highest passes first. Peaks are numbered by place and passes ordered by height and
 * place, so the outcome does not depend on how the plane was cut.
 */
final class BasinGraph {
    private final List<BasinTile> tiles;
    private final int tileSize;
    private final int planeWidth;
    private final int tilesAcross;
    private final int[] tileFirst;
    /** For each basin of each tile the number of its peak, then of its cell. */
    private final int[] peakOf;

    private float[] peakHeights;
    private int cells;

    /**
     * Links the tiles.
     *
     * @param tiles row by row, square but for the last column and row
     * @param tileSize edge of a tile, working px
     */
    BasinGraph(List<BasinTile> tiles, int tileSize, int planeWidth) {
        this.tiles = tiles;
        this.tileSize = tileSize;
        this.planeWidth = planeWidth;
        this.tilesAcross = (planeWidth + tileSize - 1) / tileSize;
        this.tileFirst = new int[tiles.size() + 1];
        for (int t = 0; t < tiles.size(); t++) {
            tileFirst[t + 1] = Math.addExact(tileFirst[t], tiles.get(t).ends().length);
        }
        this.peakOf = new int[tileFirst[tiles.size()]];
        numberPeaks();
        followExits();
    }

    /** Number of cells after {@link #join}. */
    int cells() {
        return cells;
    }

    /** Cell of a basin after {@link #join}, 0 to {@link #cells} - 1, ordered by the place of its highest peak. */
    int cell(int tile, int basin) {
        return peakOf[tileFirst[tile] + basin];
    }

    private void numberPeaks() {
        int count = 0;
        for (BasinTile tile : tiles) {
            for (float peak : tile.peaks()) {
                count += peak == BasinTile.EXIT ? 0 : 1;
            }
        }
        long[] places = new long[count];
        int n = 0;
        for (BasinTile tile : tiles) {
            for (int i = 0; i < tile.ends().length; i++) {
                if (tile.peaks()[i] != BasinTile.EXIT) {
                    places[n++] = tile.ends()[i];
                }
            }
        }
        Arrays.sort(places);
        peakHeights = new float[count];
        for (int t = 0; t < tiles.size(); t++) {
            BasinTile tile = tiles.get(t);
            for (int i = 0; i < tile.ends().length; i++) {
                int number = -1;
                if (tile.peaks()[i] != BasinTile.EXIT) {
                    number = Arrays.binarySearch(places, tile.ends()[i]);
                    peakHeights[number] = tile.peaks()[i];
                }
                peakOf[tileFirst[t] + i] = number;
            }
        }
    }

    private void followExits() {
        IntList path = new IntList();
        for (int basin = 0; basin < peakOf.length; basin++) {
            path.clear();
            int at = basin;
            while (peakOf[at] < 0) {
                path.add(at);
                at = entered(at);
            }
            for (int i = 0; i < path.size(); i++) {
                peakOf[path.get(i)] = peakOf[at];
            }
        }
    }

    /** The basin of the neighbouring tile that a basin leads into. */
    private int entered(int basin) {
        int t = Arrays.binarySearch(tileFirst, basin);
        if (t < 0) {
            t = -t - 2;
        }
        // tiles without basins share their first number with the next
        while (tileFirst[t + 1] <= basin) {
            t++;
        }
        long end = tiles.get(t).ends()[basin - tileFirst[t]];
        int x = (int) (end % planeWidth);
        int y = (int) (end / planeWidth);
        int target = y / tileSize * tilesAcross + x / tileSize;
        return tileFirst[target] + tiles.get(target).rimBasin(x, y);
    }

    /**
     * Joins hills.
     *
     * @param depth a hill stays apart when the pass lies at least this share of its height below its peak
     */
    void join(double depth) {
        EdgeTable passes = new EdgeTable();
        for (int t = 0; t < tiles.size(); t++) {
            addInner(t, passes);
            addAcross(t, passes);
        }
        long[] pairs = passes.sortedPairs();
        // heights are positive, so their bits order as the heights do; the low half keeps equal heights in pair order
        long[] order = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            order[i] = (long) ~Float.floatToIntBits(passes.height(pairs[i])) << 32 | i;
        }
        Arrays.sort(order);
        UnionFind sets = new UnionFind();
        for (int i = 0; i < peakHeights.length; i++) {
            sets.add();
        }
        for (long entry : order) {
            long pair = pairs[(int) entry];
            int a = sets.find((int) (pair >>> 32));
            int b = sets.find((int) pair);
            if (a != b && passes.height(pair) > (1 - depth) * Math.min(peakHeights[a], peakHeights[b])) {
                boolean aWins = peakHeights[a] > peakHeights[b] || peakHeights[a] == peakHeights[b] && a < b;
                sets.join(aWins ? b : a, aWins ? a : b);
            }
        }
        numberCells(sets);
    }

    private void addInner(int t, EdgeTable passes) {
        EdgeTable inner = tiles.get(t).passes();
        for (long pair : inner.sortedPairs()) {
            addPass(tileFirst[t] + (int) (pair >>> 32), tileFirst[t] + (int) pair, inner.height(pair), passes);
        }
    }

    private void addAcross(int t, EdgeTable passes) {
        BasinTile tile = tiles.get(t);
        if (t % tilesAcross < tilesAcross - 1) {
            BasinTile right = tiles.get(t + 1);
            addRim(
                    t,
                    tile.rim().right(),
                    tile.rim().rightHeights(),
                    t + 1,
                    right.rim().left(),
                    right.rim().leftHeights(),
                    passes);
        }
        if (t + tilesAcross < tiles.size()) {
            BasinTile below = tiles.get(t + tilesAcross);
            addRim(
                    t,
                    tile.rim().bottom(),
                    tile.rim().bottomHeights(),
                    t + tilesAcross,
                    below.rim().top(),
                    below.rim().topHeights(),
                    passes);
        }
    }

    private void addRim(int t, int[] basins, float[] heights, int u, int[] others, float[] otherHeights, EdgeTable to) {
        for (int i = 0; i < basins.length; i++) {
            if (basins[i] >= 0 && others[i] >= 0) {
                float pass = Math.min(heights[i], otherHeights[i]);
                addPass(tileFirst[t] + basins[i], tileFirst[u] + others[i], pass, to);
            }
        }
    }

    private void addPass(int basin, int other, float height, EdgeTable passes) {
        if (peakOf[basin] != peakOf[other]) {
            passes.add(peakOf[basin], peakOf[other], height);
        }
    }

    private void numberCells(UnionFind sets) {
        int[] numbers = new int[peakHeights.length];
        for (int peak = 0; peak < numbers.length; peak++) {
            numbers[peak] = sets.find(peak) == peak ? cells++ : -1;
        }
        for (int i = 0; i < peakOf.length; i++) {
            peakOf[i] = numbers[sets.find(peakOf[i])];
        }
    }
}
