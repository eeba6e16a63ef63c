/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;

/** A study of which everything can be told: two groups of two animals, two rounds, a closed exam, a verdict on each slice. */
final class ReportStudy {
    private static final String STAINING = ExamStudy.STAINING;
    private static final int EXAM = 60;
    private static final long SEED = 7;

    private ReportStudy() {}

    /** Makes it, and says where it is. */
    static Path make(Path folder) {
        ExamStudy made = ExamStudy.make(folder);
        try (Study study = Study.open(made.folder(), "Anna")) {
            animals(study);
            RoundInfo round = study.rounds().current(STAINING).orElseThrow();
            StudyClassification.run(study, round, List.of(made.left()), TaskContext.quiet());
            ExamDrawing.draw(study, STAINING, EXAM, SEED);
            for (ExamCell cell : study.exams().cells(STAINING)) {
                study.exams().answer(STAINING, cell.cell(), made.truth(cell.cell()));
            }
            study.exams().close(STAINING);
            judge(study, round);
        } catch (ProblemException e) {
            throw new AssertionError("the study could not be made", e);
        }
        return made.folder();
    }

    /** Each slice of an animal of its own, half of them in either group. */
    private static void animals(Study study) throws ProblemException {
        List<Slice> slices = study.slices();
        Map<String, SliceDetails> details = new HashMap<>();
        for (int i = 0; i < slices.size(); i++) {
            String name = slices.get(i).name();
            details.put(
                    name,
                    study.details(name)
                            .withAnimal("mouse " + (i + 1))
                            .withGroup(i < slices.size() / 2 ? "saline" : "novelty"));
        }
        study.setDetails(details);
    }

    private static void judge(Study study, RoundInfo round) throws ProblemException {
        List<Slice> slices = study.slices();
        for (int i = 1; i < slices.size(); i++) {
            study.reviews().save(round, slices.get(i).name(), Verdict.GOOD, List.of(), "");
        }
        ReviewFinding finding = new ReviewFinding(MistakeKind.values()[0], 300, 300, "at the edge");
        study.reviews().save(round, slices.get(0).name(), Verdict.MISTAKES, List.of(finding), "");
    }
}
