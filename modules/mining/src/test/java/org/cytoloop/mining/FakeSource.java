/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Finding;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mining.asking.MiningSource;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.mistakes.mining.MiningAsk;
import org.cytoloop.mistakes.mining.MiningOutcome;
import org.cytoloop.spi.ErrorMiner.Asks;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * Miners by rule: "first" puts unlabelled cells forward in their order, all called ON; "doubts" puts labelled ones forward; "broken"
 * fails; "slow" works until it is let go or cancelled; "more-like-these" begins with the cells one points at.
 */
public final class FakeSource implements MiningSource {
    public static final String BROKEN = "Label 10 cells first.";

    public final List<MiningAsk> asks = new CopyOnWriteArrayList<>();
    public final CountDownLatch slowMayEnd = new CountDownLatch(1);
    private volatile boolean surveyed;
    private final Study study;
    private final String staining;

    public FakeSource(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    @Override
    public void survey(TaskContext task) {
        task.checkCancelled();
        surveyed = true;
    }

    @Override
    public List<MinerRecord> miners() {
        List<MinerRecord> miners = new ArrayList<>();
        for (String id : List.of("first", "doubts", "broken", "slow", "more-like-these")) {
            int answered = 0;
            int wrong = 0;
            for (Finding finding : study.findings().of(staining)) {
                answered += finding.question().miner().equals(id) ? 1 : 0;
                wrong += finding.question().miner().equals(id) && finding.isMistake() ? 1 : 0;
            }
            Asks asked = id.equals("doubts") ? Asks.LABELLED : Asks.UNLABELLED;
            Optional<String> obstacle = Optional.of(BROKEN).filter(words -> surveyed && id.equals("broken"));
            miners.add(
                    new MinerRecord(id, "Miner " + id, "Looks for " + id + ".", asked, answered, wrong, 0.5, obstacle));
        }
        return miners;
    }

    @Override
    public List<ParameterSpec> parameters(String miner) {
        return miner.equals("first")
                ? List.of(ParameterSpec.integer("from", "From", "Number of the first cell", 1, 1, 100))
                : List.of();
    }

    @Override
    public MiningOutcome mine(MiningAsk ask, TaskContext task) throws ProblemException {
        asks.add(ask);
        switch (ask.miner()) {
            case "broken" -> throw new ProblemException(BROKEN);
            case "slow" -> linger(task);
            default -> task.checkCancelled();
        }
        int from = Integer.parseInt(ask.parameters().getOrDefault("from", "1"));
        int round = study.rounds().current(staining).map(now -> now.number()).orElse(0);
        Map<CellRef, MinedCell> found = new TreeMap<>();
        for (String slice : List.of("A1", "A2")) {
            for (int i = from; i <= 100 && found.size() < ask.n(); i++) {
                CellRef cell = new CellRef(slice, i);
                Label label = study.sample(staining, cell)
                        .map(sample -> sample.label())
                        .orElse(null);
                if (ask.skip().contains(cell) || (label != null) != ask.miner().equals("doubts")) {
                    continue;
                }
                Label presented = label == null ? Label.ON : label;
                Question question = new Question(cell, ask.miner(), round, 0.6f, presented);
                long set = study.cellSet(slice).orElseThrow().id();
                found.put(cell, new MinedCell(question, set, 10 + i % 10 * 20, 10 + i / 10 * 20, 1.0 / i, "Because."));
            }
        }
        return new MiningOutcome(List.copyOf(found.values()), List.of());
    }

    private void linger(TaskContext task) throws ProblemException {
        try {
            while (!slowMayEnd.await(5, TimeUnit.MILLISECONDS)) {
                task.checkCancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException("interrupted", e);
        }
    }

    @Override
    public LabelCommand answer(MinedCell cell, Label label) {
        List<LabelCommand.Assignment> cells = List.of(new LabelCommand.Assignment(cell.cell(), label, Double.NaN));
        LabelCommand command = study.sample(staining, cell.cell()).isPresent()
                ? LabelCommand.flip(staining, cells, 0)
                : LabelCommand.byHand(staining, cells, SampleOrigin.MINING, 0);
        return command.withQuestions(List.of(cell.question()));
    }
}
