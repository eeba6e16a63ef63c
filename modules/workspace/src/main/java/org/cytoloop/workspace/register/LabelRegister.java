/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.DetachedSample;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.Replay;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.blob.CellsBlob;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.LabelsPayload;
import org.cytoloop.workspace.journal.SliceRemoval;
import org.cytoloop.workspace.journal.SlicesPayload;
import org.cytoloop.workspace.journal.Step;
import org.cytoloop.workspace.json.Json;
import org.cytoloop.workspace.store.CallTable;
import org.cytoloop.workspace.store.CellSetTable;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.LabelTables;

/**
 * The samples, batches and current cell sets of a study and the details of its slices, with undo and redo. In memory
 * they are what the replay of the journal gave at opening; every change is planned from its journal event, written with
 * it in one transaction, and only then applied in memory. Reads wait for no change. Thread-safe.
 */
public final class LabelRegister {
    private static final Logger LOG = Logger.getLogger(LabelRegister.class.getName());

    private final StudyContext context;
    private final FeatureSettings features;
    private final SliceRegister slices;
    private final CellRegister cellSets;
    private final LabelHistory history;
    private volatile Snapshot now;

    /** What can be asked without waiting for a change that is being written. */
    private record Snapshot(
            Map<String, SampleIndex> samples,
            Map<String, Long> cellSets,
            Optional<String> undo,
            Optional<String> redo,
            List<Batch> batches,
            List<DetachedSample> detached) {
        static Snapshot of(LabelHistory history, Map<String, SampleIndex> samples) {
            return new Snapshot(
                    samples,
                    history.state().cellSets(),
                    history.undoable().map(Step::text),
                    history.redoable().map(Step::text),
                    List.copyOf(history.state().batches().values()),
                    LabelRegister.detached(history));
        }

        SampleIndex index(String staining) {
            return samples.getOrDefault(staining, SampleIndex.NONE);
        }
    }

    private LabelRegister(
            StudyContext context,
            FeatureSettings features,
            SliceRegister slices,
            CellRegister cellSets,
            LabelHistory history) {
        this.context = context;
        this.features = features;
        this.slices = slices;
        this.cellSets = cellSets;
        this.history = history;
        Map<String, SampleIndex> samples = new HashMap<>();
        for (String staining : history.state().stainings()) {
            samples.put(staining, SampleIndex.of(history.state(), staining));
        }
        this.now = Snapshot.of(history, Map.copyOf(samples));
    }

    /** The labels of a history; tables that do not agree with it are made anew, which is journaled. */
    public static LabelRegister load(
            StudyContext context, FeatureSettings features, SliceRegister slices, LabelHistory history)
            throws ProblemException {
        LabelState tables = context.database().read(LabelTables::load);
        List<String> differences = history.state().differences(tables);
        if (!differences.isEmpty()) {
            LOG.log(Level.WARNING, "the tables differ from the journal and are made anew: {0}", differences);
            rebuild(context, history, differences.size());
        }
        return new LabelRegister(context, features, slices, new CellRegister(context.database()), history);
    }

    /** Replays the journal of a study. */
    public static LabelHistory replayed(Database database) throws ProblemException {
        LabelHistory history = new LabelHistory();
        database.read(connection -> {
            JournalTable.visit(connection, history::replay);
            return null;
        });
        return history;
    }

    private static void rebuild(StudyContext context, LabelHistory history, int differences) throws ProblemException {
        context.database().write(connection -> {
            LabelTables.clear(connection);
            LabelTables.apply(connection, history.state().asChanges());
            ObjectNode payload = Json.object().put("differences", differences);
            return JournalTable.append(connection, context.annotator(), JournalEvent.LABELS_REBUILT, payload);
        });
    }

    /** The current cell set of a slice. */
    public Optional<CellSetInfo> cellSet(String slice) {
        return cellSets.info(now.cellSets().getOrDefault(slice, 0L));
    }

    /** Ids of the current cell sets by slice; unmodifiable. */
    public Map<String, Long> currentCellSets() {
        return now.cellSets();
    }

    /** The cells of a set. */
    public Cells cells(CellSetInfo info) throws ProblemException {
        return cellSets.cells(info);
    }

    /** The current samples of a staining, ordered by slice and cell; immutable. */
    public List<Sample> samples(String staining) {
        return now.index(staining).all();
    }

    /** The current samples of a staining on one slice, ordered by cell; immutable. */
    public List<Sample> samples(String staining, String slice) {
        return now.index(staining).slice(slice);
    }

    /** Numbers of the samples of a staining. */
    public SampleCounts counts(String staining) {
        return now.index(staining).counts();
    }

    /** The sample on a cell; empty when it has no label. */
    public Optional<Sample> sample(String staining, CellRef cell) {
        return now.index(staining).sample(cell);
    }

