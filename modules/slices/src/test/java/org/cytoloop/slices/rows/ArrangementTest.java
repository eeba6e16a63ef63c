/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.rows;

import static org.cytoloop.slices.fixtures.Rows.names;
import static org.cytoloop.slices.fixtures.Rows.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.cytoloop.workspace.SliceDetails;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final SliceRow A1 = row("A1", "M10", "control", 300);
    private static final SliceRow A2 = row("A2", "M2", "treated", SliceRow.NOT_DETECTED);
    private static final SliceRow B1 =
            row("B1", new SliceDetails("M2", "treated", Double.NaN, true), 100, new PerSlice(7, 3, 1), false);
    private static final SliceRow C1 = row("C1", "", "", 200);
    private static final List<SliceRow> ALL = List.of(C1, B1, A2, A1);

    @Test
    void grouped_byNameOfAnimal_slicesWithoutOneLast() {
        List<Line> lines = Arrangement.FIRST.lines(ALL);

        assertEquals(7, lines.size());
        assertEquals("M2", ((Line.Heading) lines.get(0)).animal());
        assertEquals(A2, ((Line.OfSlice) lines.get(1)).row());
        assertEquals(B1, ((Line.OfSlice) lines.get(2)).row());
        assertEquals("M10", ((Line.Heading) lines.get(3)).animal());
        assertEquals("", ((Line.Heading) lines.get(5)).animal());
    }

    @Test
    void headingSumsItsSlices() {
        Line.Heading heading = (Line.Heading) Arrangement.FIRST.lines(ALL).get(0);

        assertEquals(new Totals(2, 1, 100, 1, 7, 3, 1), heading.totals());
    }

    @Test
    void sorted_byCells_inOneListWithoutGroups() {
        Arrangement flat = Arrangement.FIRST.groupedByAnimal(false);

        assertEquals(
                List.of("A2", "B1", "C1", "A1"),
                names(flat.sortedBy(SliceColumn.CELLS, false).slices(ALL)));
        assertEquals(
                List.of("A1", "C1", "B1", "A2"),
                names(flat.sortedBy(SliceColumn.CELLS, true).slices(ALL)));
        assertEquals(4, flat.lines(ALL).size());
    }

    @Test
    void sorted_byEveryColumn_keepsAllSlices() {
        for (SliceColumn column : SliceColumn.values()) {
            assertEquals(4, Arrangement.FIRST.sortedBy(column, true).slices(ALL).size(), column.name());
        }
        Arrangement flat = Arrangement.FIRST.groupedByAnimal(false);
        assertEquals(
                "B1", names(flat.sortedBy(SliceColumn.STAR, false).slices(ALL)).get(0));
        assertEquals(
                "B1",
                names(flat.sortedBy(SliceColumn.SAMPLES, true).slices(ALL)).get(0));
        assertEquals(
                "B1",
                names(flat.sortedBy(SliceColumn.PIXEL_SIZE, false).slices(ALL)).get(3));
    }

    @Test
    void sorted_byAnimalDownwards_turnsTheGroupsRound() {
        List<Line> lines = Arrangement.FIRST.sortedBy(SliceColumn.ANIMAL, true).lines(ALL);

        assertEquals("M10", ((Line.Heading) lines.get(0)).animal());
        assertEquals("M2", ((Line.Heading) lines.get(2)).animal());
    }

    @Test
    void filter_allWordsInNameAnimalOrGroup_caseDoesNotMatter() {
        assertEquals(
                List.of("A2", "B1"),
                names(Arrangement.FIRST.filteredBy("TREAT m2").slices(ALL)));
        assertEquals(
                List.of("B1"),
                names(Arrangement.FIRST.filteredBy(" b1 treated ").slices(ALL)));
        assertEquals(List.of(), Arrangement.FIRST.filteredBy("nothing").lines(ALL));
    }

    @Test
    void closed_animal_hidesItsSlicesUnlessFiltered() {
        Arrangement closed = Arrangement.FIRST.withOpen("M2", false);

        assertEquals(5, closed.lines(ALL).size());
        assertEquals(4, closed.slices(ALL).size(), "previous and next still go through them");
        assertEquals(3, closed.filteredBy("M2").lines(ALL).size(), "what is searched for is shown");
        assertEquals(Arrangement.FIRST, closed.withOpen("M2", true));
    }

    @Test
    void hint_mostPressingFirst() {
        assertEquals(new Hint(Hint.Kind.NO_CELLS, 1), Hint.of(ALL));
        SliceRow gone = row("G", SliceDetails.UNKNOWN, 5, new PerSlice(0, 0, 0), true);
        assertEquals(new Hint(Hint.Kind.MISSING, 1), Hint.of(List.of(A2, gone)));
        assertEquals(Hint.Kind.NONE, Hint.of(List.of(A1, B1)).kind());
        List<SliceRow> spread = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> row("S" + i, SliceDetails.UNKNOWN, 5, new PerSlice(1, 0, 0), false))
                .toList();
        assertEquals(new Hint(Hint.Kind.SPREAD, 6), Hint.of(spread));
        assertEquals(Hint.Kind.NONE, Hint.of(spread.subList(0, 5)).kind());
    }

    @Test
    void numbers_readAsPeopleWriteThem() {
        assertEquals("19\u00a0835", Numbers.whole(19835));
        assertEquals("1\u00a0slice", Numbers.of(1, "slice", "slices"));
        assertEquals("0\u00a0slices", Numbers.of(0, "slice", "slices"));
        assertEquals("0.65", Numbers.pixelSize(0.65));
        assertEquals("1", Numbers.pixelSize(1));
        assertEquals("0.1625", Numbers.pixelSize(0.16250000001));
        assertTrue(Numbers.pixelSize(Double.NaN).isEmpty());
    }
}
