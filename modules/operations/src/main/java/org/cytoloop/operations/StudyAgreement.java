/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.agreement.AgreementReport;
import org.cytoloop.labelling.agreement.AgreementReport.Question;
import org.cytoloop.workspace.Study;

/** How far the annotators of a study agree with themselves and each other, from blind repeats and second readings. */
public final class StudyAgreement {
    private StudyAgreement() {}

    /**
     * The report of a staining. The current annotator of the study is called "you" in it. Unanswered repeats, those of
     * the newest batch, and cells of the exam are left out; repeats of cells of an earlier detection count overall but
     * have no signal.
     *
     * @param feature the feature whose values make the signal bins; empty for that of the rule's first threshold or,
     *     without a rule, the signal-to-noise ratio of the staining
     * @param zone decides where a day begins
     * @throws ProblemException when there is no such staining or feature
     */
    public static AgreementReport of(
            Study study, String staining, Optional<String> feature, ZoneId zone, TaskContext task)
            throws ProblemException {
        StudyParts.staining(study, staining);
        CellEvidence evidence = new CellEvidence(study, staining);
        ClosedRepeats repeats = new ClosedRepeats(study, staining, evidence);
        evidence.read(feature, false, repeats.slices(), task);
        Question question = Question.about(evidence.feature(), study.annotator(), zone);
        return AgreementReport.of(repeats.pairs(), question).withRemarks(remarks(study, staining, repeats, evidence));
    }

    /**
     * The same without signals, and so without bins: from memory.
     *
     * @throws ProblemException when there is no such staining
     */
    public static AgreementReport withoutSignals(Study study, String staining, ZoneId zone) throws ProblemException {
        return withoutSignals(study, staining, Question.about("", study.annotator(), zone));
    }

    /**
     * The same without signals, whoever asks: nobody is called "you" in it, and a day begins at midnight UTC.
     *
     * @throws ProblemException when there is no such staining
     */
    public static AgreementReport overall(Study study, String staining) throws ProblemException {
        return withoutSignals(study, staining, Question.about("", "", ZoneOffset.UTC));
    }

    private static AgreementReport withoutSignals(Study study, String staining, Question question)
            throws ProblemException {
        StudyParts.staining(study, staining);
        ClosedRepeats repeats = new ClosedRepeats(study, staining, new CellEvidence(study, staining));
        return AgreementReport.of(repeats.pairs(), question);
    }

    private static List<String> remarks(Study study, String staining, ClosedRepeats repeats, CellEvidence evidence) {
        List<String> remarks = new ArrayList<>(evidence.remarks());
        long across = repeats.acrossRules();
        if (across > 0) {
            remarks.add(across + " of " + repeats.all().size() + (across == 1 ? " was" : " were")
                    + " answered under another version of the rule than"
                    + " the first label; what differs there may be the rule, not the eye.");
        }
        if (!study.batches(staining).isEmpty()) {
            remarks.add("Repeats hidden in the newest batch are counted once another batch is drawn.");
        }
        return remarks;
    }
}
