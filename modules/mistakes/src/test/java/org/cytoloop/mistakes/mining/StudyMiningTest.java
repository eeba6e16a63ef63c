/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import static org.cytoloop.mistakes.mining.MinedStudy.CFOS;
import static org.cytoloop.mistakes.mining.MinedStudy.cell;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.spi.MiningView;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put forward of a study, whatever a miner says. */
class StudyMiningTest {
    @TempDir
    private Path folder;

    private MinedStudy made;
    private Study study;
    private StudyMining mining;

    @BeforeEach
    void make() throws Exception {
        ScriptedMiner.reset();
        made = MinedStudy.make(folder);
        study = made.study();
        mining = new StudyMining(study, CFOS);
    }

    @AfterEach
    void close() {
        made.close();
    }

    private List<MinedCell> mine(int n) throws ProblemException {
        return mine(n, Set.of());
    }

    private List<MinedCell> mine(int n, Set<CellRef> skip) throws ProblemException {
        return mining.mine(new MiningAsk("scripted", n, 1, Map.of(), List.of(), skip), TaskContext.quiet())
                .cells();
    }

    private MinerRecord record() {
        return mining.miners().stream()
                .filter(miner -> miner.id().equals("scripted"))
                .findFirst()
                .orElseThrow();
    }

    private static Set<CellRef> refs(List<MinedCell> cells) {
        return cells.stream().map(MinedCell::cell).collect(Collectors.toSet());
    }

    @Test
    void onlyUnlabelledCells_thatAreNotOfTheExam_arePutForward() throws Exception {
        made.label(cell("A1", 1), Label.ON);
        made.label(cell("A1", 2), Label.UNSURE);
        made.exam(cell("B1", 20));
        List<MinedCell> all = mine(100);
        assertEquals(37, all.size());
        Set<CellRef> cells = refs(all);
        assertFalse(cells.contains(cell("A1", 1)));
        assertFalse(cells.contains(cell("A1", 2)));
        assertFalse(cells.contains(cell("B1", 20)));
        assertEquals(cell("B1", 19), all.get(0).cell());
        assertEquals("Row 38.", all.get(0).reason());
        assertEquals(370, all.get(0).x(), 0);
        assertNull(all.get(0).question().presented());
        assertTrue(Float.isNaN(all.get(0).question().pOn()));
        assertEquals(0, all.get(0).question().round());
    }

    @Test
    void slicesJudgedNotUsable_areLeftOutAndTold() throws Exception {
        made.label(cell("A1", 1), Label.OFF);
        RoundInfo round = made.round(0.5, true);
        study.reviews().save(round, "B1", Verdict.UNUSABLE, List.of(), "");
        MiningOutcome outcome =
                mining.mine(new MiningAsk("scripted", 100, 1, Map.of(), List.of(), Set.of()), TaskContext.quiet());
        assertEquals(19, outcome.cells().size());
        assertTrue(outcome.cells().stream().allMatch(cell -> cell.cell().slice().equals("A1")));
        assertEquals(List.of("Slice \"B1\" is left out: it was judged not usable."), outcome.notes());
        study.undo();
        assertEquals(39, mine(100).size());
    }

    @Test
    void skippedCells_areLeftOut_andTheMinerSeesIt() throws Exception {
        Set<CellRef> skip = Set.of(cell("B1", 20), cell("B1", 18));
        MiningView[] seen = new MiningView[1];
        ScriptedMiner.Script all = ScriptedMiner.script;
        ScriptedMiner.script = (view, request, task) -> {
            seen[0] = view;
            return all.mine(view, request, task);
        };
        assertEquals(Set.of(cell("B1", 19), cell("B1", 17)), refs(mine(2, skip)));
        assertFalse(seen[0].mayAsk(Asks.UNLABELLED)[39]);
        assertTrue(seen[0].mayAsk(Asks.UNLABELLED)[38]);
    }

