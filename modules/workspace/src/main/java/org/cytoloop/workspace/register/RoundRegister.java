/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Rounds;
import org.cytoloop.workspace.TrainedCells;
import org.cytoloop.workspace.blob.BlobFormatException;
import org.cytoloop.workspace.blob.OutOfFoldBlob;
import org.cytoloop.workspace.journal.MakersPayload;
import org.cytoloop.workspace.journal.RoundMarks;
import org.cytoloop.workspace.journal.RoundMarksPayload;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.RoundTable;
import org.cytoloop.workspace.store.StoredRound;

/**
 * The rounds of a study: what was trained is in a table, what can be changed of it (threshold, name, which is the
 * current one) is what the journal gives. Thread-safe; reads wait for no change.
 */
public final class RoundRegister implements Rounds {
    /** Characters in the name of a round. */
    private static final int NAME = 100;
    /** Characters in the note on a round. */
    private static final int NOTE = 4000;

    private final SliceEdits cellSets;
    private final Ledger ledger;
    private volatile List<StoredRound> rounds;

    private RoundRegister(SliceEdits cellSets, Ledger ledger, List<StoredRound> rounds) {
        this.cellSets = cellSets;
        this.ledger = ledger;
        this.rounds = List.copyOf(rounds);
    }

    /** Reads the rounds. */
    static RoundRegister load(SliceEdits cellSets, Ledger ledger) throws ProblemException {
        return new RoundRegister(cellSets, ledger, ledger.context().database().read(RoundTable::list));
    }

    @Override
    public List<RoundInfo> of(String staining) {
        // asked first: every round it knows is among those that are stored
        RoundIndex index = ledger.now().rounds();
        return rounds.stream()
                .filter(round -> round.info().staining().equals(staining))
                .map(StoredRound::info)
                .filter(info -> index.marks(staining, info.number()) != null)
                .map(info -> marked(info, index))
                .toList();
    }

    @Override
    public Optional<RoundInfo> current(String staining) {
        RoundIndex index = ledger.now().rounds();
        int number = index.current(staining);
        return rounds.stream()
                .map(StoredRound::info)
                .filter(info -> info.staining().equals(staining) && info.number() == number)
                .map(info -> marked(info, index))
                .findFirst();
    }

    private static RoundInfo marked(RoundInfo info, RoundIndex index) {
        RoundMarks marks = index.marks(info.staining(), info.number());
        return new RoundInfo(
                info.staining(),
                info.number(),
                info.time(),
                info.trainer(),
                info.seed(),
                marks.threshold(),
                info.samplesOn(),
                info.samplesOff(),
                info.trainingHash(),
                info.modelHash(),
                info.featureFingerprint(),
                info.scores(),
                info.onWeight(),
                marks.name(),
                marks.note(),
                info.balance());
    }

    /** What is stored of a round, by its staining and number. */
    public StoredRound require(RoundInfo info) throws ProblemException {
        for (StoredRound round : rounds) {
            if (round.info().staining().equals(info.staining()) && round.info().number() == info.number()) {
                return round;
            }
        }
        throw new ProblemException("The study has no round " + info.number() + " of " + info.staining() + ".");
    }

    /** What can be changed of a round; to be asked with the study held. */
    private RoundMarks requireMarks(RoundInfo info) throws ProblemException {
        require(info);
        RoundMarks marks = ledger.state().rounds().of(info.staining()).get(info.number());
        if (marks == null) {
            throw new ProblemException("The study is damaged: its journal does not know round " + info.number() + " of "
                    + info.staining() + "; restore it from a backup.");
        }
        return marks;
    }

    @Override
    public RoundInfo add(RoundDraft draft, byte[] saved, List<UsedProvider> makers) throws ProblemException {
        byte[] model = saved.clone();
        ledger.context().requireStaining(draft.staining());
        byte[] outOfFold = draft.outOfFold() == null ? null : OutOfFoldBlob.write(draft.outOfFold());
        String modelHash = Sha256.hex(model);
        StoredRound[] added = new StoredRound[1];
        try (Database.Hold held = ledger.hold()) {
            new TrainingSetCheck(draft, cellSets, ledger).check();
            List<StoredRound> before = rounds;
            boolean written = false;
            try {
                int number = ledger.state().rounds().next(draft.staining());
                ObjectNode payload = RoundPayload.of(draft, number, modelHash, outOfFold, cellSets);
                MakersPayload.put(payload, makers);
                ledger.commit(JournalEvent.ROUND_ADDED, connection -> payload, (connection, event) -> {
                    added[0] = new StoredRound(
                            RoundTable.nextId(connection),
                            info(draft, number, event.time(), modelHash),
                            draft.trainerVersion(),
                            Collections.unmodifiableSortedMap(new TreeMap<>(draft.parameters())),
                            draft.featureSets(),
                            event.seq());
                    RoundTable.insert(connection, added[0], model, outOfFold);
                    // nobody sees it before the journal has it: see of
                    rounds = with(before, added[0]);
                });
                written = true;
            } finally {
                if (!written) {
                    rounds = before;
                }
            }
        }
        ledger.deliver();
        return added[0].info();
    }

    private static List<StoredRound> with(List<StoredRound> rounds, StoredRound added) {
        List<StoredRound> all = new ArrayList<>(rounds);
        all.add(added);
        return List.copyOf(all);
    }

