/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.cytoloop.core.files.Sha256;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.OutOfFoldCalls;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Rounds;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.TrainedCells;
import org.cytoloop.workspace.json.Json;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.RoundTable;
import org.cytoloop.workspace.store.StoredRound;

/** The rounds of a study. Thread-safe. */
public final class RoundRegister implements Rounds {
    private final StudyContext context;
    private final Supplier<Map<String, Long>> cellSets;
    private volatile List<StoredRound> rounds;
    private volatile Map<String, Long> current;

    private RoundRegister(StudyContext context, Supplier<Map<String, Long>> cellSets) {
        this.context = context;
        this.cellSets = cellSets;
    }

    /**
     * Reads the rounds.
     *
     * @param cellSets by slice, the id of its current cell set
     */
    static RoundRegister load(StudyContext context, Supplier<Map<String, Long>> cellSets) throws ProblemException {
        RoundRegister register = new RoundRegister(context, cellSets);
        register.reload();
        return register;
    }

    private void reload() throws ProblemException {
        rounds = context.database().read(RoundTable::list);
        current = context.database().read(RoundTable::current);
    }

    @Override
    public List<RoundInfo> of(String staining) {
        return rounds.stream()
                .map(StoredRound::info)
                .filter(info -> info.staining().equals(staining))
                .toList();
    }

    @Override
    public Optional<RoundInfo> current(String staining) {
        long id = current.getOrDefault(staining, 0L);
        return rounds.stream()
                .filter(round -> round.id() == id)
                .map(StoredRound::info)
                .findFirst();
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

    @Override
    public RoundInfo add(RoundDraft draft, byte[] saved) throws ProblemException {
        byte[] model = saved.clone();
        context.requireStaining(draft.staining());
        String hash = Sha256.hex(model);
        StoredRound[] added = new StoredRound[1];
        try (Database.Hold held = context.database().hold()) {
            int number = of(draft.staining()).size() + 1;
            JsonNode payload = RoundPayload.of(draft, number, hash, cellSets.get());
            long seq = context.database().write(connection -> {
                JournalEvent event =
                        JournalTable.append(connection, context.annotator(), JournalEvent.ROUND_ADDED, payload);
                added[0] = new StoredRound(
                        RoundTable.nextId(connection),
                        info(draft, number, event.time(), hash),
                        draft.trainerVersion(),
                        Collections.unmodifiableSortedMap(new TreeMap<>(draft.parameters())),
                        draft.featureSets(),
                        event.seq());
                RoundTable.insert(connection, added[0], model);
                RoundTable.makeCurrent(connection, added[0]);
                return event.seq();
            });
            changed(seq, draft.staining());
        }
        context.events().deliver();
        return added[0].info();
    }

    private static RoundInfo info(RoundDraft draft, int number, Instant time, String modelHash) {
        return new RoundInfo(
                draft.staining(),
                number,
                time,
                draft.trainer(),
                draft.seed(),
                draft.threshold(),
                count(draft, Label.ON),
                count(draft, Label.OFF),
                draft.trainingHash(),
                modelHash,
                draft.featureFingerprint(),
                Collections.unmodifiableMap(new TreeMap<>(draft.scores())),
                draft.onWeight(),
                "",
                "");
    }

    private static int count(RoundDraft draft, Label label) {
        return (int) draft.trainingSet().stream()
                .filter(sample -> sample.label() == label)
                .count();
    }

    private void changed(long seq, String staining) throws ProblemException {
        reload();
        context.events().queue(new StudyEvent(seq, Set.of(Topic.ROUNDS), Set.of(staining), Set.of()));
    }

    @Override
    public void makeCurrent(RoundInfo info) throws ProblemException {
        change(
                info,
                JournalEvent.ROUND_CURRENT,
                Json.object(),
                (connection, round) -> RoundTable.makeCurrent(connection, round));
    }

    @Override
    public RoundInfo setThreshold(RoundInfo info, double threshold) throws ProblemException {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new ProblemException("The threshold is " + threshold + " but must be between 0 and 1.");
        }
        ObjectNode payload =
                Json.object().put("was", require(info).info().threshold()).put("threshold", threshold);
        change(
                info,
                JournalEvent.ROUND_THRESHOLD,
                payload,
                (connection, round) -> RoundTable.setThreshold(connection, round.id(), threshold));
        return require(info).info();
    }

    @FunctionalInterface
    private interface RoundChange {
        void apply(Connection connection, StoredRound round) throws SQLException;
    }

    private void change(RoundInfo info, String kind, ObjectNode payload, RoundChange change) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            StoredRound round = require(info);
            payload.put("staining", info.staining()).put("number", info.number());
            long seq = context.database().write(connection -> {
                change.apply(connection, round);
                return JournalTable.append(connection, context.annotator(), kind, payload)
                        .seq();
            });
            changed(seq, info.staining());
        }
        context.events().deliver();
    }

    @Override
    public byte[] model(RoundInfo info) throws ProblemException {
        StoredRound round = require(info);
        byte[] model = context.database().read(connection -> RoundTable.model(connection, round.id()));
        if (!Sha256.hex(model).equals(round.info().modelHash())) {
            throw new ProblemException("The model of round " + info.number() + " of " + info.staining()
                    + " is damaged in study.db; train again, or restore the study from a backup.");
        }
        return model;
    }

    @Override
    public TrainedCells trainedCells(RoundInfo info) throws ProblemException {
        long seq = require(info).seq();
        List<JournalEvent> events = context.database().read(connection -> JournalTable.list(connection, seq, 1));
        return RoundPayload.trainedCells(events.get(0));
    }

    @Override
    public RoundInfo annotate(RoundInfo info, String name, String note) throws ProblemException {
        throw new UnsupportedOperationException("annotate");
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
        return Optional.empty();
    }
}