    @Test
    void questionsHoldCallAndRound_andTheViewBothRounds() throws Exception {
        made.label(cell("A1", 1), Label.OFF);
        made.round(0.5, true);
        made.round(0.3, false);
        MiningView[] seen = new MiningView[1];
        ScriptedMiner.script = (view, request, task) -> {
            seen[0] = view;
            return List.of(new Candidate(5, 1, "x"), new Candidate(4, 2, "y"), new Candidate(5, 3, "z"));
        };
        List<MinedCell> found = mine(10);
        assertEquals(
                List.of(cell("A1", 5), cell("A1", 6)),
                found.stream().map(MinedCell::cell).toList());
        assertEquals(Label.OFF, found.get(0).question().presented());
        assertEquals(0.25f, found.get(0).question().pOn(), 1e-6f);
        assertEquals(Label.ON, found.get(1).question().presented());
        assertEquals(2, found.get(1).question().round());
        assertEquals(0.3, seen[0].threshold(), 1e-9);
        assertEquals(1f, seen[0].previousPOn().orElseThrow()[0], 1e-6f);
        assertEquals(0.5, seen[0].previousThreshold(), 1e-9);
        assertEquals(1f, seen[0].signal().orElseThrow()[20], 0);
        assertEquals(20, seen[0].features().value(39, 1), 0);
        float[] across = new float[4];
        seen[0].features().copyColumn(1, 18, across, 0, 4);
        assertEquals(List.of(19f, 20f, 1f, 2f), List.of(across[0], across[1], across[2], across[3]));
        assertEquals(40 * seen[0].dimensions(), seen[0].places(TaskContext.quiet()).length);
    }

    @Test
    void labelledCells_areAskedOnce_andNotWhenTheirLabelIsKept() throws Exception {
        ScriptedMiner.asks = Asks.LABELLED;
        made.label(cell("A1", 1), Label.ON);
        made.label(cell("A1", 2), Label.OFF);
        made.label(cell("A1", 3), Label.UNSURE);
        made.label(cell("A1", 4), Label.ON);
        study.memory().keep(CFOS, cell("A1", 4), "I know it.");
        List<MinedCell> asked = mine(10);
        assertEquals(Set.of(cell("A1", 1), cell("A1", 2)), refs(asked));
        MinedCell first = asked.get(0);
        assertEquals(Label.OFF, first.question().presented());
        study.label(mining.answer(first, Label.OFF));
        assertEquals(Set.of(cell("A1", 1)), refs(mine(10)));
        assertEquals(
                SampleOrigin.CLICK,
                study.sample(CFOS, first.cell()).orElseThrow().origin());
        assertEquals(1, record().answered());
        assertEquals(0, record().mistakes());
        study.undo();
        assertEquals(2, mine(10).size());
    }

    @Test
    void anAnswer_makesASampleOfOriginMining_andIsCounted() throws Exception {
        made.label(cell("A1", 1), Label.OFF);
        made.round(0.5, false);
        MinedCell asked = mine(1).get(0);
        assertTrue(mining.isPresent(asked));
        study.label(mining.answer(asked, Label.OFF));
        assertEquals(
                SampleOrigin.MINING,
                study.sample(CFOS, asked.cell()).orElseThrow().origin());
        assertEquals(1, record().answered());
        assertEquals(1, record().mistakes());
        assertEquals("scripted", mining.miners().get(0).id());
        assertFalse(refs(mine(100)).contains(asked.cell()));
        study.undo();
        assertEquals(0, record().answered());
    }