    private static RoundInfo info(RoundDraft draft, int number, Instant time, String modelHash) {
        return new RoundInfo(
                draft.staining(),
                number,
                time,
                draft.trainer(),
                draft.seed(),
                draft.threshold(),
                draft.count(Label.ON),
                draft.count(Label.OFF),
                draft.trainingHash(),
                modelHash,
                draft.featureFingerprint(),
                Collections.unmodifiableMap(new TreeMap<>(draft.scores())),
                draft.onWeight(),
                "",
                "",
                draft.balance());
    }

    @Override
    public void makeCurrent(RoundInfo info) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            requireMarks(info);
            if (ledger.state().rounds().current(info.staining()) != info.number()) {
                ledger.commit(
                        JournalEvent.ROUND_CURRENT,
                        RoundMarksPayload.current(
                                info.staining(), info.number(), ledger.state().rounds()));
            }
        }
        ledger.deliver();
    }

    @Override
    public RoundInfo setThreshold(RoundInfo info, double threshold) throws ProblemException {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ProblemException("The threshold is " + threshold + " but must be between 0 and 1.");
        }
        try (Database.Hold held = ledger.hold()) {
            if (requireMarks(info).threshold() != threshold) {
                ledger.commit(
                        JournalEvent.ROUND_THRESHOLD,
                        RoundMarksPayload.threshold(
                                info.staining(),
                                info.number(),
                                threshold,
                                ledger.state().rounds()));
            }
        }
        ledger.deliver();
        return marked(require(info).info(), ledger.now().rounds());
    }

    @Override
    public RoundInfo annotate(RoundInfo info, String name, String note) throws ProblemException {
        String called = name.strip();
        String said = RuleLimits.tidied(note);
        RuleLimits.checkText("name of a round", called, NAME);
        RuleLimits.checkText("note on a round", said, NOTE);
        if (called.indexOf('\n') >= 0) {
            throw new ProblemException("The name of a round has line breaks; write it in one line.");
        }
        try (Database.Hold held = ledger.hold()) {
            RoundMarks marks = requireMarks(info);
            requireUnique(info, called);
            if (!marks.name().equals(called) || !marks.note().equals(said)) {
                ledger.commit(
                        JournalEvent.ROUND_NAMED,
                        RoundMarksPayload.named(
                                info.staining(),
                                info.number(),
                                called,
                                said,
                                ledger.state().rounds()));
            }
        }
        ledger.deliver();
        return marked(require(info).info(), ledger.now().rounds());
    }

    private void requireUnique(RoundInfo info, String name) throws ProblemException {
        for (Map.Entry<Integer, RoundMarks> other :
                ledger.state().rounds().of(info.staining()).entrySet()) {
            if (other.getKey() != info.number()
                    && !name.isEmpty()
                    && name.equalsIgnoreCase(other.getValue().name())) {
                throw new ProblemException("Round " + other.getKey() + " of " + info.staining() + " is called \""
                        + other.getValue().name() + "\" already; choose another name.");
            }
        }
    }

    @Override
    public byte[] model(RoundInfo info) throws ProblemException {
        StoredRound round = require(info);
        byte[] model = ledger.context().database().read(connection -> RoundTable.model(connection, round.id()));
        if (!Sha256.hex(model).equals(round.info().modelHash())) {
            throw new ProblemException("The model of round " + info.number() + " of " + info.staining()
                    + " is damaged in study.db; train again, or restore the study from a backup.");
        }
        return model;
    }

    @Override
    public TrainedCells trainedCells(RoundInfo info) throws ProblemException {
        return RoundPayload.trainedCells(event(require(info)));
    }

    private JournalEvent event(StoredRound round) throws ProblemException {
        return ledger.context()
                .database()
                .read(connection -> JournalTable.list(connection, round.seq(), 1))
                .get(0);
    }

    @Override
    public Map<String, String> parameters(RoundInfo info) throws ProblemException {
        return require(info).parameters();
    }

    @Override
    public String trainerVersion(RoundInfo info) throws ProblemException {
        return require(info).trainerVersion();
    }

    @Override
    public List<String> featureSets(RoundInfo info) throws ProblemException {
        return require(info).featureSets();
    }

    @Override
    public Optional<OutOfFoldCalls> outOfFold(RoundInfo info) throws ProblemException {
        StoredRound round = require(info);
        Optional<byte[]> blob =
                ledger.context().database().read(connection -> RoundTable.outOfFold(connection, round.id()));
        if (blob.isEmpty()) {
            return Optional.empty();
        }
        try {
            OutOfFoldCalls calls = OutOfFoldBlob.read(blob.get());
            int samples = round.info().samplesOn() + round.info().samplesOff();
            if (calls.grouped().length == samples
                    && RoundPayload.outOfFoldHash(event(round)).equals(Sha256.hex(blob.get()))) {
                return Optional.of(calls);
            }
            throw damagedCalls(info, null);
        } catch (BlobFormatException e) {
            throw damagedCalls(info, e);
        }
    }

    private static ProblemException damagedCalls(RoundInfo info, Exception cause) {
        return new ProblemException(
                "The out-of-fold calls of round " + info.number() + " of " + info.staining()
                        + " are damaged in study.db; train again, or restore the study from a backup.",
                cause);
    }
}
