/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.operations.chosen.SliceReaders;
import org.cytoloop.operations.comparison.RoundComparison.Figure;
import org.cytoloop.operations.comparison.RoundComparison.Samples;
import org.cytoloop.operations.comparison.RoundComparison.Setting;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.TrainedCells;

/** What is on record of two rounds, side by side. */
final class RoundFacts {
    private static final Map<String, String> FIGURES = new TreeMap<>(Map.of(
            "grouped.f1", "grouped F1",
            "grouped.precision", "grouped precision",
            "grouped.recall", "grouped recall",
            "grouped.auc", "grouped AUC",
            "plain.f1", "plain F1"));

    private RoundFacts() {}

    /** Cross-validated scores. */
    static List<Figure> figures(RoundInfo before, RoundInfo after) {
        List<Figure> figures = new ArrayList<>();
        FIGURES.forEach((key, name) -> figures.add(new Figure(name, score(before, key), score(after, key))));
        return figures;
    }

    private static Interval score(RoundInfo round, String key) {
        Map<String, Double> scores = round.scores();
        return new Interval(
                scores.getOrDefault(key, Double.NaN),
                scores.getOrDefault(key + ".low", Double.NaN),
                scores.getOrDefault(key + ".high", Double.NaN));
    }

    /** What differs in the training sets. */
    static Samples samples(TrainedCells before, TrainedCells after) {
        SortedSet<String> renumbered = new TreeSet<>(before.cellSets().keySet());
        renumbered.retainAll(after.cellSets().keySet());
        renumbered.removeIf(
                slice -> before.cellSets().get(slice).equals(after.cellSets().get(slice)));
        Map<CellRef, Boolean> then = labels(before, renumbered);
        Map<CellRef, Boolean> now = labels(after, renumbered);
        Set<CellRef> all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        int same = 0;
        List<CellRef> added = new ArrayList<>();
        List<CellRef> removed = new ArrayList<>();
        List<CellRef> flipped = new ArrayList<>();
        for (CellRef cell : all) {
            Boolean was = then.get(cell);
            Boolean is = now.get(cell);
            if (was == null) {
                added.add(cell);
            } else if (is == null) {
                removed.add(cell);
            } else if (was.equals(is)) {
                same++;
            } else {
                flipped.add(cell);
            }
        }
        return new Samples(same, added, removed, flipped, List.copyOf(renumbered));
    }

    private static Map<CellRef, Boolean> labels(TrainedCells trained, Set<String> without) {
        Map<CellRef, Boolean> labels = new HashMap<>();
        trained.on().forEach(cell -> labels.put(cell, true));
        trained.off().forEach(cell -> labels.put(cell, false));
        labels.keySet().removeIf(cell -> without.contains(cell.slice()));
        return labels;
    }

    /** What differs in how they were trained, and their thresholds. */
    static List<Setting> settings(Study study, RoundInfo before, RoundInfo after) throws ProblemException {
        List<Setting> settings = new ArrayList<>();
        add(settings, "trainer", before.trainer(), after.trainer());
        add(
                settings,
                "trainer version",
                study.rounds().trainerVersion(before),
                study.rounds().trainerVersion(after));
        Map<String, String> then = study.rounds().parameters(before);
        Map<String, String> now = study.rounds().parameters(after);
        Set<String> names = new TreeSet<>(then.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            add(settings, name, then.getOrDefault(name, ""), now.getOrDefault(name, ""));
        }
        add(settings, "feature sets", sets(study, before), sets(study, after));
        add(settings, "image readers", readers(study, before), readers(study, after));
        add(settings, "weight of ON samples", number(before.onWeight()), number(after.onWeight()));
        add(settings, "balance", before.balance().text(), after.balance().text());
        add(settings, "seed", Long.toString(before.seed()), Long.toString(after.seed()));
        add(settings, "threshold", number(before.threshold()), number(after.threshold()));
        return settings;
    }

    private static String readers(Study study, RoundInfo round) {
        return SliceReaders.identity(study.provenance().of(round));
    }

    private static String sets(Study study, RoundInfo round) throws ProblemException {
        return String.join(", ", new TreeSet<>(new HashSet<>(study.rounds().featureSets(round))));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static void add(List<Setting> settings, String name, String before, String after) {
        if (!before.equals(after)) {
            settings.add(new Setting(name, before, after));
        }
    }
}
