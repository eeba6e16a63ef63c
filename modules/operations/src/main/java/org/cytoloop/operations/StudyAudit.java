/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.audit.AuditReport;
import org.cytoloop.labelling.audit.LabelAudit;
import org.cytoloop.labelling.audit.Observation;
import org.cytoloop.labelling.audit.Outcome;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.workspace.Blinding.Mask;
import org.cytoloop.workspace.Study;

/** Whether the labels of a study differ by group, animal, slice, day or annotator. */
public final class StudyAudit {
    /** Reading features takes longer than testing. */
    private static final double READING = 0.8;

    private static final long SEED = 1;

    private final Study study;
    private final ZoneId zone;
    private final CellEvidence evidence;
    private final Map<Outcome, List<Observation>> observations = new EnumMap<>(Outcome.class);

    private StudyAudit(Study study, ZoneId zone, CellEvidence evidence) {
        this.study = study;
        this.zone = zone;
        this.evidence = evidence;
        for (Outcome outcome : Outcome.values()) {
            observations.put(outcome, new ArrayList<>());
        }
    }

    /**
     * The audit of a staining. It names animals and groups, also while the study is masked. UNSURE labels and cells of the
     * exam are left out; labels are compared with the current rule where that is clear.
     *
     * @param feature the feature by which cells of equal signal are compared; empty for that of the rule's first
     *     threshold or, without a rule, the signal-to-noise ratio of the staining
     * @param zone decides where a day begins
     * @throws ProblemException when there is no such staining or feature
     */
    public static AuditReport of(Study study, String staining, Optional<String> feature, ZoneId zone, TaskContext task)
            throws ProblemException {
        StudyParts.staining(study, staining);
        CellEvidence evidence = new CellEvidence(study, staining);
        List<Sample> samples = study.samples(staining).stream()
                .filter(sample -> sample.origin() != SampleOrigin.EXAM && sample.label() != Label.UNSURE)
                .toList();
        ClosedRepeats repeats = new ClosedRepeats(study, staining, evidence);
        Set<String> slices = new HashSet<>(repeats.slices());
        samples.forEach(sample -> slices.add(sample.cell().slice()));
        evidence.read(feature, !samples.isEmpty(), slices, task.part(0, READING));
        StudyAudit audit = new StudyAudit(study, zone, evidence);
        samples.forEach(audit::add);
        for (Repeat repeat : repeats.all()) {
            if (repeat.isIntra()) {
                audit.add(repeat, repeats.signal(repeat));
            }
        }
        List<Mask> masks = study.blinding().masks();
        long masked = samples.stream()
                .filter(sample -> isMasked(sample.time(), masks))
                .count();
        return LabelAudit.of(
                        new LabelAudit.Question(evidence.feature(), audit.observations, masked, SEED),
                        task.part(READING, 1))
                .withRemarks(evidence.remarks());
    }

    /** True when a label of this time was given blind. */
    static boolean isMasked(Instant time, List<Mask> masks) {
        for (Mask mask : masks) {
            if (!time.isBefore(mask.from()) && (mask.to() == null || time.isBefore(mask.to()))) {
                return true;
            }
        }
        return false;
    }

    private void add(Sample sample) {
        boolean on = sample.label() == Label.ON;
        double signal = evidence.signal(sample.cell());
        observe(Outcome.ON, on, sample.cell(), sample.time(), sample.annotator(), signal);
        RuleAnswer rule = evidence.rule(sample.cell());
        if (rule == RuleAnswer.ON || rule == RuleAnswer.OFF) {
            boolean against = on != (rule == RuleAnswer.ON);
            observe(Outcome.AGAINST_RULE, against, sample.cell(), sample.time(), sample.annotator(), signal);
        }
    }

    private void add(Repeat repeat, double signal) {
        observe(
                Outcome.AGAINST_SELF,
                repeat.differs(),
                repeat.cell(),
                repeat.secondTime(),
                repeat.secondAnnotator(),
                signal);
    }

    private void observe(Outcome outcome, boolean hit, CellRef cell, Instant time, String annotator, double signal) {
        Optional<Slice> slice = study.slice(cell.slice());
        observations
                .get(outcome)
                .add(new Observation(
                        hit,
                        cell.slice(),
                        slice.map(Slice::animal).orElse(""),
                        slice.map(Slice::group).orElse(""),
                        LocalDate.ofInstant(time, zone).toString(),
                        annotator,
                        signal));
    }
}
