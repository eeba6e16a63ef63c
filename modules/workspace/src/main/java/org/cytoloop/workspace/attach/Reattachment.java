/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.attach;

import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.engine.features.FeatureContexts;
import org.cytoloop.engine.sampling.NearestCells;
import org.cytoloop.workspace.CellSetInfo;

/**
 * Finds labelled cells again after a slice was detected anew. A sample goes to the new cell nearest to the centroid of
 * its old one, within a radius. Where several samples want the same new cell (two touching nuclei that are one now) the
 * nearest gets it; the others are not pushed onto a third cell.
 */
public final class Reattachment {
    private static final double USUAL_DIAMETER_PX = 10;

    private final Cells cells;
    private final NearestCells nearest;
    private final double radiusPx;

    /**
     * Prepares for the new cells.
     *
     * @param radiusPx how far a cell may have moved, px, more than 0
     */
    public Reattachment(Cells newCells, double radiusPx) {
        this.cells = newCells;
        this.nearest = new NearestCells(newCells);
        this.radiusPx = radiusPx;
    }

    /**
     * The index of each sample's new cell, or -1.
     *
     * @param x where the samples' cells were, px
     * @param y where the samples' cells were, px
     * @param taken by cell: true where a sample sits already; the cells given are marked
     */
    public int[] assign(float[] x, float[] y, boolean[] taken) {
        int[] winner = new int[cells.size()];
        Arrays.fill(winner, -1);
        int[] wanted = new int[x.length];
        for (int s = 0; s < x.length; s++) {
            int cell = nearest.nearest(x[s], y[s], radiusPx);
            wanted[s] = cell >= 0 && taken[cell] ? -1 : cell;
            if (wanted[s] >= 0) {
                int rival = winner[cell];
                if (rival < 0 || distance(cell, x[s], y[s]) < distance(cell, x[rival], y[rival])) {
                    winner[cell] = s;
                }
            }
        }
        for (int s = 0; s < x.length; s++) {
            if (wanted[s] >= 0 && winner[wanted[s]] == s) {
                taken[wanted[s]] = true;
            } else {
                wanted[s] = -1;
            }
        }
        return wanted;
    }

    /** Distance of a point from a new cell, px. */
    public double distance(int cell, float x, float y) {
        return Math.hypot(cells.x(cell) - (double) x, cells.y(cell) - (double) y);
    }

    /** How far a cell of a set may be from where it was: half a diameter, px. */
    public static double radiusPx(CellSetInfo info, Cells cells) {
        return radiusPx(new CellSetInfo.Draft(info.source(), info.parameters(), info.diameterPx()), null, cells);
    }

    /**
     * How far a cell may have moved: what the draft says, else half its diameter, else half the diameter of the cells
     * before, else half the {@linkplain FeatureContexts#typicalDiameterPx typical diameter} of the new cells, else 5 px.
     *
     * @param before the cells so far, or null
     */
    public static double radiusPx(CellSetInfo.Draft draft, CellSetInfo before, Cells cells) {
        if (draft.attachRadiusPx() > 0) {
            return draft.attachRadiusPx();
        }
        double diameter = draft.diameterPx();
        if (!(diameter > 0) && before != null) {
            diameter = before.diameterPx();
        }
        if (!(diameter > 0)) {
            diameter = FeatureContexts.typicalDiameterPx(cells);
        }
        return (diameter > 0 ? diameter : USUAL_DIAMETER_PX) / 2;
    }
}
