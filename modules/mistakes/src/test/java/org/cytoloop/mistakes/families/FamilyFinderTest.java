/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyFinderTest {
    private static final int DIM = 12;
    private static final int NEAR = 10;

    /** Dim cells first, then cells near bright neighbours, then cells to compare them with. */
    private static double[][] twoDrivers(long seed) {
        return new Synthetic(Synthetic.SCHEMA, 600, seed)
                .each(0, DIM, (cells, i) -> cells.move(i, "cFos.mean", -3)
                        .move(i, "cFos.median", -3)
                        .move(i, "cFos.p90", -3))
                .each(DIM, DIM + NEAR, (cells, i) -> cells.move(i, "cFos.neighbour_contrast", 4)
                        .move(i, "cFos.background", 3))
                .scores(DIM + NEAR);
    }

    private static String sizes(List<FoundFamily> families) {
        return families.stream()
                .map(family -> family.members().size() + " " + family.name() + " " + family.drivers())
                .collect(Collectors.joining("; "));
    }

    private static List<FoundFamily> find(double[][] scores, Label truth) {
        Traits traits = Traits.of(Synthetic.SCHEMA, Synthetic.MARKER);
        return new FamilyFinder(traits, truth, Synthetic.MARKER).find(scores, scores);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void twoKnownDrivers_areSeparatedAndNamedAfterThem(long seed) {
        List<FoundFamily> families = find(twoDrivers(seed), Label.ON);

        assertEquals(2, families.size(), () -> sizes(families));
        FoundFamily dim = families.get(0);
        FoundFamily near = families.get(1);
        assertEquals(
                IntStream.range(0, DIM).boxed().collect(Collectors.toSet()), Set.copyOf(dim.members()), dim.name());
        assertEquals(NEAR, near.members().size());
        assertTrue(dim.name().startsWith("dim"), dim.name());
        assertTrue(near.name().contains("near bright neighbours"), near.name());
        assertEquals(MistakeKind.MISSED_WEAK_ON, dim.kind());
        assertEquals(MistakeKind.NEIGHBOUR_LIGHT, near.kind());
        assertEquals("dim", dim.drivers().get(0).words());
        assertEquals("bright", dim.drivers().get(0).about());
        assertTrue(dim.drivers().get(0).effect() < -2, dim.drivers().toString());
    }

    @Test
    void anotherOrderOfTheMistakes_givesTheSameFamilies() {
        double[][] scores = twoDrivers(3);
        int[] order = IntStream.range(0, scores.length).toArray();
        new SeededRandom(9).shuffle(order);
        double[][] shuffled = IntStream.of(order).mapToObj(i -> scores[i]).toArray(double[][]::new);

        List<FoundFamily> plain = find(scores, Label.ON);
        List<FoundFamily> other = find(shuffled, Label.ON);

        assertEquals(
                plain.stream().map(FoundFamily::name).toList(),
                other.stream().map(FoundFamily::name).toList());
        for (int f = 0; f < plain.size(); f++) {
            Set<Integer> back = new TreeSet<>();
            other.get(f).members().forEach(i -> back.add(order[i]));
            assertEquals(new TreeSet<>(plain.get(f).members()), back);
        }
    }

    @Test
    void mistakesLikeAnyOtherCell_areOneFamilyInWhichNothingStandsOut() {
        List<FoundFamily> families = find(new Synthetic(Synthetic.SCHEMA, 600, 4).scores(40), Label.OFF);

        assertEquals("nothing stands out", families.get(0).name());
        assertEquals(MistakeKind.BORDERLINE, families.get(0).kind());
        assertTrue(families.get(0).members().size() >= 30, () -> sizes(families));
    }

    @Test
    void threeAlikeAndOneOther_areAFamilyAndASingleMistake() {
        double[][] scores = new Synthetic(Synthetic.SCHEMA, 400, 5)
                .each(0, 3, (cells, i) -> cells.move(i, "cFos.gradient_max", -5))
                .each(3, 4, (cells, i) -> cells.move(i, "cell.area_um2", 6).move(i, "cell.circularity", -6))
                .scores(4);

        List<FoundFamily> families = find(scores, Label.OFF);

        assertEquals(1, families.size());
        assertEquals(Set.of(0, 1, 2), Set.copyOf(families.get(0).members()));
        assertTrue(families.get(0).name().startsWith("blurred"), families.get(0).name());
        assertEquals(MistakeKind.OUT_OF_FOCUS, families.get(0).kind());
    }

    @Test
    void twoMistakes_areNoFamily() {
        assertEquals(List.of(), find(new Synthetic(Synthetic.SCHEMA, 400, 6).scores(2), Label.ON));
    }

    @Test
    void dimCells_areNotOutOfFocus_whenTheirEdgesAreAsSoftAsTheirContrastMakesThem() {
        // everywhere the gradient goes with the contrast
        Synthetic cells = new Synthetic(Synthetic.SCHEMA, 600, 7);
        int gradient = Synthetic.SCHEMA.indexOf("cFos.gradient_max");
        for (String feature : List.of("cFos.snr", "cFos.contrast", "cFos.dog_1")) {
            int column = Synthetic.SCHEMA.indexOf(feature);
            for (int i = 0; i < 600; i++) {
                cells.columns[column][i] = (i < 10 ? -30 : 0) + cells.columns[column][i];
                cells.columns[gradient][i] += (cells.columns[column][i] - 100) / 2;
            }
        }
        FoundFamily family = find(cells.scores(10), Label.ON).get(0);

        assertTrue(family.name().contains("low contrast"), family.name());
        assertFalse(family.name().contains("blurred"), family.name());
    }

    @Test
    void valuesThatDoNotExist_areUsual() {
        Synthetic cells = new Synthetic(Synthetic.SCHEMA, 400, 8)
                .each(0, 8, (all, i) -> all.move(i, "cFos.neighbour_contrast", 4));
        for (int i = 0; i < 400; i++) {
            // a cell without neighbours, a feature nobody has, one that is the same everywhere
            cells.columns[Synthetic.SCHEMA.indexOf("cell.neighbour_density")][i] = i % 3 == 0 ? Float.NaN : 5;
            cells.columns[Synthetic.SCHEMA.indexOf("cFos.roughness")][i] = Float.NaN;
            cells.columns[Synthetic.SCHEMA.indexOf("cell.circularity")][i] = 1;
        }
        List<FoundFamily> families = find(cells.scores(8), Label.OFF);

        assertEquals(1, families.size(), () -> sizes(families));
        assertEquals(8, families.get(0).members().size());
        assertEquals("near bright neighbours", families.get(0).name());
        Set<String> unknown = Set.of("grainy", "smooth", "irregular outline", "round outline");
        assertTrue(families.get(0).drivers().stream().noneMatch(driver -> unknown.contains(driver.words())));
    }

    @Test
    void familiesOfManyMistakes_areAtMostEight_andBearDifferentNames() {
        List<String> moved = Synthetic.SCHEMA.specs().stream()
                .map(FeatureSpec::name)
                .filter(name -> !name.startsWith("cFos.m") && !name.equals("cFos.p90"))
                .toList();
        int each = 60;
        double[][] scores = new Synthetic(Synthetic.SCHEMA, 3000, 10)
                .each(0, each * moved.size(), (cells, i) -> cells.move(i, moved.get(i / each), 6))
                .scores(each * moved.size());

        List<FoundFamily> families = find(scores, Label.OFF);

        assertTrue(families.size() >= 5 && families.size() <= FamilyFinder.MOST, () -> sizes(families));
        assertEquals(
                families.size(),
                families.stream().map(FoundFamily::name).distinct().count(),
                () -> families.stream().map(FoundFamily::name).toList().toString());
        List<Integer> all = new ArrayList<>();
        families.forEach(family -> all.addAll(family.members()));
        assertEquals(all.size(), Set.copyOf(all).size(), "a mistake is in one family");
    }

    @Test
    void featuresOfAPlugIn_areNamedAsTheyAre_andTogetherCountLikeOne() {
        FeatureSchema schema = new FeatureSchema(List.of(
                Synthetic.spec("cFos.mean"),
                Synthetic.spec("cFos.tortuosity"),
                Synthetic.spec("cFos.spin"),
                Synthetic.spec("cFos.charm"),
                Synthetic.spec("cFos.strangeness")));
        Traits traits = Traits.of(schema, Synthetic.MARKER);
        double[][] scores = new Synthetic(schema, 400, 11)
                .each(0, 6, (cells, i) -> cells.move(i, "cFos.tortuosity", -5))
                .scores(6);

        List<FoundFamily> families = new FamilyFinder(traits, Label.OFF, Synthetic.MARKER).find(scores, scores);

        assertEquals("low cFos.tortuosity", families.get(0).name());
        assertEquals(MistakeKind.OTHER, families.get(0).kind());
        assertEquals(0.5, traits.weights()[traits.traits().indexOf(new Trait(null, List.of("cFos.charm")))]);
    }

    @Test
    void cellsLikeAFamily_areThoseThatShareWhatItIsNamedAfter() {
        double[][] scores = twoDrivers(2);
        Traits traits = Traits.of(Synthetic.SCHEMA, Synthetic.MARKER);
        FoundFamily dim = find(scores, Label.ON).get(0);
        double[][] others = new Synthetic(Synthetic.SCHEMA, 600, 77)
                .each(0, 50, (cells, i) -> cells.move(i, "cFos.mean", -3)
                        .move(i, "cFos.median", -3)
                        .move(i, "cFos.p90", -3))
                .scores(100);

        long like = IntStream.range(0, 50)
                .filter(i -> dim.likeness().isLike(others[i], traits.weights()))
                .count();
        long unlike = IntStream.range(50, 100)
                .filter(i -> dim.likeness().isLike(others[i], traits.weights()))
                .count();

        assertTrue(like >= 20, like + " of 50 dim cells");
        assertEquals(0, unlike, "of 50 usual cells");
    }

    @Test
    void pairsOfChannels_areToldFromTheMarkersSide() {
        Driver first = strongest("DAPI:cFos.difference");
        assertEquals("more cFos than DAPI", first.words());
        assertTrue(first.effect() > 0);

        Driver second = strongest("cFos:PV.difference");
        assertEquals("more PV than cFos", second.words());
        assertTrue(second.effect() < 0);
    }

    /** What sets cells apart in which a feature is small. */
    private static Driver strongest(String small) {
        FeatureSchema schema = new FeatureSchema(List.of(
                Synthetic.spec("DAPI:cFos.difference"),
                Synthetic.spec("cFos:PV.difference"),
                Synthetic.spec("cFos.mean")));
        double[][] scores = new Synthetic(schema, 400, 12)
                .each(0, 8, (cells, i) -> cells.move(i, small, -6))
                .scores(8);
        return new FamilyFinder(Traits.of(schema, Synthetic.MARKER), Label.OFF, Synthetic.MARKER)
                .find(scores, scores)
                .get(0)
                .drivers()
                .get(0);
    }

    @Test
    void chanceOfChanges_isThatOfCoins() {
        assertEquals(1 / 32.0, TrendFinder.chance(5, 0), 1e-12);
        assertEquals(11 / 1024.0, TrendFinder.chance(9, 1), 1e-12);
        assertEquals(1, TrendFinder.chance(0, 0), 1e-12);
        assertEquals(1, TrendFinder.chance(0, 7), 1e-12);
        assertEquals(1023 / 1024.0, TrendFinder.chance(1, 9), 1e-12);
        assertEquals(638 / 1024.0, TrendFinder.chance(5, 5), 1e-12);
        assertEquals(3.394727e-27, TrendFinder.chance(900, 500), 1e-32, "of many cells as well");
    }
}
