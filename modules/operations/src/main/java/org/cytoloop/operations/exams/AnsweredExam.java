/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundCalls;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.scoring.exam.ExamSheet;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * The cells of an exam on which rounds can be scored: answered ON or OFF, with a place, and trained on by none of these
 * rounds.
 *
 * <p>All draws of an exam together are one draw: n more of the cells that were left is the same as n more from the start.
 * So a cell of an animal stands for as many cells as the animal had at its last draw over all that were drawn of it.
 */
public final class AnsweredExam {
    private final Study study;
    private final List<CellRef> cells = new ArrayList<>();
    private final Map<String, CellSetInfo> cellSets = new HashMap<>();
    private final ExamSheet sheet;
    private final ExamScore.Remainder remainder;

    private AnsweredExam(Study study, String staining, Set<CellRef> trained) {
        this.study = study;
        Map<String, Integer> strata = new TreeMap<>();
        Map<String, Double> weights = weights(study.exams().draws(staining));
        List<Double> weightOf = new ArrayList<>();
        List<Integer> stratumOf = new ArrayList<>();
        List<Boolean> on = new ArrayList<>();
        int unsure = 0;
        int leftOut = 0;
        for (ExamCell cell : study.exams().cells(staining)) {
            if (cell.answer() == Label.UNSURE) {
                unsure++;
            } else if (trained.contains(cell.cell())) {
                leftOut++;
            } else if (cell.answer() != null) {
                cells.add(cell.cell());
                on.add(cell.answer() == Label.ON);
                Integer known = strata.get(cell.stratum());
                if (known == null) {
                    known = strata.size();
                    strata.put(cell.stratum(), known);
                    weightOf.add(weights.getOrDefault(cell.stratum(), 1 / cell.inclusionProbability()));
                }
                stratumOf.add(known);
            }
        }
        boolean[] answers = new boolean[cells.size()];
        int[] stratum = new int[cells.size()];
        for (int i = 0; i < answers.length; i++) {
            answers[i] = on.get(i);
            stratum[i] = stratumOf.get(i);
        }
        sheet = new ExamSheet(
                answers,
                stratum,
                weightOf.stream().mapToDouble(Double::doubleValue).toArray());
        remainder = new ExamScore.Remainder(
                unsure,
                leftOut,
                study.exams().waiting(staining),
                study.exams().corrections(staining).size());
    }

    /**
     * The exam of the rounds' staining.
     *
     * @param rounds of one staining
     * @throws ProblemException with the sentence of {@link ExamScoring#problem}
     */
    public static AnsweredExam of(Study study, List<RoundInfo> rounds) throws ProblemException {
        String staining = rounds.get(0).staining();
        var problem = ExamScoring.problem(study, staining);
        if (problem.isPresent()) {
            throw new ProblemException(problem.get());
        }
        Map<String, CellSetInfo> before = present(study);
        Set<CellRef> trained = new HashSet<>();
        for (RoundInfo round : rounds) {
            trained.addAll(TrainedPlaces.of(study, round));
        }
        AnsweredExam exam = new AnsweredExam(study, staining, trained);
        exam.cellSets.putAll(before);
        if (!before.equals(present(study))) {
            throw new ProblemException("Cells are being detected; score the exam again when that is done.");
        }
        return exam;
    }

    private static Map<String, CellSetInfo> present(Study study) {
        Map<String, CellSetInfo> present = new HashMap<>();
        study.slices()
                .forEach(slice -> study.cellSet(slice.name()).ifPresent(cellSet -> present.put(slice.name(), cellSet)));
        return present;
    }

    /** How many cells of the study an exam cell of each animal stands for. */
    static Map<String, Double> weights(List<ExamDraw> draws) {
        Map<String, Integer> drawn = new HashMap<>();
        Map<String, Integer> cells = new HashMap<>();
        for (ExamDraw draw : draws) {
            for (ExamDraw.Stratum stratum : draw.strata()) {
                cells.put(stratum.animal(), stratum.eligible() + drawn.getOrDefault(stratum.animal(), 0));
                drawn.merge(stratum.animal(), stratum.drawn(), Integer::sum);
            }
        }
        Map<String, Double> weights = new HashMap<>();
        drawn.forEach((animal, count) -> {
            if (count > 0) {
                weights.put(animal, cells.get(animal) / (double) count);
            }
        });
        return weights;
    }

    /** The scored cells, in the order in which they were asked; unmodifiable. */
    public List<CellRef> cells() {
        return List.copyOf(cells);
    }

    /** What they are. */
    public ExamSheet sheet() {
        return sheet;
    }

    /** What was not scored. */
    public ExamScore.Remainder remainder() {
        return remainder;
    }

    /**
     * What a round calls them, at its present threshold.
     *
     * @return true for ON, one per cell of the sheet
     * @throws ProblemException when a slice or the classifier cannot be read, or cells were replaced meanwhile
     */
    public boolean[] calls(RoundInfo round, TaskContext task) throws ProblemException {
        SortedMap<String, List<Integer>> bySlice = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            bySlice.computeIfAbsent(cells.get(i).slice(), s -> new ArrayList<>())
                    .add(i);
        }
        boolean[] calledOn = new boolean[cells.size()];
        RoundCalls calls = new RoundCalls(study, round);
        int done = 0;
        for (Map.Entry<String, List<Integer>> entry : bySlice.entrySet()) {
            task.checkCancelled();
            TaskContext part = task.part(done / (double) bySlice.size(), (done + 1.0) / bySlice.size());
            RoundCalls.OnSlice on = calls.of(entry.getKey(), part);
            if (!on.cellSet().equals(cellSets.get(entry.getKey()))) {
                throw new ProblemException(
                        "Slice \"" + entry.getKey() + "\" got other cells while the exam was scored; try again.");
            }
            for (int i : entry.getValue()) {
                calledOn[i] = round.callsOn(on.pOn()[cells.get(i).cell() - 1]);
            }
            done++;
        }
        return calledOn;
    }
}