    @Test
    void whatIsAnsweredWhileAMinerLooks_isNotAskedAnyMore() throws Exception {
        ScriptedMiner.Script all = ScriptedMiner.script;
        ScriptedMiner.script = (view, request, task) -> {
            try {
                made.label(cell("A1", 7), Label.ON);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return all.mine(view, request, task);
        };
        assertEquals(39, mine(100).size());
    }

    @Test
    void aSliceDetectedAnew_hasItsNewCells() throws Exception {
        MinedCell old = mine(1).get(0);
        made.detect("B1", 25);
        assertFalse(mining.isPresent(old));
        ProblemException refused = assertThrows(ProblemException.class, () -> mining.answer(old, Label.ON));
        assertTrue(refused.getMessage().endsWith("look for cells again."), refused.getMessage());
        FixedFeatures.put(study, "B1");
        assertEquals(45, mine(100).size());
    }

    @Test
    void aSliceThatCannotBeRead_isLeftOutAndTold() throws Exception {
        made.add(folder, "C1");
        MiningOutcome outcome = mining.mine(MiningAsk.first("scripted", 100, 1), TaskContext.quiet());
        assertEquals(40, outcome.cells().size());
        assertEquals(1, outcome.notes().size());
        assertTrue(
                outcome.notes().get(0).startsWith("Slice \"C1\" is left out: "),
                outcome.notes().get(0));
        assertEquals(40, mine(100).size());
        FixedFeatures.put(study, "C1");
        assertEquals(60, mine(100).size(), "as soon as it can be read");
    }

    @Test
    void pointedCells_becomeRows_orAreRefused() throws Exception {
        int[][] like = new int[1][];
        ScriptedMiner.script = (view, request, task) -> {
            like[0] = request.like();
            return List.of();
        };
        List<CellRef> pointed = List.of(cell("B1", 1), cell("A1", 20));
        mining.mine(new MiningAsk("scripted", 5, 1, Map.of(), pointed, Set.of()), TaskContext.quiet());
        assertEquals(List.of(20, 19), List.of(like[0][0], like[0][1]));
        MiningAsk wrong = new MiningAsk("scripted", 5, 1, Map.of(), List.of(cell("B1", 99)), Set.of());
        assertTrue(assertThrows(ProblemException.class, () -> mining.mine(wrong, TaskContext.quiet()))
                .getMessage()
                .startsWith("Cell 99 of slice \"B1\" is not among the cells"));
    }

    @Test
    void obstacles_areTold_andPutAMinerLast() throws Exception {
        assertEquals(
                List.of("scripted", "picky"),
                mining.miners().stream().map(MinerRecord::id).toList());
        ScriptedMiner.obstacle = Optional.of("Not today.");
        ProblemException told = assertThrows(ProblemException.class, () -> mine(5));
        assertEquals("Not today.", told.getMessage());
        mining.askWhoCanWork(TaskContext.quiet());
        assertEquals(
                List.of(Optional.of("Not today."), Optional.of("Needs everything.")),
                mining.miners().stream().map(MinerRecord::obstacle).toList());
        made.label(cell("A1", 1), Label.OFF);
        made.label(cell("A1", 20), Label.ON);
        made.round(0.5, false);
        made.round(0.5, true);
        study.rulebook().save(CFOS, new RuleDraft("", "", List.of("cFos.snr > 10"), List.of(), ""));
        mining.askWhoCanWork(TaskContext.quiet());
        assertEquals(
                List.of("picky", "scripted"),
                mining.miners().stream().map(MinerRecord::id).toList());
        MiningAsk picky = MiningAsk.first("picky", 5, 1);
        assertEquals(List.of(), mining.mine(picky, TaskContext.quiet()).cells());
    }

    @Test
    void theRule_isAskedOfEveryCell() throws Exception {
        study.rulebook().save(CFOS, new RuleDraft("", "", List.of("cFos.snr > 10"), List.of(), ""));
        float[][] says = new float[1][];
        ScriptedMiner.script = (view, request, task) -> {
            says[0] = view.ruleSays(task).orElseThrow();
            return List.of();
        };
        mine(1);
        assertEquals(List.of(0f, 1f, 0f, 1f), List.of(says[0][9], says[0][10], says[0][20], says[0][39]));
    }

    @Test
    void unknownMinersAndStainings_areNamed() {
        assertTrue(assertThrows(
                        ProblemException.class, () -> mining.mine(MiningAsk.first("nobody", 5, 1), TaskContext.quiet()))
                .getMessage()
                .startsWith("There is no miner \"nobody\"; known are scripted, picky"));
        StudyMining other = new StudyMining(study, "PV");
        assertThrows(ProblemException.class, () -> other.mine(MiningAsk.first("scripted", 5, 1), TaskContext.quiet()));
    }
}
