/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.contradictions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.junit.jupiter.api.Test;

class ContradictionBookTest {
    private static final int DIMENSIONS = 16;

    private static CellRef ref(int cell) {
        return new CellRef("A" + cell % 3, 1 + cell / 3);
    }

    private static LabelledCell cell(int cell, Label label, float[] place, RuleAnswer rule, Readings readings) {
        return new LabelledCell(ref(cell), label, place, rule, () -> "snr of " + cell, readings);
    }

    /** Two clouds: ON around 2, OFF around -2. */
    private static float[] place(boolean on, SeededRandom random) {
        float[] place = new float[DIMENSIONS];
        for (int d = 0; d < DIMENSIONS; d++) {
            place[d] = (float) (random.nextGaussian() + (on ? 2 : -2));
        }
        return place;
    }

    private static List<LabelledCell> clouds(int count, long seed) {
        SeededRandom random = new SeededRandom(seed);
        List<LabelledCell> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean on = i % 2 == 0;
            cells.add(cell(i, on ? Label.ON : Label.OFF, place(on, random), RuleAnswer.UNKNOWN, Readings.NONE));
        }
        return cells;
    }

    private static ContradictionBook book(List<LabelledCell> cells) throws ProblemException {
        ContradictionBook book = new ContradictionBook(DIMENSIONS);
        book.addAll(cells, TaskContext.quiet());
        return book;
    }

    private static LabelledCell with(LabelledCell cell, Label label, RuleAnswer rule, Readings readings) {
        return new LabelledCell(cell.cell(), label, cell.place(), rule, cell.reason(), readings);
    }

    private static Optional<Contradiction> find(ContradictionBook book, CellRef cell) {
        return book.ranked().stream().filter(each -> each.cell().equals(cell)).findFirst();
    }

    @Test
    void ranked_labelsThatFitTheirNeighbours_areNotListed() throws ProblemException {
        assertEquals(List.of(), book(clouds(200, 1)).ranked());
    }

    @Test
    void ranked_aCellAmongTheOthers_isListedFirstWithItsNearest() throws ProblemException {
        List<LabelledCell> cells = clouds(200, 2);
        LabelledCell wrong = with(cells.get(10), Label.OFF, RuleAnswer.UNKNOWN, Readings.NONE);
        cells.set(10, wrong);
        List<Contradiction> ranked = book(cells).ranked();
        assertEquals(wrong.cell(), ranked.get(0).cell());
        Evidence evidence = ranked.get(0).evidence().get(0);
        assertEquals(ContradictionKind.NEIGHBOUR, evidence.kind());
        assertEquals(Label.ON, evidence.says());
        assertEquals(Label.OFF, ranked.get(0).label());
        assertTrue(ranked.get(0).score() > 0.5, ranked.toString());
        String sentence = ranked.get(0).sentence(slice -> "slice one");
        assertTrue(
                sentence.matches("All of its \\d nearest labelled cells are ON \\(nearest: cell \\d+ of slice one\\)"),
                sentence);
    }

    @Test
    void ranked_clearRuleAnswer_isListed_greyAndUnknownAreNot() throws ProblemException {
        List<LabelledCell> cells = clouds(100, 3);
        cells.set(0, with(cells.get(0), Label.ON, RuleAnswer.OFF, Readings.NONE));
        cells.set(2, with(cells.get(2), Label.ON, RuleAnswer.GREY, Readings.NONE));
        cells.set(4, with(cells.get(4), Label.ON, RuleAnswer.ON, Readings.NONE));
        List<Contradiction> ranked = book(cells).ranked();
        assertEquals(1, ranked.size(), ranked.toString());
        assertEquals(Set.of(ContradictionKind.RULE), ranked.get(0).kinds());
        assertEquals("The rule says OFF: snr of 0", ranked.get(0).sentence(slice -> slice));
    }

    @Test
    void ranked_aRuleNobodyFollows_weighsLessThanOneThatIsFollowed() throws ProblemException {
        double followed = scoreOfAContradictedRule(0);
        double ignored = scoreOfAContradictedRule(0.4);
        assertTrue(followed > 3 * ignored, followed + " against " + ignored);
    }

    /** Labels that no neighbour tells, with a rule from which a share of the labels departs. */
    private static double scoreOfAContradictedRule(double departing) throws ProblemException {
        SeededRandom random = new SeededRandom(9);
        List<LabelledCell> cells = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            boolean on = random.nextDouble() < 0.5;
            boolean says = i == 0 || random.nextDouble() < departing ? !on : on;
            float[] place = place(true, random);
            RuleAnswer rule = says ? RuleAnswer.ON : RuleAnswer.OFF;
            cells.add(cell(i, on ? Label.ON : Label.OFF, place, rule, Readings.NONE));
        }
        return find(book(cells), ref(0)).orElseThrow().score();
    }

    @Test
    void ranked_anEarlierAnswer_isListedAndRaisesTheScore() throws ProblemException {
        List<LabelledCell> cells = clouds(100, 4);
        Readings once = new Readings(0, 1, false, "On 3 Nov you called it OFF");
        Readings overruled = new Readings(2, 1, false, "On 3 Nov you called it OFF");
        cells.set(0, with(cells.get(0), Label.ON, RuleAnswer.OFF, once));
        cells.set(2, with(cells.get(2), Label.ON, RuleAnswer.UNKNOWN, once));
        cells.set(4, with(cells.get(4), Label.ON, RuleAnswer.UNKNOWN, overruled));
        List<Contradiction> ranked = book(cells).ranked();
        assertEquals(3, ranked.size(), ranked.toString());
        assertEquals(ref(0), ranked.get(0).cell());
        assertEquals(
                "On 3 Nov you called it OFF; the rule says OFF: snr of 0",
                ranked.get(0).sentence(slice -> slice));
        assertEquals(ref(2), ranked.get(1).cell());
        assertEquals(ref(4), ranked.get(2).cell());
    }

    @Test
    void ranked_aCorrectionThatNeighboursBearOut_isNotListed() throws ProblemException {
        List<LabelledCell> cells = clouds(100, 5);
        Readings seen = new Readings(0, 1, true, "On 3 Nov you called it OFF");
        cells.set(0, with(cells.get(0), Label.ON, RuleAnswer.UNKNOWN, seen));
        assertEquals(List.of(), book(cells).ranked());
        cells.set(0, with(cells.get(0), Label.ON, RuleAnswer.ON, seen));
        assertEquals(List.of(), book(cells).ranked());
        LabelledCell against = with(
                cells.get(1), Label.ON, RuleAnswer.UNKNOWN, new Readings(0, 1, true, "On 3 Nov you called it OFF"));
        cells.set(1, against);
        assertEquals(
                Set.of(ContradictionKind.EARLIER, ContradictionKind.NEIGHBOUR),
                find(book(cells), against.cell()).orElseThrow().kinds());
    }

    @Test
    void book_changedStepByStep_answersLikeOneBegunAnew() throws ProblemException {
        SeededRandom random = new SeededRandom(6);
        Map<CellRef, LabelledCell> model = new TreeMap<>();
        ContradictionBook book = new ContradictionBook(DIMENSIONS);
        for (int step = 0; step < 900; step++) {
            int number = random.nextInt(150);
            if (random.nextInt(5) == 0) {
                model.remove(ref(number));
                book.remove(ref(number));
            } else {
                LabelledCell known = model.get(ref(number));
                boolean moved = known == null || random.nextInt(10) == 0;
                LabelledCell cell = cell(
                        number,
                        random.nextInt(4) == 0 ? Label.ON : Label.OFF,
                        moved ? place(random.nextInt(3) == 0, random) : known.place(),
                        RuleAnswer.values()[random.nextInt(4)],
                        random.nextInt(9) == 0 ? new Readings(0, 1, false, "before") : Readings.NONE);
                model.put(cell.cell(), cell);
                book.put(cell);
            }
            if (step % 60 == 59) {
                List<Contradiction> anew = book(new ArrayList<>(model.values())).ranked();
                assertEquals(texts(anew), texts(book.ranked()), "after step " + step);
                assertEquals(model.size(), book.size());
            }
        }
    }

    private static List<String> texts(List<Contradiction> contradictions) {
        // sums in another order differ in the last digits
        return contradictions.stream()
                .map(each -> String.format("%s %s %.6f", each.cell(), each.sentence(slice -> slice), each.score()))
                .sorted()
                .toList();
    }

    @Test
    void addAll_onAnyNumberOfThreads_answersTheSame() throws ProblemException {
        List<LabelledCell> cells = clouds(300, 7);
        cells.set(10, with(cells.get(10), Label.OFF, RuleAnswer.ON, Readings.NONE));
        ContradictionBook one = new ContradictionBook(DIMENSIONS);
        one.addAll(cells, TaskContext.quiet(1));
        ContradictionBook four = new ContradictionBook(DIMENSIONS);
        four.addAll(cells, TaskContext.quiet(4));
        assertEquals(one.ranked(), four.ranked());
    }

    @Test
    void ranked_ofNoneOneOrIdenticalCells_isFinite() throws ProblemException {
        assertEquals(List.of(), new ContradictionBook(DIMENSIONS).ranked());
        float[] same = new float[DIMENSIONS];
        ContradictionBook book = new ContradictionBook(DIMENSIONS);
        for (int i = 0; i < 8; i++) {
            book.put(cell(i, i == 0 ? Label.OFF : Label.ON, same, RuleAnswer.ON, Readings.NONE));
            for (Contradiction each : book.ranked()) {
                assertTrue(each.score() >= 0 && each.score() <= 1, each.toString());
            }
        }
        assertEquals(
                Set.of(ContradictionKind.RULE, ContradictionKind.NEIGHBOUR),
                find(book, ref(0)).orElseThrow().kinds());
        ContradictionBook featureless = new ContradictionBook(0);
        for (int i = 0; i < 8; i++) {
            featureless.put(cell(i, Label.ON, new float[0], RuleAnswer.OFF, Readings.NONE));
        }
        assertEquals(8, featureless.ranked().size());
    }

    @Test
    void unsure_isNoPartOfIt() {
        assertThrows(
                IllegalArgumentException.class,
                () -> cell(1, Label.UNSURE, new float[DIMENSIONS], RuleAnswer.ON, Readings.NONE));
    }
}
