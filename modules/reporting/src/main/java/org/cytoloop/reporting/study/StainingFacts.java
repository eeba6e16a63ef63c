/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.operations.StudyAgreement;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.FigureId;
import org.cytoloop.steering.growth.SampleGrowth;
import org.cytoloop.workspace.Blinding;
import org.cytoloop.workspace.Study;

/**
 * What a report says of one staining, read once.
 *
 * @param study the study
 * @param staining the staining
 * @param place of the staining in the study, from 1
 * @param samples labels that are not of the exam
 * @param batches oldest first
 * @param growth of the samples
 * @param agreement of those who labelled
 * @param rounds oldest first
 * @param current the current round
 * @param exam the exam
 * @param counts under the current round; empty when there is none
 */
record StainingFacts(
        Study study,
        Staining staining,
        int place,
        List<Sample> samples,
        List<Batch> batches,
        SampleGrowth growth,
        AgreementReport agreement,
        List<RoundInfo> rounds,
        Optional<RoundInfo> current,
        ExamFacts exam,
        Optional<StudyCounts> counts) {
    static StainingFacts of(Study study, int place, TaskContext task) throws ProblemException {
        Staining staining = study.settings().stainings().get(place - 1);
        String name = staining.name();
        Optional<RoundInfo> current = study.rounds().current(name);
        List<Sample> samples = study.samples(name).stream()
                .filter(sample -> sample.origin() != SampleOrigin.EXAM)
                .toList();
        return new StainingFacts(
                study,
                staining,
                place,
                samples,
                study.batches(name),
                SampleGrowth.of(study, name, task.part(0, 0.1)),
                StudyAgreement.overall(study, name),
                study.rounds().of(name),
                current,
                ExamFacts.of(study, name, current, task.part(0.1, 0.5)),
                current.isPresent()
                        ? Optional.of(StudyCounts.of(study, current.get(), task.part(0.5, 1)))
                        : Optional.empty());
    }

    String name() {
        return staining.name();
    }

    /** Beginning of the ids of its figures. */
    String prefix() {
        return FigureId.of("staining", name());
    }

    /** Id of one of its figures. */
    String id(Object... parts) {
        return FigureId.under(prefix(), parts);
    }

    /** Id of a section about it; the first staining's have no number. */
    String section(String topic) {
        return place == 1 ? topic : topic + "-" + place;
    }

    /** The inclusion probabilities of its batches, ascending. */
    double[] probabilities() {
        return batches.stream()
                .filter(batch -> batch.eligible() > 0)
                .mapToDouble(batch -> batch.drawn() / (double) batch.eligible())
                .sorted()
                .toArray();
    }

    /** How many labels that hold now were given while names were hidden. */
    long masked() {
        List<Blinding.Mask> masks = study.blinding().masks();
        return samples.stream()
                .filter(sample -> masks.stream()
                        .anyMatch(mask -> !sample.time().isBefore(mask.from())
                                && (mask.to() == null || sample.time().isBefore(mask.to()))))
                .count();
    }

    /** The samples of each annotator, by name. */
    Map<String, List<Sample>> byAnnotator() {
        Map<String, List<Sample>> all = new TreeMap<>();
        samples.forEach(sample -> all.computeIfAbsent(sample.annotator(), who -> new ArrayList<>())
                .add(sample));
        return all;
    }
}
