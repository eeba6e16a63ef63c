/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.junit.jupiter.api.Test;

class GroupBlocksTest {
    private static Counted twoGroups() {
        return new Counted(DetectionMode.SHARED)
                .animal("M1", "control", 10)
                .animal("M2", "control", 20)
                .animal("M3", "control", 30)
                .animal("M4", "stress", 50)
                .animal("M5", "stress", 60)
                .animal("M6", "stress", 80);
    }

    private static List<Block> blocks(Counted counted, GroupTest test) {
        return GroupBlocks.of("staining/cFos", counted.counts(), Optional.ofNullable(test), TaskContext.quiet(1));
    }

    private static List<Inline> inlines(List<Block> blocks) {
        List<Inline> all = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                all.addAll(paragraph.text());
            } else if (block instanceof Block.Table table) {
                all.addAll(table.caption());
                table.rows().forEach(row -> row.forEach(all::addAll));
            } else if (block instanceof Block.Chart chart) {
                all.addAll(chart.caption());
            }
        }
        return all;
    }

    private static Map<String, Double> figures(List<Block> blocks) {
        Map<String, Double> figures = new TreeMap<>();
        for (Inline inline : inlines(blocks)) {
            if (inline instanceof Inline.Figure figure) {
                Double before = figures.put(figure.id(), figure.value());
                assertTrue(before == null || before == figure.value(), figure.id());
            }
        }
        return figures;
    }

    private static String words(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines(blocks)) {
            if (inline instanceof Inline.Words text) {
                words.append(text.text());
            }
        }
        return words.toString();
    }

    @Test
    void groups_areDescribedByTheirAnimals() {
        List<Block> blocks = blocks(twoGroups(), null);
        Map<String, Double> figures = figures(blocks);
        assertEquals(3, figures.get("staining/cFos/groups/on/animals/control"));
        assertEquals(20, figures.get("staining/cFos/groups/on/mean/control"), 1e-12);
        assertEquals(10, figures.get("staining/cFos/groups/on/sd/control"), 1e-12);
        assertEquals(60, figures.get("staining/cFos/groups/on/median/stress"), 1e-12);
        assertEquals(0.2, figures.get("staining/cFos/groups/share/mean/control"), 1e-12);
        assertEquals(10, figures.get("staining/cFos/groups/density/mean/control"), 1e-12);
        assertEquals(50, figures.get("staining/cFos/groups/cell-density/mean/control"), 1e-12);
    }

    @Test
    void noTestAsked_noP() {
        List<Block> blocks = blocks(twoGroups(), null);
        assertTrue(figures(blocks).keySet().stream().noneMatch(id -> id.contains("/test/")));
        assertFalse(words(blocks).contains(" p "));
    }

    @Test
    void testAsked_comesWithNumbersEffectAndWhatItCanNeverShow() {
        List<Block> blocks = blocks(twoGroups(), GroupTest.PERMUTATION);
        Map<String, Double> figures = figures(blocks);
        assertEquals(0.1, figures.get("staining/cFos/groups/on/test/p/control/stress"), 1e-12);
        assertEquals(0.1, figures.get("staining/cFos/groups/on/test/smallest/control/stress"), 1e-12);
        assertEquals(63 + 1 / 3.0 - 20, figures.get("staining/cFos/groups/on/test/effect/control/stress"), 1e-12);
        assertTrue(figures.containsKey("staining/cFos/groups/share/test/effect/control/stress/low"));
        assertTrue(words(blocks).contains("divided at random"));
        assertFalse(figures.keySet().stream().anyMatch(id -> id.contains("/holm/")));
    }

    @Test
    void threeGroups_areComparedInPairsAndCorrected() {
        List<Block> blocks = blocks(twoGroups().animal("M7", "rest", 11).animal("M8", "rest", 25), GroupTest.WELCH);
        Map<String, Double> figures = figures(blocks);
        double p = figures.get("staining/cFos/groups/on/test/p/control/stress");
        assertEquals(Math.min(1, 3 * p), figures.get("staining/cFos/groups/on/test/holm/control/stress"), 1e-9);
        assertTrue(figures.containsKey("staining/cFos/groups/on/test/freedom/rest/stress"));
        assertTrue(words(blocks).contains("All pairs of groups"));
    }

    @Test
    void noWordHasADigit() {
        for (GroupTest test : GroupTest.values()) {
            String words = words(blocks(twoGroups().animal("M9", "", 5).leftOut("A9", "M9"), test));
            assertTrue(words.chars().noneMatch(Character::isDigit), words);
        }
    }

    @Test
    void independentDetection_countsAcceptedCellsAndTheirDensityOnly() {
        Counted counted = new Counted(DetectionMode.INDEPENDENT)
                .animal("M1", "control", 10)
                .animal("M2", "stress", 20);
        assertEquals(List.of(GroupMetric.ON_CELLS, GroupMetric.DENSITY), GroupMetric.of(counted.counts()));
        List<Block> blocks = blocks(counted, null);
        assertTrue(figures(blocks).keySet().stream().noneMatch(id -> id.contains("share")));
        GroupPlot plot = (GroupPlot) ((Block.Chart) blocks.get(1)).plot();
        assertEquals("Accepted cells by group", plot.title());
    }

    @Test
    void withoutPixelSize_thereIsNoDensity() {
        Counted counted = new Counted(DetectionMode.SHARED)
                .animal("M1", "control", 10, Optional.empty(), Double.NaN)
                .animal("M2", "stress", 20, Optional.empty(), Double.NaN);
        assertEquals(List.of(GroupMetric.ON_CELLS, GroupMetric.SHARE), GroupMetric.of(counted.counts()));
    }

    @Test
    void correctedCounts_areDrawnWithTheirIntervals() {
        StudyCounts counts = new Counted(DetectionMode.SHARED)
                .animal("M1", "control", 10, Optional.of(new CorrectedCount(12, 8, 16, false)), 2)
                .counts();
        GroupPlot.Dot dot = GroupCharts.dots(counts, GroupMetric.SHARE)
                .groups()
                .get(0)
                .dots()
                .get(0);
        assertEquals(12, dot.value(), 1e-12);
        assertEquals(8, dot.low(), 1e-12);
        assertEquals(16, dot.high(), 1e-12);
    }

    @Test
    void slicesThatAreLeftOut_haveNoValueInTheMapButAReason() {
        StudyCounts counts = twoGroups().leftOut("A9", "M1").counts();
        HeatPlot map = GroupCharts.slices(counts, GroupMetric.ON_CELLS);
        HeatPlot.Row first = map.lines().get(0);
        assertEquals("M1", first.name());
        assertEquals("A9", first.cells().get(0).name());
        assertTrue(Double.isNaN(first.cells().get(0).value()));
        assertEquals("its cells have not been detected", first.cells().get(0).note());
        assertEquals(10, first.cells().get(1).value());
    }

    @Test
    void animalInTwoGroups_isNotTested() {
        List<Block> blocks = blocks(twoGroups().animal("M1", "stress", 5), GroupTest.MANN_WHITNEY);
        assertTrue(words(blocks).contains("more than one group"));
        assertTrue(figures(blocks).keySet().stream().noneMatch(id -> id.contains("/test/")));
    }

    @Test
    void oneAnimalInAGroup_isSaidInsteadOfAP() {
        List<Block> blocks = blocks(
                new Counted(DetectionMode.SHARED)
                        .animal("M1", "control", 10)
                        .animal("M2", "stress", 20)
                        .animal("M3", "stress", 21),
                GroupTest.WELCH);
        assertTrue(words(blocks).contains("at least two animals"), words(blocks));
        assertTrue(figures(blocks).keySet().stream().noneMatch(id -> id.contains("/test/")));
    }

    @Test
    void withoutAnimals_saysWhatToDo() {
        List<Block> blocks = blocks(new Counted(DetectionMode.SHARED), GroupTest.WELCH);
        assertEquals(1, blocks.size());
        assertTrue(words(blocks).contains("Name the animals and groups"));
    }
}
