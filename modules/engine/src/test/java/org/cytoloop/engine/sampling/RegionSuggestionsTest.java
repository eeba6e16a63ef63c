/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.engine.sampling.RegionSuggestions.Suggestion;
import org.junit.jupiter.api.Test;

class RegionSuggestionsTest {
    private static final int SIZE = 4000;
    private static final float[][] NOTHING = new float[0][];

    /** A slice whose left third is dim, whose right edge is bright, and whose lower left corner is crowded. */
    private static final class Scene {
        final Cells cells;
        final float[][] columns;
        final byte[] labelled;

        Scene(int n, long seed) {
            SeededRandom random = new SeededRandom(seed);
            float[] x = new float[n];
            float[] y = new float[n];
            for (int i = 0; i < n; i++) {
                boolean crowd = i % 8 == 0;
                x[i] = (float) (random.nextDouble() * (crowd ? 500 : SIZE));
                y[i] = (float) (SIZE - 1 - random.nextDouble() * (crowd ? 500 : SIZE - 1));
            }
            cells = Cells.points(x, y, new float[n]);
            columns = new float[3][n];
            labelled = new byte[n];
            NearestCells near = new NearestCells(cells);
            for (int i = 0; i < n; i++) {
                boolean on = random.nextDouble() < (x[i] > 3400 ? 0.6 : 0.05);
                columns[0][i] = (float) ((on ? 300 : 10) + 20 * random.nextDouble());
                columns[1][i] = (float) (100 + 10 * random.nextDouble());
                columns[2][i] = near.count(x[i], y[i], 100);
            }
        }

        void label(Region region, int every) {
            for (int i = 0; i < labelled.length; i++) {
                if (region.contains(cells.x(i), cells.y(i)) && i % every == 0) {
                    labelled[i] = 1;
                }
            }
        }

        List<Suggestion> suggest(float[][] elsewhere, int wanted, int max) {
            return RegionSuggestions.suggest(cells, columns, labelled, elsewhere, wanted, max);
        }

        void assertSound(List<Suggestion> suggestions, int wanted) {
            for (int s = 0; s < suggestions.size(); s++) {
                Suggestion suggestion = suggestions.get(s);
                Region region = suggestion.region();
                int free = 0;
                for (int i = 0; i < labelled.length; i++) {
                    free += labelled[i] == 0 && region.contains(cells.x(i), cells.y(i)) ? 1 : 0;
                }
                assertEquals(free, suggestion.eligible());
                assertTrue(free >= Math.max(40, 1.5 * wanted), suggestion::toString);
                assertTrue(suggestion.score() > 0 && suggestion.score() <= 1, suggestion::toString);
                for (Suggestion other : suggestions.subList(0, s)) {
                    assertFalse(overlap(region, other.region()), suggestion + " and " + other);
                }
            }
        }

        private static boolean overlap(Region a, Region b) {
            return a.x() < b.x() + b.width()
                    && b.x() < a.x() + a.width()
                    && a.y() < b.y() + b.height()
                    && b.y() < a.y() + a.height();
        }
    }

    @Test
    void nothingLabelled_bestRegionHasBrightAndDarkCells_andTheOthersDiffer() {
        Scene scene = new Scene(8000, 3);
        List<Suggestion> suggestions = scene.suggest(NOTHING, 30, 4);
        assertEquals(4, suggestions.size());
        scene.assertSound(suggestions, 30);
        Suggestion first = suggestions.get(0);
        assertEquals("clearly bright and clearly dark cells side by side", first.reason());
        assertTrue(first.region().x() >= 3200, first::toString);
        assertTrue(suggestions.stream().anyMatch(s -> s.reason().equals("dense region")), suggestions::toString);
        assertEquals(suggestions, scene.suggest(NOTHING, 30, 4));
    }

