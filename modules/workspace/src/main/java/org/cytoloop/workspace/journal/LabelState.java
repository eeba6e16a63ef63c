/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.workspace.SliceDetails;

/**
 * The labels at one moment: samples, samples without a cell, batches, of each slice the details and the cell set, the
 * {@link ConsistencyState}, the rounds, the balances, the choices, what made what, the exams, the answered questions and the verdicts. Not
 * thread-safe.
 */
public final class LabelState {
    private final Map<String, TreeMap<CellRef, SampleEntry>> samples = new TreeMap<>();
    private final TreeMap<DetachedKey, DetachedEntry> detached = new TreeMap<>();
    private final TreeMap<Long, Batch> batches = new TreeMap<>();
    private final Map<String, Long> cellSets = new HashMap<>();
    private final TreeMap<String, SliceDetails> slices = new TreeMap<>();
    private final ConsistencyState consistency = new ConsistencyState();
    private final RoundState rounds = new RoundState();
    private final BalanceState balances = new BalanceState();
    private final ChoiceState choices = new ChoiceState();
    private final MakersState makers = new MakersState();
    private final ExamState exams = new ExamState();
    private final FindingState findings = new FindingState();
    private final ReviewState reviews = new ReviewState();
    private long lastBatch;
    /** by staining, the cells of the exam; null until somebody asks */
    private Map<String, Set<CellRef>> reserved;

    /** Applies changes in order. */
    public void apply(List<Change> changes) {
        for (Change change : changes) {
            apply(change);
        }
    }

    private void apply(Change change) {
        if (change instanceof Change.OfSample c) {
            TreeMap<CellRef, SampleEntry> cells = samples.computeIfAbsent(c.staining(), s -> new TreeMap<>());
            put(cells, c.cell(), c.after());
            if (cells.isEmpty()) {
                samples.remove(c.staining()); // so that equal states have equal maps
            }
        } else if (change instanceof Change.OfDetached c) {
            put(detached, c.key(), c.after());
        } else if (change instanceof Change.OfBatch c) {
            put(batches, c.id(), c.after());
            lastBatch = Math.max(lastBatch, c.id());
        } else if (change instanceof Change.OfNewestBatch c) {
            consistency.apply(c);
        } else if (change instanceof Change.OfCellSet c) {
            put(cellSets, c.slice(), c.after() == 0 ? null : c.after());
        } else if (change instanceof Change.OfSlice c) {
            put(slices, c.slice(), c.after());
        } else if (change instanceof Change.OfRule c) {
            consistency.apply(c);
        } else if (change instanceof Change.OfRepeat c) {
            consistency.apply(c);
        } else if (change instanceof Change.OfKept c) {
            consistency.apply(c);
        } else {
            applyLater(change);
        }
        if (movesExam(change)) {
            reserved = null;
        }
    }

    private void applyLater(Change change) {
        if (change instanceof Change.OfRound c) {
            rounds.apply(c);
        } else if (change instanceof Change.OfCurrentRound c) {
            rounds.apply(c);
        } else if (change instanceof Change.OfBalance c) {
            balances.apply(c);
        } else if (change instanceof Change.OfChoice c) {
            choices.apply(c);
        } else if (change instanceof Change.OfMakers c) {
            makers.apply(c);
        } else if (change instanceof Change.OfExamDraw c) {
            exams.apply(c);
        } else if (change instanceof Change.OfExamAnswer c) {
            exams.apply(c);
        } else if (change instanceof Change.OfExamPlace c) {
            exams.apply(c);
        } else if (change instanceof Change.OfCorrection c) {
            exams.apply(c);
        } else if (change instanceof Change.OfFinding c) {
            findings.apply(c);
        } else if (change instanceof Change.OfFindingPlace c) {
            findings.apply(c);
        } else if (change instanceof Change.OfReview c) {
            reviews.apply(c);
        }
    }

    /** True for what can put other cells into the exam. */
    static boolean movesExam(Change change) {
        return change instanceof Change.OfCellSet
                || change instanceof Change.OfExamDraw
                || change instanceof Change.OfExamPlace;
    }

