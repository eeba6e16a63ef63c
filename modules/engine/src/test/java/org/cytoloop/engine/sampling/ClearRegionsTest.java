/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.junit.jupiter.api.Test;

class ClearRegionsTest {
    private static final int CELLS = 4000;
    private static final int SIDE = 4000;
    /** Bright cells are dense here, and nowhere else. */
    private static final Region NEST = new Region(2400, 1200, 500, 500);

    private final float[] signal = new float[CELLS];
    private final float[] background = new float[CELLS];
    private final float[][] descriptors = {signal, background};
    private final byte[] states = new byte[CELLS];
    private final Cells cells = scene();

    /** One in ten cells is bright, three of four in the nest; the lower half is half bright, half not. */
    private Cells scene() {
        SeededRandom random = new SeededRandom(5);
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = (float) (random.nextDouble() * SIDE);
            y[i] = (float) (random.nextDouble() * SIDE);
            double share = NEST.contains(x[i], y[i]) ? 0.75 : 0.1;
            signal[i] = (float) ((random.nextDouble() < share ? 400 : 0) + 30 * random.nextDouble());
            background[i] = (float) (100 + 20 * random.nextDouble());
        }
        return Cells.points(x, y, new float[CELLS]);
    }

    private double brightShare(Region region) {
        int free = 0;
        int bright = 0;
        for (int i = 0; i < CELLS; i++) {
            if (states[i] == 0 && region.contains(cells.x(i), cells.y(i))) {
                free++;
                bright += signal[i] > 200 ? 1 : 0;
            }
        }
        return bright / (double) free;
    }

    private Suggestion best(boolean on, int wanted) {
        return ClearRegions.suggest(cells, descriptors, states, on, wanted, 1).get(0);
    }

    @Test
    void suggest_on_isWhereBrightCellsAreDense() {
        Suggestion found = best(true, 30);

        assertTrue(brightShare(found.region()) > 0.7, found::toString);
        assertTrue(found.eligible() >= 30 && found.eligible() <= 60, found::toString);
        assertTrue(found.reason().endsWith("cells are bright here"), found::reason);
    }

    @Test
    void suggest_off_isWhereBrightCellsAreRare() {
        Suggestion found = best(false, 30);

        assertTrue(brightShare(found.region()) < 0.05, found::toString);
        assertTrue(found.eligible() >= 30, found::toString);
    }

    @Test
    void suggest_bitsOfAFibre_areNoClearCells() {
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        float[] area = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            boolean fibre = i < 60;
            x[i] = fibre ? 100 + i : cells.x(i);
            y[i] = fibre ? 100 + i : cells.y(i);
            area[i] = fibre ? 20 : 60 + i % 20;
            signal[i] = fibre ? 900 : signal[i];
        }

        Suggestion found = ClearRegions.suggest(Cells.points(x, y, area), descriptors, states, true, 30, 1)
                .get(0);

        assertTrue(found.region().x() > 2000, found::toString);
    }

    @Test
    void suggest_cellsBesideAVessel_areNoClearCells() {
        for (int i = 0; i < CELLS; i++) {
            background[i] += NEST.contains(cells.x(i), cells.y(i)) ? 200 : 0;
        }

        assertTrue(brightShare(best(true, 30).region()) < 0.6);
    }

    @Test
    void suggest_several_doNotOverlap() {
        List<Suggestion> found = ClearRegions.suggest(cells, descriptors, states, false, 30, 4);

        assertEquals(4, found.size());
        for (int i = 1; i < found.size(); i++) {
            Region region = found.get(i).region();
            for (Suggestion other : found.subList(0, i)) {
                Region that = other.region();
                assertTrue(region.x() >= that.x() + that.width()
                        || that.x() >= region.x() + region.width()
                        || region.y() >= that.y() + that.height()
                        || that.y() >= region.y() + region.height());
            }
        }
    }

    @Test
    void suggest_takesNoCellThatIsLabelledOrReserved() {
        for (int i = 0; i < CELLS; i++) {
            states[i] = (byte) (NEST.contains(cells.x(i), cells.y(i)) ? 1 + i % 2 : 0);
        }

        Suggestion found = best(true, 30);

        assertTrue(found.eligible() >= 30);
        assertTrue(brightShare(found.region()) < 0.5, found::toString);
    }

    @Test
    void suggest_fewerFreeCellsThanWanted_holdsThemAll() {
        Arrays.fill(states, (byte) 1);
        states[17] = 0;
        states[2900] = 0;

        assertEquals(2, best(true, 30).eligible());
    }

    @Test
    void suggest_noFreeCell_suggestsNothing() {
        Arrays.fill(states, (byte) 1);

        assertTrue(ClearRegions.suggest(cells, descriptors, states, true, 30, 1).isEmpty());
    }

    @Test
    void suggest_signalsOfOtherCells_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ClearRegions.suggest(cells, new float[2][3], states, true, 30, 1));
    }

    @Test
    void clearest_weighsClarityAgainstTheScore() {
        Suggestion bright = new Suggestion(NEST, 60, "bright", 0.5);
        Suggestion dim = new Suggestion(new Region(0, 0, 500, 500), 60, "dim", 0.5);
        Suggestion farBetter = new Suggestion(dim.region(), 60, "unlike anything", 1);

        assertEquals(bright, ClearRegions.clearest(cells, descriptors, states, true, List.of(dim, bright)));
        assertEquals(dim, ClearRegions.clearest(cells, descriptors, states, false, List.of(bright, dim)));
        assertEquals(farBetter, ClearRegions.clearest(cells, descriptors, states, true, List.of(bright, farBetter)));
    }
}
