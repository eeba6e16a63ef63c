/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.counts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.counts.LeftOutSlice.Reason;
import org.cytoloop.workspace.Study;

/**
 * How many cells are ON under a round, by slice, animal and group: as called, and corrected by what the exam says of
 * sensitivity and specificity, with 95 % intervals. A slice that cannot be counted is left out with its reason, and is
 * never a zero. An animal is what slices of the same animal and group are together.
 *
 * @param round the round whose calls are counted, at its present threshold
 * @param mode how cells were detected; see {@link CountRow}
 * @param basis what the correction stands on, or why there is none
 * @param slices ordered by name
 * @param animals ordered by name, then group; slices without an animal are in none
 * @param groups ordered by name; slices without a group make one without a name
 * @param leftOut slices that are not counted, ordered by name
 * @param remarks sentences to be read with the counts
 */
public record StudyCounts(
        RoundInfo round,
        DetectionMode mode,
        CountBasis basis,
        List<CountRow> slices,
        List<CountRow> animals,
        List<GroupCounts> groups,
        List<LeftOutSlice> leftOut,
        List<String> remarks) {
    /** Keeps unmodifiable copies. */
    public StudyCounts {
        slices = List.copyOf(slices);
        animals = List.copyOf(animals);
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /**
     * Counts. Reads calls from disk; computes none. Never on the event thread.
     *
     * @throws ProblemException when calls cannot be read, or cells are being replaced
     */
    public static StudyCounts of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        ExamAnswers answers = ExamAnswers.of(study, round);
        List<SliceTally> tallies = new ArrayList<>();
        List<LeftOutSlice> leftOut = new ArrayList<>();
        Set<String> missing = new HashSet<>();
        study.missingImages().forEach(slice -> missing.add(slice.name()));
        List<Slice> slices = study.slices();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            task.progress(0.5 * i / slices.size(), "counting");
            Slice slice = slices.get(i);
            Optional<float[]> pOn = study.calls(slice.name(), round);
            if (pOn.isPresent()) {
                tallies.add(SliceTally.of(study, slice, round, pOn.get(), answers.on(slice.name())));
            } else {
                leftOut.add(
                        new LeftOutSlice(slice.name(), slice.animal(), slice.group(), reason(study, slice, missing)));
            }
        }
        Correction correction = Correction.of(answers, tallies, task.part(0.5, 0.9));
        CountTable table = new CountTable(study.settings().mode(), tallies, leftOut, correction);
        return table.counts(round, remarks(study.settings().mode(), tallies, leftOut));
    }

    private static Reason reason(Study study, Slice slice, Set<String> missing) {
        if (study.cellSet(slice.name()).isEmpty()) {
            return Reason.NOT_DETECTED;
        }
        return missing.contains(slice.name()) ? Reason.IMAGE_MISSING : Reason.NOT_CLASSIFIED;
    }

    private static List<String> remarks(DetectionMode mode, List<SliceTally> tallies, List<LeftOutSlice> leftOut) {
        List<String> remarks = new ArrayList<>();
        if (mode == DetectionMode.INDEPENDENT) {
            remarks.add("Cells were detected on the marker itself, so only accepted (ON) cells and their density are"
                    + " counted; % ON and the number of all cells mean nothing here.");
        }
        Map<String, Integer> unsized = new TreeMap<>();
        tallies.stream()
                .filter(tally -> Double.isNaN(tally.slice().pixelSizeUm()))
                .forEach(tally -> unsized.merge(tally.slice().name(), 1, Integer::sum));
        if (!unsized.isEmpty()) {
            remarks.add("No density where the pixel size is not known ("
                    + (unsized.size() == 1 ? "1 slice" : unsized.size() + " slices")
                    + "): give it in the properties of the slice.");
        }
        long without = tallies.stream()
                .filter(tally -> tally.slice().animal().isEmpty())
                .count();
        if (without > 0) {
            remarks.add((without == 1 ? "1 slice belongs" : without + " slices belong")
                    + " to no animal and is in no animal's count; name the animal in the properties of the slice.");
        }
        if (!leftOut.isEmpty()) {
            remarks.add(
                    leftOut.size() == 1
                            ? "1 slice is left out of its animal and group; the reason stands beside it."
                            : leftOut.size() + " slices are left out of their animals and groups; the reasons stand"
                                    + " beside them.");
        }
        return remarks;
    }
}
