/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;

/**
 * What a study with one slice should hold. Labels are by physical place; places that have no cell at the moment keep
 * theirs as detached.
 */
final class UndoModel {
    /** places a cell can be at */
    static final int PLACES = 40;

    Map<Integer, Label> labels = new HashMap<>();
    /** place of each cell number; index 0 is cell 1 */
    int[] places;

    SliceDetails details = new SliceDetails("M1", "control", 0.65, false);
    boolean there = true;
    /** words of the rule, by version */
    TreeMap<Integer, String> rules = new TreeMap<>();
    /** answer and consensus by id of the repeat */
    TreeMap<Long, String> repeats = new TreeMap<>();
    /** batch drawn last and not undone */
    long newestBatch;
    /** reason by place */
    TreeMap<Integer, String> kept = new TreeMap<>();
    /** every label given to a place since the cells were set */
    Map<Integer, List<String>> given = new HashMap<>();
    /** answer by place, "" for none; of the draw that is open, and of those that are closed */
    TreeMap<Integer, String> open = new TreeMap<>();

    TreeMap<Integer, String> closed = new TreeMap<>();
    /** labels the open draw took, by place */
    TreeMap<Integer, Label> taken = new TreeMap<>();

    long drawnIn;
    /** threshold and name of each round */
    List<String> rounds = new ArrayList<>();

    int currentRound;
    String balance = "as-labelled";

    /** every question answered and not undone, oldest first: place, miner and answer */
    List<String> findings = new ArrayList<>();
    /** by place, miner and answer of the newest question, while no other label was given since */
    TreeMap<Integer, String> standing = new TreeMap<>();
    /** verdict and note by round */
    TreeMap<Integer, String> reviews = new TreeMap<>();

    boolean isInExam(int place) {
        return open.containsKey(place) || closed.containsKey(place);
    }

    boolean has(int place) {
        return Arrays.stream(places).anyMatch(p -> p == place);
    }

    /** What a label can be on: cells that are there and not in the exam. */
    boolean isFree(CellRef cell) {
        return !isInExam(places[cell.cell() - 1]);
    }

    int currentRule() {
        return rules.isEmpty() ? 0 : rules.lastKey();
    }

    void give(int place, Label label) {
        List<String> all = new ArrayList<>(given.getOrDefault(place, List.of()));
        all.add(String.valueOf(label));
        given.put(place, all);
        if (labels.get(place) != label) {
            kept.remove(place);
            standing.remove(place);
        }
    }

    /** The slice goes, with what belongs to it but comes back with nothing else. */
    void leave() {
        there = false;
        repeats.clear();
        kept.clear();
        findings.clear();
        standing.clear();
        reviews.clear();
    }

    UndoModel copy() {
        UndoModel copy = new UndoModel();
        copy.labels = new HashMap<>(labels);
        copy.places = places;
        copy.details = details;
        copy.there = there;
        copy.rules = new TreeMap<>(rules);
        copy.repeats = new TreeMap<>(repeats);
        copy.newestBatch = newestBatch;
        copy.kept = new TreeMap<>(kept);
        copy.given = new HashMap<>(given);
        copy.open = new TreeMap<>(open);
        copy.closed = new TreeMap<>(closed);
        copy.taken = new TreeMap<>(taken);
        copy.drawnIn = drawnIn;
        copy.rounds = new ArrayList<>(rounds);
        copy.currentRound = currentRound;
        copy.balance = balance;
        copy.findings = new ArrayList<>(findings);
        copy.standing = new TreeMap<>(standing);
        copy.reviews = new TreeMap<>(reviews);
        return copy;
    }
}
