/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Study;

/**
 * Chooses labelled cells for a second reading, to see how far two people, or one person at two times, agree. Equally many
 * of each label as far as there are, so that kappa does not suffer from a rare one; within a label spread over animals,
 * then over slices; shown in random order. Cells of the exam, and those the reader has read before, are left out.
 */
public final class SecondReading {
    private SecondReading() {}

    /** Whose labels are read. */
    public enum Whose {
        /** Those of other people: tells how far two people agree. */
        OTHERS,
        /** The reader's own, those given longest ago: tells how far one agrees with oneself. */
        OWN
    }

    /** What can be read: others' labels when there are any, else the reader's own; empty when there is nothing. */
    public static Optional<Whose> usual(Study study, String staining) throws ProblemException {
        StudyParts.staining(study, staining);
        if (count(study, staining, Whose.OTHERS) > 0) {
            return Optional.of(Whose.OTHERS);
        }
        return count(study, staining, Whose.OWN) > 0 ? Optional.of(Whose.OWN) : Optional.empty();
    }

    /** Number of cells that could be read: labelled, not of the exam, not read before. Answers from memory. */
    public static int count(Study study, String staining, Whose whose) {
        return of(whose, study, candidates(study, staining)).size();
    }

    /**
     * Chooses up to {@code n} cells.
     *
     * @param whose labels to read
     * @param n number of cells wanted, at least 1
     * @param seed equal seeds choose equally in equal studies
     * @return in the order in which to show them
     * @throws ProblemException when there is nothing to read
     */
    public static List<CellRef> choose(Study study, String staining, Whose whose, int n, long seed)
            throws ProblemException {
        StudyParts.staining(study, staining);
        if (n < 1) {
            throw new ProblemException("At least 1 cell must be asked for, not " + n + ".");
        }
        List<Sample> candidates = of(whose, study, candidates(study, staining));
        if (candidates.isEmpty()) {
            throw new ProblemException("There is no " + staining + " label "
                    + (whose == Whose.OWN ? "of " + study.annotator() : "of another person") + " that "
                    + study.annotator() + " could read a second time; label cells first.");
        }
        SeededRandom random = new SeededRandom(seed);
        List<Sample> ordered = whose == Whose.OWN ? longestAgo(candidates, n, random) : shuffled(candidates, random);
        List<Sample> chosen = inTurns(spread(ordered, study), n);
        return shuffled(chosen, random).stream().map(Sample::cell).toList();
    }

    private static List<Sample> of(Whose whose, Study study, List<Sample> samples) {
        return samples.stream()
                .filter(sample -> sample.annotator().equals(study.annotator()) == (whose == Whose.OWN))
                .toList();
    }

    private static List<Sample> candidates(Study study, String staining) {
        Set<CellRef> read = new HashSet<>();
        for (Repeat repeat : study.repeats().all(staining)) {
            long cellSet =
                    study.cellSet(repeat.cell().slice()).map(info -> info.id()).orElse(0L);
            boolean byReader = repeat.batch() == 0 && repeat.secondAnnotator().equals(study.annotator());
            if (byReader && repeat.cellSet() == cellSet) {
                read.add(repeat.cell());
            }
        }
        Set<CellRef> open = study.repeats().open(staining).keySet();
        return study.samples(staining).stream()
                .filter(sample -> sample.origin() != SampleOrigin.EXAM)
                .filter(sample -> !read.contains(sample.cell()) && !open.contains(sample.cell()))
                .toList();
    }

    /** The older half, but at least as many as are wanted of each label: what is fresh in mind tells nothing. */
    private static List<Sample> longestAgo(List<Sample> candidates, int n, SeededRandom random) {
        List<Sample> old = new ArrayList<>();
        for (List<Sample> same : byLabel(candidates).values()) {
            List<Sample> oldest = new ArrayList<>(same);
            oldest.sort(Comparator.comparing(Sample::time).thenComparing(Sample::cell));
            old.addAll(oldest.subList(0, Math.min(same.size(), Math.max(n, same.size() / 2))));
        }
        return shuffled(old, random);
    }

    private static Map<Label, List<Sample>> byLabel(List<Sample> samples) {
        Map<Label, List<Sample>> groups = new EnumMap<>(Label.class);
        for (Sample sample : samples) {
            groups.computeIfAbsent(sample.label(), l -> new ArrayList<>()).add(sample);
        }
        return groups;
    }

    /** Within each label: animals in turns, and of an animal its slices in turns. */
    private static List<List<Sample>> spread(List<Sample> samples, Study study) {
        Map<String, String> animals = new HashMap<>();
        for (Slice slice : study.slices()) {
            // a slice whose animal nobody named stands for itself
            animals.put(slice.name(), slice.animal().isEmpty() ? "\n" + slice.name() : slice.animal());
        }
        List<List<Sample>> labels = new ArrayList<>();
        for (List<Sample> same : byLabel(samples).values()) {
            Map<String, Map<String, List<Sample>>> byAnimal = new TreeMap<>();
            for (Sample sample : same) {
                String slice = sample.cell().slice();
                byAnimal.computeIfAbsent(animals.getOrDefault(slice, slice), a -> new TreeMap<>())
                        .computeIfAbsent(slice, s -> new ArrayList<>())
                        .add(sample);
            }
            List<List<Sample>> perAnimal = new ArrayList<>();
            byAnimal.values()
                    .forEach(slices -> perAnimal.add(inTurns(new ArrayList<>(slices.values()), Integer.MAX_VALUE)));
            labels.add(inTurns(perAnimal, Integer.MAX_VALUE));
        }
        return labels;
    }

    /** The first of each list, then the second of each, and so on, up to {@code max}. */
    private static List<Sample> inTurns(List<List<Sample>> lists, int max) {
        List<Sample> all = new ArrayList<>();
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            for (List<Sample> list : lists) {
                if (i < list.size() && all.size() < max) {
                    all.add(list.get(i));
                }
            }
        }
        return all;
    }

    private static List<Sample> shuffled(List<Sample> samples, SeededRandom random) {
        int[] order = new int[samples.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        random.shuffle(order);
        List<Sample> shuffled = new ArrayList<>(order.length);
        for (int i : order) {
            shuffled.add(samples.get(i));
        }
        return shuffled;
    }
}
