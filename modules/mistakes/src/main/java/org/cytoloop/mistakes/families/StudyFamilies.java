/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.families;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.workspace.Study;

/**
 * Groups the confirmed mistakes of a staining by what drives them: how they differ from the cells they belong to. Missed
 * ON cells are compared with cells called ON and falsely called ones with cells called OFF, and the two are never in one
 * family. Changes nothing in the study.
 */
public final class StudyFamilies {
    /** Fewer cells of a class are nothing to compare with. */
    private static final int FEW = 30;

    /** So many rounds tell how a family went. */
    private static final int ROUNDS = 6;

    private final Study study;
    private final String staining;
    private final List<String> notes = new ArrayList<>();

    private StudyFamilies(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * Finds the families. The same study gives the same families.
     *
     * @throws ProblemException when there is no such staining, or nothing can be measured
     */
    public static FamilyReport of(Study study, String staining, TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        return new StudyFamilies(study, staining).find(task);
    }

    /** True when what a feature tells can be said in words; others are named as they are ("high x"). */
    public static boolean hasWords(String feature) {
        return Traits.hasWords(feature);
    }

    private FamilyReport find(TaskContext task) throws ProblemException {
        ConfirmedMistakes confirmed = ConfirmedMistakes.of(study, staining);
        notes.addAll(confirmed.notes());
        if (confirmed.mistakes().isEmpty()) {
            return new FamilyReport(staining, List.of(), List.of(), List.of(), notes);
        }
        Optional<RoundInfo> current = study.rounds().current(staining);
        Set<String> needed = new TreeSet<>();
        confirmed.mistakes().forEach(mistake -> needed.add(mistake.cell().slice()));
        FamilyCells cells = FamilyCells.read(study, staining, features(current), needed, task.part(0, 0.7));
        notes.addAll(cells.notes());
        List<Mistake> readable = confirmed.mistakes().stream()
                .filter(mistake -> cells.row(mistake.cell()) >= 0)
                .sorted(Comparator.comparing(Mistake::cell))
                .toList();
        List<RoundAnswers> rounds = rounds(readable, current, cells, task.part(0.7, 0.9));
        TrendFinder trends =
                new TrendFinder(cells, rounds, current.map(RoundInfo::number).orElse(0));
        Traits traits = Traits.of(cells.schema(), staining);
        List<MistakeFamily> families = new ArrayList<>();
        for (Label truth : List.of(Label.ON, Label.OFF)) {
            task.checkCancelled();
            List<Mistake> of = readable.stream()
                    .filter(mistake -> mistake.truth() == truth)
                    .toList();
            if (of.size() >= FamilyFinder.LEAST) {
                families.addAll(families(of, truth, traits, cells, rounds, trends));
            }
        }
        families.sort(Comparator.comparingInt(MistakeFamily::size).reversed());
        List<MistakeFamily> told = families.subList(0, Math.min(FamilyFinder.MOST, families.size()));
        Set<Mistake> inFamily = new HashSet<>();
        told.forEach(family -> inFamily.addAll(family.members()));
        task.progress(1, null);
        return new FamilyReport(
                staining,
                confirmed.mistakes(),
                told,
                confirmed.mistakes().stream()
                        .filter(mistake -> !inFamily.contains(mistake))
                        .toList(),
                notes);
    }

    /** Those of the current round, which are at hand for all slices it called. */
    private StudyFeatures features(Optional<RoundInfo> current) throws ProblemException {
        if (current.isPresent()) {
            try {
                return SliceClassification.features(study, current.get());
            } catch (ProblemException e) {
                notes.add(e.getMessage());
            }
        }
        return StudyRule.features(study);
    }

    /** What rounds say of the cells: the one the first mistake was found under, and the newest since. */
    private List<RoundAnswers> rounds(
            List<Mistake> mistakes, Optional<RoundInfo> current, FamilyCells cells, TaskContext task)
            throws ProblemException {
        int since = mistakes.stream()
                .mapToInt(Mistake::round)
                .filter(round -> round > 0)
                .min()
                .orElse(0);
        List<RoundInfo> all = study.rounds().of(staining).stream()
                .filter(round -> round.number() >= since || current.equals(Optional.of(round)))
                .toList();
        List<RoundAnswers> answers = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            task.checkCancelled();
            boolean asked = i == 0 || i > all.size() - ROUNDS || current.equals(Optional.of(all.get(i)));
            if (asked) {
                try {
                    answers.add(RoundAnswers.of(study, all.get(i), cells, task.part(0, 0)));
                } catch (ProblemException e) {
                    notes.add(e.getMessage());
                }
            }
        }
        return answers;
    }

    private List<MistakeFamily> families(
            List<Mistake> mistakes,
            Label truth,
            Traits traits,
            FamilyCells cells,
            List<RoundAnswers> rounds,
            TrendFinder trends) {
        Set<Integer> rows = new HashSet<>();
        mistakes.forEach(mistake -> rows.add(cells.row(mistake.cell())));
        Label called = truth == Label.ON ? Label.OFF : Label.ON;
        TraitScale belonging = TraitScale.of(traits, cells.select(compared(cells, rounds, truth, rows)));
        TraitScale calledAlike = TraitScale.of(traits, cells.select(compared(cells, rounds, called, rows)));
        double[][] scores = scores(belonging, mistakes, cells);
        List<FoundFamily> found =
                new FamilyFinder(traits, truth, staining).find(scores, scores(calledAlike, mistakes, cells));
        List<double[]> all = new ArrayList<>();
        for (int row = 0; row < cells.size(); row++) {
            all.add(belonging.scores(cells.columns(), row));
        }
        List<MistakeFamily> families = new ArrayList<>();
        for (FoundFamily family : found) {
            List<Mistake> members = family.members().stream().map(mistakes::get).toList();
            Set<Integer> like = new TreeSet<>();
            members.forEach(member -> like.add(cells.row(member.cell())));
            for (int row = 0; row < cells.size(); row++) {
                if (family.likeness().isLike(all.get(row), traits.weights())) {
                    like.add(row);
                }
            }
            int since = members.stream()
                    .mapToInt(Mistake::round)
                    .filter(round -> round > 0)
                    .min()
                    .orElse(0);
            families.add(new MistakeFamily(
                    truth,
                    family.name(),
                    family.kind(),
                    family.drivers(),
                    members,
                    trends.of(truth, since, List.copyOf(like))));
        }
        return families;
    }

    private static double[][] scores(TraitScale scale, List<Mistake> mistakes, FamilyCells cells) {
        return mistakes.stream()
                .map(mistake -> scale.scores(cells.columns(), cells.row(mistake.cell())))
                .toArray(double[][]::new);
    }

    /**
     * Rows of cells of a class: labelled so or, without a label, called so by the current round. When there are few, all
     * without a label.
     */
    private int[] compared(FamilyCells cells, List<RoundAnswers> rounds, Label label, Set<Integer> mistakes) {
        Optional<RoundInfo> current = study.rounds().current(staining);
        RoundAnswers now = rounds.stream()
                .filter(round -> current.equals(Optional.of(round.round())))
                .findFirst()
                .orElse(null);
        IntPredicate called = row -> now != null && now.isKnown(row) && now.callsOn(row) == (label == Label.ON);
        int[] rows = IntStream.range(0, cells.size())
                .filter(row -> !mistakes.contains(row))
                .filter(row -> cells.label(row) == label || cells.label(row) == null && called.test(row))
                .toArray();
        return rows.length >= FEW
                ? rows
                : IntStream.range(0, cells.size())
                        .filter(row -> !mistakes.contains(row) && cells.label(row) == null)
                        .toArray();
    }
}
