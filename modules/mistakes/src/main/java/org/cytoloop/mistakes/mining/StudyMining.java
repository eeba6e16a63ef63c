/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * Mining in a study for one staining. What has been read of the study (features, places) is kept at hand from one ask to
 * the next as long as it fits. Thread-safe; asks wait for each other.
 */
public final class StudyMining {
    private static final long POLL_MILLIS = 50;
    private static final double READ = 0.5;
    private static final double CALLED = 0.7;

    private final Study study;
    private final String staining;
    private final ReentrantLock asking = new ReentrantLock();
    /** These three null until something was asked. */
    private StudyCells cells;

    private StudyCalls calls;
    private RememberedOutOfFold outOfFold;
    private volatile List<GuardedMiner> miners;
    /** By id; what each miner said when it was last asked whether it can work. */
    private volatile Map<String, String> obstacles = Map.of();

    /** Prepares; reads nothing yet. */
    public StudyMining(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * The miners there are: those that can work first, and of these the one that is expected to find most mistakes here.
     * Answers from memory; may be called on the event thread. Whether a miner can work is what it said when {@link
     * #askWhoCanWork} or {@link #mine} was last called.
     */
    public List<MinerRecord> miners() {
        MinerLedger ledger = new MinerLedger(study.findings().of(staining));
        Map<String, String> known = obstacles;
        List<MinerRecord> records = new ArrayList<>();
        for (GuardedMiner miner : installed()) {
            records.add(new MinerRecord(
                    miner.id(),
                    miner.name(),
                    miner.description(),
                    miner.asks(),
                    ledger.answered(miner.id()),
                    ledger.mistakes(miner.id()),
                    ledger.expected(miner.id()),
                    Optional.ofNullable(known.get(miner.id()))));
        }
        // stable: of equals the one that is registered first
        records.sort(Comparator.comparing(
                        (MinerRecord miner) -> miner.obstacle().isPresent())
                .thenComparing(Comparator.comparingDouble(MinerRecord::expected).reversed()));
        return List.copyOf(records);
    }

    private List<GuardedMiner> installed() {
        List<GuardedMiner> known = miners;
        if (known == null) {
            known = GuardedMiner.all();
            miners = known;
        }
        return known;
    }

    /**
     * Asks each miner whether it can work on the study as it is now, which {@link #miners()} then tells. Reads no files;
     * but a miner may be slow, so not for the event thread. Those that do not answer within a second are told as unable.
     *
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public void askWhoCanWork(TaskContext task) {
        MiningPool outline = StudyOutline.of(study, staining, rounds());
        Map<String, String> said = new TreeMap<>();
        // plug-ins may have come or gone since
        List<GuardedMiner> now = GuardedMiner.all();
        miners = now;
        for (GuardedMiner miner : now) {
            miner.obstacle(outline, false, task).ifPresent(words -> said.put(miner.id(), words));
        }
        obstacles = said;
    }

    /** The current round and the one before it, as far as there are any. */
    private List<RoundInfo> rounds() {
        List<RoundInfo> found = new ArrayList<>();
        study.rounds().current(staining).ifPresent(current -> {
            found.add(current);
            study.rounds().of(staining).stream()
                    .filter(round -> round.number() < current.number())
                    .max(Comparator.comparingInt(RoundInfo::number))
                    .ifPresent(found::add);
        });
        return found;
    }

    /**
     * Asks a miner. Cells of the exam, cells asked again blindly, cells that were answered and cells of slices that were
     * judged not usable are never among the candidates, whatever the miner says; a miner that throws or gives nonsense is reported in one sentence; one that
     * hangs is given up within a second of being cancelled.
     *
     * @throws ProblemException when the miner is not installed, has nothing to say yet (with what to do), or failed
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public MiningOutcome mine(MiningAsk ask, TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        GuardedMiner miner = GuardedMiner.byId(ask.miner());
        waitForTurn(task);
        try {
            List<RoundInfo> rounds = rounds();
            Set<String> notes = new LinkedHashSet<>();
            read(rounds, notes, task.part(0, READ));
            MiningPool pool = pool(ask, rounds, notes, task.part(READ, CALLED));
            MiningRequest request =
                    new MiningRequest(ask.n(), ask.seed(), miner.parameters(ask.parameters()), rows(ask.like()));
            // as long as it takes: it is this miner that is waited for, and a busy machine is no reason to refuse
            Optional<String> obstacle = miner.patientObstacle(pool, !ask.like().isEmpty(), task);
            if (obstacle.isPresent()) {
                String also = pool.pOn().isEmpty() && !notes.isEmpty()
                        ? " " + notes.iterator().next()
                        : "";
                throw new ProblemException(obstacle.get() + also);
            }
            List<Candidate> candidates = miner.mine(pool, request, task.part(CALLED, 1));
            List<MinedCell> found = new ArrayList<>();
            MinedCells questions = new MinedCells(study, cells, pool, miner, rounds);
            for (int i = 0; i < candidates.size() && found.size() < ask.n(); i++) {
                questions
                        .of(candidates.get(i))
                        .filter(cell -> !ask.skip().contains(cell.cell()))
                        .ifPresent(found::add);
            }
            return new MiningOutcome(found, List.copyOf(notes));
        } finally {
            asking.unlock();
        }
    }

    /** So that an ask that waits can be cancelled like any other. */
    private void waitForTurn(TaskContext task) {
        boolean turn = false;
        while (!turn) {
            task.checkCancelled();
            try {
                turn = asking.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                // the next look sees it
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Makes sure that cells and calls are those of now. */
    private void read(List<RoundInfo> rounds, Set<String> notes, TaskContext task) throws ProblemException {
        StudyFeatures features = features(rounds, notes);
        StudyCells.Made made = StudyCells.Made.of(study, staining, features);
        if (cells == null || !cells.made().equals(made) || cells.hasMoreToRead(features, task)) {
            cells = null;
            cells = StudyCells.read(study, staining, features, made, task);
            calls = new StudyCalls(study, cells);
            outOfFold = null;
        }
        calls.keepOnly(rounds);
        notes.addAll(cells.notes());
    }

    private StudyFeatures features(List<RoundInfo> rounds, Set<String> notes) throws ProblemException {
        if (!rounds.isEmpty()) {
            try {
                return SliceClassification.features(study, rounds.get(0));
            } catch (ProblemException e) {
                notes.add(e.getMessage());
            }
        }
        return StudyRule.features(study);
    }

    private MiningPool pool(MiningAsk ask, List<RoundInfo> rounds, Set<String> notes, TaskContext task)
            throws ProblemException {
        StudyLabels labels = StudyLabels.of(study, staining);
        labels.unusable().forEach(slice -> notes.add("Slice \"" + slice + "\" is left out: it was judged not usable."));
        MiningPool.Builder pool = labels.pool(cells.cells(), ask.skip());
        if (!rounds.isEmpty()) {
            calls.of(rounds.get(0), notes, task.part(0, READ))
                    .ifPresent(pOn -> pool.calls(pOn, rounds.get(0).threshold()));
        }
        if (rounds.size() > 1) {
            calls.of(rounds.get(1), notes, task.part(READ, 1))
                    .ifPresent(pOn -> pool.previousCalls(pOn, rounds.get(1).threshold()));
        }
        StudyRuleAnswers.of(study, staining).ifPresent(pool::rule);
        RememberedOutOfFold.of(rounds.stream().findFirst(), outOfFold).ifPresent(source -> {
            outOfFold = source;
            pool.outOfFold(source);
        });
        return pool.build();
    }

    private int[] rows(List<CellRef> pointed) throws ProblemException {
        int[] rows = new int[pointed.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = cells.cells().row(pointed.get(i));
            if (rows[i] < 0) {
                throw new ProblemException("Cell " + pointed.get(i).cell() + " of slice \""
                        + pointed.get(i).slice() + "\" is not among the cells that can be compared; point at another.");
            }
        }
        return rows;
    }

    /** True when the slice of a mined cell still has the cells of that time, so that it can be answered. */
    public boolean isPresent(MinedCell cell) {
        return study.cellSet(cell.cell().slice()).map(CellSetInfo::id).orElse(0L) == cell.cellSet();
    }

    /**
     * The change an answer makes: the cell becomes a sample of origin MINING, or keeps how it was drawn when it is one
     * already, in answer to the question.
     *
     * @throws ProblemException when the slice was detected anew since, for the number may mean another cell now
     */
    public LabelCommand answer(MinedCell cell, Label label) throws ProblemException {
        if (!isPresent(cell)) {
            throw new ProblemException("Cell " + cell.cell().cell() + " of slice "
                    + cell.cell().slice() + " was not labelled: its slice was detected anew since it was put forward;"
                    + " look for cells again.");
        }
        LabelCommand.Assignment assignment = new LabelCommand.Assignment(cell.cell(), label, Double.NaN);
        return new LabelCommand(
                        staining,
                        List.of(assignment),
                        SampleOrigin.MINING,
                        Optional.empty(),
                        LabelCommand.CURRENT_RULE,
                        true,
                        List.of(),
                        0,
                        List.of())
                .withQuestions(List.of(cell.question()));
    }
}
