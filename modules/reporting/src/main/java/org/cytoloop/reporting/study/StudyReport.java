/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.groups.GroupBlocks;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.reporting.pictures.SlicePictures;
import org.cytoloop.workspace.Study;

/** Reads a study into a report. Same study, same plan, same report. Never on the event thread. */
public final class StudyReport {
    private StudyReport() {}

    /**
     * The report of all stainings. It names slices, animals and groups as they are, also while the study is masked, and
     * says so.
     *
     * @throws ProblemException when the study cannot be read
     */
    public static Report of(Study study, ReportPlan plan, TaskContext task) throws ProblemException {
        int n = study.settings().stainings().size();
        List<StainingFacts> stainings = new ArrayList<>();
        for (int place = 1; place <= n; place++) {
            task.progress(0.4 * (place - 1) / n, "reading the study");
            stainings.add(StainingFacts.of(study, place, task.part(0.4 * (place - 1) / n, 0.4 * place / n)));
        }
        List<Report.Section> sections = new ArrayList<>();
        sections.add(SummarySection.of(study, stainings));
        sections.add(StudySection.of(study));
        for (StainingFacts facts : stainings) {
            double from = 0.4 + 0.6 * (facts.place() - 1) / n;
            staining(sections, facts, plan, task.part(from, from + 0.6 / n));
        }
        sections.add(SoftwareSection.of(study, stainings));
        sections.add(MethodsSection.of(stainings));
        return new Report(study.settings().name(), sections);
    }

    private static void staining(List<Report.Section> sections, StainingFacts facts, ReportPlan plan, TaskContext task)
            throws ProblemException {
        sections.add(RuleSection.of(facts));
        sections.add(SampleSection.of(facts));
        sections.add(BalanceSection.of(facts, task));
        sections.add(GrowthSection.of(facts));
        sections.add(RoundSection.of(facts));
        sections.add(ExamSection.of(facts));
        sections.add(ReviewSection.of(facts));
        sections.add(CountSection.of(facts));
        if (facts.counts().isPresent()) {
            sections.add(new SectionDraft(facts.section("groups"), "Groups of animals for " + facts.name())
                    .all(GroupBlocks.of(facts.prefix(), facts.counts().get(), plan.test(), task))
                    .section());
            if (plan.pictures()) {
                RoundInfo round = facts.counts().get().round();
                sections.add(new SectionDraft(facts.section("pictures"), "Pictures for " + facts.name())
                        .all(SlicePictures.examples(facts.study(), round, task))
                        .all(SlicePictures.of(facts.study(), round, task))
                        .section());
            }
        }
    }
}