    /** Samples of a staining that lost their cell. */
    public List<DetachedSample> detached(String staining) {
        return now.detached().stream()
                .filter(d -> d.sample().staining().equals(staining))
                .toList();
    }

    private static List<DetachedSample> detached(LabelHistory history) {
        List<DetachedSample> list = new ArrayList<>();
        history.state()
                .detached()
                .forEach((key, d) -> list.add(new DetachedSample(d.entry().sample(), d.x(), d.y(), key.seq())));
        return list;
    }

    /** The batches of a staining that were not undone, oldest first. */
    public List<Batch> batches(String staining) {
        return now.batches().stream()
                .filter(batch -> batch.staining().equals(staining))
                .toList();
    }

    /** Labels cells; on disk when it returns. */
    public LabelReceipt label(LabelCommand command) throws ProblemException {
        LabelReceipt receipt;
        try (Database.Hold held = context.database().hold()) {
            check(command);
            ObjectNode payload = LabelsPayload.of(command, history.state());
            if (payload.get("cells").isEmpty()) {
                return new LabelReceipt(0, 0, 0, 0, 0, 0);
            }
            Step step = commit(JournalEvent.LABELS_SET, payload);
            receipt = receipt(step);
        }
        context.events().deliver();
        return receipt;
    }

    private void check(LabelCommand command) throws ProblemException {
        context.requireStaining(command.staining());
        for (LabelCommand.Assignment assignment : command.assignments()) {
            CellRef cell = assignment.cell();
            int count = cellSet(cell.slice()).map(CellSetInfo::count).orElse(0);
            if (cell.cell() < 1 || cell.cell() > count) {
                slices.require(cell.slice());
                throw new ProblemException("Slice " + cell.slice() + " has no cell " + cell.cell() + "; it has "
                        + (count == 0 ? "no cells yet, detect them first." : "cells 1 to " + count + "."));
            }
            double p = assignment.inclusionProbability();
            if (!Double.isNaN(p) && !(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("inclusion probability " + p);
            }
        }
        if (command.batch().isPresent()) {
            slices.require(command.batch().get().slice());
        }
    }

    private static LabelReceipt receipt(Step step) {
        long batch = 0;
        int added = 0;
        int flipped = 0;
        int confirmed = 0;
        int cleared = 0;
        for (Change change : step.changes()) {
            if (change instanceof Change.OfBatch c) {
                batch = c.id();
            } else if (change instanceof Change.OfSample c) {
                if (c.after() == null) {
                    cleared++;
                } else if (c.before() == null) {
                    added++;
                } else if (c.before().sample().label() == c.after().sample().label()) {
                    confirmed++;
                } else {
                    flipped++;
                }
            }
        }
        return new LabelReceipt(step.seq(), batch, added, flipped, confirmed, cleared);
    }

    /** Gives a slice (new) cells and re-attaches its samples. */
    public ReattachReport setCells(String slice, Cells cells, CellSetInfo.Draft draft) throws ProblemException {
        ReattachReport report;
        byte[] blob = CellsBlob.write(cells);
        String hash = CellsBlob.hash(cells);
        try (Database.Hold held = context.database().hold()) {
            CellReplacement replacement = new CellReplacement(history.state(), slices.require(slice), cells, draft);
            Optional<CellSetInfo> before = cellSet(slice);
            Cells old = before.isPresent() ? cellSets.cells(before.get()) : Cells.none();
            CellSetInfo[] stored = new CellSetInfo[1];
            Step step = commit(JournalEvent.CELLS_SET, connection -> {
                stored[0] = replacement.info(
                        CellSetTable.nextId(connection), CellSetTable.nextVersion(connection, slice), hash);
                CellSetTable.insert(connection, stored[0], blob);
                return replacement.attach(stored[0], before.orElse(null), old);
            });
            cellSets.add(stored[0], cells);
            report = replacement.report(step.seq());
        }
        context.events().deliver();
        return report;
    }

    /** Changes what is known of slices; changes nothing when all is as told already. */
    public void edit(Map<String, SliceDetails> changes) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            for (Map.Entry<String, SliceDetails> change : changes.entrySet()) {
                slices.require(change.getKey());
                SliceRegister.checkDetails(change.getKey(), change.getValue());
                requirePixelSize(change.getKey(), change.getValue());
            }
            ObjectNode payload = SlicesPayload.of(changes, history.state());
            if (!payload.get("slices").isEmpty()) {
                commit(JournalEvent.SLICES_EDITED, payload);
            }
        }
        context.events().deliver();
    }

    /** In a study that measures in µm, a slice without a pixel size could not be classified. */
    private void requirePixelSize(String slice, SliceDetails details) throws ProblemException {
        if (features.micrometres()
                && Double.isNaN(details.pixelSizeUm())
                && !Double.isNaN(slices.details(slice).pixelSizeUm())) {
            throw new ProblemException("Slice \"" + slice
                    + "\" needs its pixel size, for this study measures in µm since its first training.");
        }
    }

    /** Takes a slice out, with its cells, samples and batches. */
    public void remove(String slice) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            slices.require(slice);
            int cells = cellSet(slice).map(CellSetInfo::count).orElse(0);
            commit(JournalEvent.SLICE_REMOVED, SliceRemoval.of(slice, cells, history.state()));
        }
        context.events().deliver();
    }

    /**
     * The history of the study before an event, newest first.
     *
     * @param max largest number of entries
     */
    public List<HistoryEntry> history(long beforeSeq, int max) throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            return context.database().read(connection -> HistoryPage.read(connection, history, beforeSeq, max));
        }
    }

    /** Undoes the newest change that was not undone yet; gives what that change was. */
    public Optional<String> undo() throws ProblemException {
        return travel(JournalEvent.UNDONE);
    }

    /** Does again what was undone last; gives what that is. */
    public Optional<String> redo() throws ProblemException {
        return travel(JournalEvent.REDONE);
    }

    private Optional<String> travel(String kind) throws ProblemException {
        Optional<Step> target;
        try (Database.Hold held = context.database().hold()) {
            target = kind.equals(JournalEvent.UNDONE) ? history.undoable() : history.redoable();
            if (target.isPresent()) {
                commit(kind, LabelHistory.payload(target.get()));
            }
        }
        context.events().deliver();
        return target.map(Step::text);
    }

    /** What undo would undo. */
    public Optional<String> undoText() {
        return now.undo();
    }

    /** What redo would do again. */
    public Optional<String> redoText() {
        return now.redo();
    }

    private Step commit(String kind, JsonNode payload) throws ProblemException {
        return commit(kind, connection -> payload);
    }

    /** One transaction: journal event and tables; memory follows when it is on disk. */
    private Step commit(String kind, Database.Work<JsonNode> payload) throws ProblemException {
        JournalEvent[] event = new JournalEvent[1];
        Step step = context.database().write(connection -> {
            event[0] = JournalTable.append(connection, context.annotator(), kind, payload.run(connection));
            Step plan = history.plan(event[0]).orElseThrow();
            LabelTables.apply(connection, plan.changes());
            if (losesCalls(plan)) {
                for (String slice : plan.rescaledSlices()) {
                    CallTable.forget(connection, slice);
                }
            }
            return plan;
        });
        history.apply(step);
        if (step.changesSlices()) {
            slices.follow();
        }
        now = Snapshot.of(history, samplesAfter(step));
        context.events().queue(new StudyEvent(event[0].seq(), topics(step), step.stainings(), step.slices()));
        return step;
    }

    private Map<String, SampleIndex> samplesAfter(Step step) {
        Map<String, SampleIndex> samples = new HashMap<>(now.samples());
        for (String staining : step.stainings()) {
            samples.put(staining, now.index(staining).after(history.state(), staining, step.slices()));
        }
        return Map.copyOf(samples);
    }

    private Set<Topic> topics(Step step) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (step.changesSlices()) {
            topics.add(Topic.SLICES);
        }
        if (step.changesLabels()) {
            topics.add(Topic.LABELS);
        }
        if (step.changesCells()) {
            topics.add(Topic.CELLS);
        }
        if (losesCalls(step)) {
            topics.add(Topic.CALLS);
        }
        return topics;
    }

    /** Features in µm, and with them the calls, depend on the pixel size. */
    private boolean losesCalls(Step step) {
        return features.micrometres() && !step.rescaledSlices().isEmpty();
    }

    /** The labels as the journal on disk gives them. */
    public Replay replay() throws ProblemException {
        LabelHistory fresh = new LabelHistory();
        long[] events = new long[1];
        context.database().read(connection -> {
            JournalTable.visit(connection, event -> {
                fresh.replay(event);
                events[0]++;
            });
            return null;
        });
        List<Sample> all =
                fresh.allSamples().stream().map(entry -> entry.sample()).toList();
        return new Replay(
                events[0],
                all,
                detached(fresh),
                List.copyOf(fresh.state().batches().values()));
    }

    /** How the tables, or what is in memory, differ from the journal on disk; empty when they agree. */
    public List<String> differences() throws ProblemException {
        try (Database.Hold held = context.database().hold()) {
            LabelState journal = replayed(context.database()).state();
            List<String> differences = new ArrayList<>();
            for (String d : journal.differences(context.database().read(LabelTables::load))) {
                differences.add("journal and tables differ: " + d);
            }
            for (String d : journal.differences(history.state())) {
                differences.add("journal and memory differ: " + d);
            }
            return differences;
        }
    }
}