    private static <K, V> void put(Map<K, V> map, K key, V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** The samples of a staining, ordered by slice and cell; unmodifiable view. */
    public SortedMap<CellRef, SampleEntry> samples(String staining) {
        TreeMap<CellRef, SampleEntry> found = samples.get(staining);
        return found == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(found);
    }

    /** The samples of a staining on one slice, ordered by cell; unmodifiable view. */
    public SortedMap<CellRef, SampleEntry> samples(String staining, String slice) {
        return samples(staining).subMap(new CellRef(slice, 0), new CellRef(slice, Integer.MAX_VALUE));
    }

    /** The stainings that have samples, ordered. */
    public List<String> stainings() {
        return new ArrayList<>(samples.keySet());
    }

    /** The slices of the study and what is known of them, ordered by name; unmodifiable view. */
    public SortedMap<String, SliceDetails> slices() {
        return Collections.unmodifiableSortedMap(slices);
    }

    /** Samples without a cell; unmodifiable view. */
    public SortedMap<DetachedKey, DetachedEntry> detached() {
        return Collections.unmodifiableSortedMap(detached);
    }

    /** Batches by id; unmodifiable view. */
    public SortedMap<Long, Batch> batches() {
        return Collections.unmodifiableSortedMap(batches);
    }

    /** Current cell set by slice; slices without cells are absent. A copy. */
    public Map<String, Long> cellSets() {
        return Map.copyOf(cellSets);
    }

    /** The current cell set of a slice, 0 when it has none. */
    public long cellSet(String slice) {
        return cellSets.getOrDefault(slice, 0L);
    }

    /** Id of the next batch; ids of undone batches are not given again. */
    public long nextBatch() {
        return lastBatch + 1;
    }

    /** Rules, repeats, which batch is the newest, and kept labels; to be looked at only. */
    public ConsistencyState consistency() {
        return consistency;
    }

    /** What can be changed of the rounds, and the current ones; to be looked at only. */
    public RoundState rounds() {
        return rounds;
    }

    /** The balance of each staining's training; to be looked at only. */
    public BalanceState balances() {
        return balances;
    }

    /** Which providers are chosen; to be looked at only. */
    public ChoiceState choices() {
        return choices;
    }

    /** What made rounds, cell sets and slices; to be looked at only. */
    public MakersState makers() {
        return makers;
    }

    /** The exams; to be looked at only. */
    public ExamState exams() {
        return exams;
    }

    /** The answered questions; to be looked at only. */
    public FindingState findings() {
        return findings;
    }

    /** The verdicts on slices; to be looked at only. */
    public ReviewState reviews() {
        return reviews;
    }

    /** True for a cell of a staining's exam, which takes no label. */
    public boolean isReserved(String staining, CellRef cell) {
        return reserved().getOrDefault(staining, Set.of()).contains(cell);
    }

    /** By staining, the cells of the exam; to be looked at only. */
    Map<String, Set<CellRef>> reserved() {
        if (reserved == null) {
            reserved = exams.reserved(cellSets);
        }
        return reserved;
    }

    /** What makes the part of this state that is in tables from an empty one. */
    public List<Change> asChanges() {
        List<Change> all = new ArrayList<>();
        slices.forEach((slice, details) -> all.add(new Change.OfSlice(slice, null, details)));
        cellSets.forEach((slice, id) -> all.add(new Change.OfCellSet(slice, 0, id)));
        batches.forEach((id, batch) -> all.add(new Change.OfBatch(id, null, batch)));
        samples.forEach((staining, cells) ->
                cells.forEach((cell, entry) -> all.add(new Change.OfSample(staining, cell, null, entry))));
        detached.forEach((key, entry) -> all.add(new Change.OfDetached(key, null, entry)));
        rounds.all()
                .forEach((staining, of) ->
                        of.forEach((number, marks) -> all.add(new Change.OfRound(staining, number, null, marks))));
        rounds.currents().forEach((staining, number) -> all.add(new Change.OfCurrentRound(staining, 0, number)));
        return all;
    }

    /** What differs from another state, one line each; empty when both are equal. */
    public List<String> differences(LabelState other) {
        if (hasEqualTables(other)
                && consistency.isEqual(other.consistency)
                && balances.isEqual(other.balances)
                && choices.isEqual(other.choices)
                && makers.isEqual(other.makers)
                && exams.isEqual(other.exams)
                && findings.isEqual(other.findings)
                && reviews.isEqual(other.reviews)) {
            return new ArrayList<>();
        }
        return differences(everything(), other.everything());
    }

    /** What differs from what the tables hold, one line each: rules, repeats, kept labels, balances, choices,
     * makers, exams, answers and verdicts are in none. */
    public List<String> tableDifferences(LabelState tables) {
        return hasEqualTables(tables) ? new ArrayList<>() : differences(flat(), tables.flat());
    }

    private boolean hasEqualTables(LabelState other) {
        return samples.equals(other.samples)
                && detached.equals(other.detached)
                && batches.equals(other.batches)
                && cellSets.equals(other.cellSets)
                && slices.equals(other.slices)
                && rounds.isEqual(other.rounds);
    }

    private static List<String> differences(TreeMap<String, Object> here, TreeMap<String, Object> there) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Object> entry : here.entrySet()) {
            Object counterpart = there.remove(entry.getKey());
            if (!entry.getValue().equals(counterpart)) {
                found.add(entry.getKey() + ": " + entry.getValue() + " against " + counterpart);
            }
        }
        there.forEach((key, value) -> found.add(key + ": nothing against " + value));
        return found;
    }

    private TreeMap<String, Object> everything() {
        TreeMap<String, Object> all = flat();
        consistency.flatten(all);
        balances.flatten(all);
        choices.flatten(all);
        makers.flatten(all);
        exams.flatten(all);
        findings.flatten(all);
        reviews.flatten(all);
        return all;
    }

    private TreeMap<String, Object> flat() {
        TreeMap<String, Object> all = new TreeMap<>();
        samples.forEach((staining, cells) -> cells.forEach((cell, entry) ->
                all.put("sample of " + staining + " on cell " + cell.cell() + " of slice " + cell.slice(), entry)));
        detached.forEach((key, entry) -> all.put("detached " + key, entry));
        batches.forEach((id, batch) -> all.put("batch " + id, batch));
        slices.forEach((slice, details) -> all.put("details of slice " + slice, details));
        cellSets.forEach((slice, id) -> all.put("cell set of slice " + slice, id));
        rounds.flatten(all);
        return all;
    }
}
