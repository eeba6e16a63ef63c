/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.workspace.Exams.Correction;
import org.cytoloop.workspace.journal.ExamEntry.Answer;
import org.cytoloop.workspace.journal.ExamEntry.Key;
import org.cytoloop.workspace.journal.ExamEntry.Place;

/**
 * The exams at one moment, in no table. An exam cell is known by its place in the image; which number it has under a
 * cell set was found out once and is kept for good, so that whatever is undone or redone, and in whatever order, the
 * cells of the exam are those under the present cell sets. Not thread-safe.
 */
public final class ExamState {
    private final TreeMap<Long, ExamEntry> draws = new TreeMap<>();
    private final TreeMap<Key, Answer> answers = new TreeMap<>();
    /** number of the cell; 0 where none was found */
    private final Map<Place, Integer> places = new HashMap<>();

    private final TreeMap<String, List<Correction>> corrections = new TreeMap<>();
    private long lastDraw;

    void apply(Change.OfExamDraw change) {
        if (change.after() == null) {
            draws.remove(change.id());
        } else {
            draws.put(change.id(), change.after());
        }
        lastDraw = Math.max(lastDraw, change.id());
    }

    void apply(Change.OfExamAnswer change) {
        if (change.after() == null) {
            answers.remove(change.key());
        } else {
            answers.put(change.key(), change.after());
        }
    }

    void apply(Change.OfExamPlace change) {
        places.put(change.place(), change.cell());
    }

    void apply(Change.OfCorrection change) {
        corrections.computeIfAbsent(change.staining(), s -> new ArrayList<>()).add(change.correction());
    }

    /** A copy of what decides which cells are in the exam. */
    ExamState copyOfPlaces() {
        ExamState copy = new ExamState();
        copy.draws.putAll(draws);
        copy.places.putAll(places);
        return copy;
    }

    /** True when there never was an exam. */
    public boolean isUnused() {
        return lastDraw == 0;
    }

    /** The draws by id, of all stainings; unmodifiable view. */
    public SortedMap<Long, ExamEntry> draws() {
        return Collections.unmodifiableSortedMap(draws);
    }

    /** The stainings with an exam, ordered. */
    public Set<String> stainings() {
        Set<String> stainings = new TreeSet<>();
        draws.values().forEach(draw -> stainings.add(draw.info().staining()));
        return stainings;
    }

    /** The draws of a staining, oldest first. */
    public List<ExamEntry> draws(String staining) {
        return draws.values().stream()
                .filter(draw -> draw.info().staining().equals(staining))
                .toList();
    }

    /** The draw of a staining whose answers are still given. */
    public Optional<ExamEntry> open(String staining) {
        return draws(staining).stream()
                .filter(draw -> draw.info().closed() == null)
                .findFirst();
    }

    /** The answer for a cell, or null. */
    public Answer answer(Key key) {
        return answers.get(key);
    }

    /** Changes of answers after their draw was closed, oldest first; a copy. */
    public List<Correction> corrections(String staining) {
        return List.copyOf(corrections.getOrDefault(staining, List.of()));
    }

    /** Id of the next draw; ids of undone draws are not given again. */
    public long nextDraw() {
        return lastDraw + 1;
    }

    /** Number of an exam cell under a cell set: 0 when it has none there, -1 when nobody looked yet. */
    public int cell(Key key, long cellSet) {
        return cellSet == 0 ? 0 : places.getOrDefault(new Place(key, cellSet), -1);
    }

    /** The cells of a staining's exam under the present cell sets, with what they are. */
    public Map<CellRef, Key> cells(String staining, Map<String, Long> cellSets) {
        Map<CellRef, Key> cells = new HashMap<>();
        for (ExamEntry draw : draws(staining)) {
            for (int i = 0; i < draw.cells().size(); i++) {
                String slice = draw.cells().get(i).slice();
                Key key = new Key(draw.info().id(), i);
                int cell = cell(key, cellSets.getOrDefault(slice, 0L));
                if (cell > 0) {
                    cells.put(new CellRef(slice, cell), key);
                }
            }
        }
        return cells;
    }

    /** By staining, the cells that take no label. */
    Map<String, Set<CellRef>> reserved(Map<String, Long> cellSets) {
        Map<String, Set<CellRef>> reserved = new HashMap<>();
        for (String staining : stainings()) {
            reserved.put(staining, new HashSet<>(cells(staining, cellSets).keySet()));
        }
        return reserved;
    }

    boolean isEqual(ExamState other) {
        return draws.equals(other.draws)
                && answers.equals(other.answers)
                && places.equals(other.places)
                && corrections.equals(other.corrections);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        draws.forEach((id, draw) -> all.put("exam draw " + id, draw));
        answers.forEach((key, answer) -> all.put("exam answer " + key, answer));
        places.forEach((place, cell) -> all.put("exam place " + place, cell));
        corrections.forEach((staining, list) -> all.put("exam corrections of " + staining, list));
    }
}