    @Test
    void dimCellsLabelled_suggestsTheBrightOnes_andWhenThoseAreLabelledOnlyTheCrowd() {
        Scene scene = new Scene(8000, 3);
        for (int i = 0; i < scene.labelled.length; i++) {
            boolean dim = scene.columns[0][i] < 40 && scene.cells.x(i) > 600 && scene.cells.x(i) < 1500;
            scene.labelled[i] = (byte) (dim && i % 3 == 0 ? 1 : 0);
        }
        List<Suggestion> suggestions = scene.suggest(NOTHING, 30, 3);
        scene.assertSound(suggestions, 30);
        Suggestion brighter = suggestions.stream()
                .filter(s -> s.reason().equals("brighter than anything labelled"))
                .findFirst()
                .orElseThrow();
        assertTrue(brighter.region().x() >= 3200, suggestions::toString);

        scene.label(new Region(3400, 0, 600, SIZE), 2);
        List<Suggestion> next = scene.suggest(NOTHING, 30, 1);
        scene.assertSound(next, 30);
        assertEquals("dense region, nothing labelled like it", next.get(0).reason());
        Region region = next.get(0).region();
        assertTrue(region.x() < 500 && region.y() > 3300, next::toString);
    }

    @Test
    void labelsOfOtherSlices_count() {
        Scene scene = new Scene(8000, 3);
        Scene other = new Scene(8000, 4);
        List<Suggestion> fresh = scene.suggest(NOTHING, 30, 5);
        List<Suggestion> known = scene.suggest(other.columns, 30, 5);
        scene.assertSound(known, 30);
        assertTrue(known.isEmpty() || known.get(0).score() < fresh.get(0).score() / 2, known::toString);
    }

    @Test
    void reservedCells_areNeitherEligibleNorKnown() {
        Scene scene = new Scene(3000, 5);
        Arrays.fill(scene.labelled, (byte) 2);
        assertEquals(List.of(), scene.suggest(NOTHING, 10, 3));
        for (int i = 0; i < 1500; i++) {
            scene.labelled[i] = 0;
        }
        List<Suggestion> suggestions = scene.suggest(NOTHING, 10, 3);
        scene.assertSound(suggestions, 10);
        assertEquals(3, suggestions.size());
        assertTrue(suggestions.get(0).score() > 0.3, suggestions::toString);
    }

    @Test
    void withoutDescriptors_goesWhereNothingIsLabelled() {
        Scene scene = new Scene(8000, 6);
        scene.label(new Region(0, 0, 2500, SIZE), 20);
        List<Suggestion> suggestions = RegionSuggestions.suggest(scene.cells, NOTHING, scene.labelled, NOTHING, 30, 1);
        assertEquals("nothing labelled near", suggestions.get(0).reason());
        assertTrue(suggestions.get(0).region().x() > 2500, suggestions::toString);
    }

    @Test
    void fewCells_orOddOnes_giveFewOrNoSuggestions() {
        for (int n : new int[] {0, 1, 39, 40, 60, 100}) {
            Scene scene = new Scene(n, 7);
            List<Suggestion> suggestions = scene.suggest(NOTHING, 10, 3);
            scene.assertSound(suggestions, 10);
            assertTrue(n < 40 ? suggestions.isEmpty() : suggestions.size() <= n / 40, n + ": " + suggestions);
        }
        float[] same = new float[500];
        float[] column = new float[500];
        Arrays.fill(column, Float.NaN);
        Cells onOnePlace = Cells.points(same.clone(), same.clone(), same.clone());
        List<Suggestion> one =
                RegionSuggestions.suggest(onOnePlace, new float[][] {column}, new byte[500], NOTHING, 30, 3);
        assertEquals(1, one.size());
        assertEquals(500, one.get(0).eligible());
        assertThrows(
                IllegalArgumentException.class,
                () -> RegionSuggestions.suggest(onOnePlace, NOTHING, new byte[3], NOTHING, 30, 3));
    }
}
