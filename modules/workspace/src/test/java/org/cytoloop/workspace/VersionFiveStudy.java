/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.workspace.LabelCommand.Assignment;

/** Made the study of {@link VersionFiveTest}, into the folder given as argument; kept to show what is in it. */
final class VersionFiveStudy {
    private VersionFiveStudy() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        try (Study study = Studies.withCells(folder, 60, "A1", "A2")) {
            study.label(Studies.batch("A1", 1, 4, Label.ON));
            study.label(Studies.batch("A2", 1, 4, Label.OFF));
            RoundInfo round = study.rounds().add(Studies.round(study), new byte[] {1, 2, 3});
            answer(
                    study,
                    SampleOrigin.MINING,
                    Label.ON,
                    new Question(new CellRef("A1", 9), "most-uncertain", 1, 0.5f, Label.OFF));
            answer(
                    study,
                    SampleOrigin.CORRECTION,
                    Label.OFF,
                    new Question(new CellRef("A2", 50), Question.REVIEW, 1, 0.75f, Label.ON));
            study.label(LabelCommand.flip(
                            Studies.CFOS, List.of(new Assignment(new CellRef("A1", 2), Label.ON, Double.NaN)), 0)
                    .withQuestions(
                            List.of(new Question(new CellRef("A1", 2), "suspect-labels", 0, Float.NaN, Label.ON))));
            study.reviews().save(round, "A1", Verdict.GOOD, List.of(), "at first sight");
            study.setAnnotator("Ben");
            study.reviews()
                    .save(
                            round,
                            "A1",
                            Verdict.MISTAKES,
                            List.of(
                                    new ReviewFinding(MistakeKind.MISSED_WEAK_ON, 103.5f, 77.25f, "a row of them"),
                                    new ReviewFinding(MistakeKind.OTHER, Float.NaN, Float.NaN, "")),
                            "");
            study.reviews().save(round, "A2", Verdict.UNUSABLE, List.of(), "torn");
            study.setCells("A1", Studies.grid(9), Studies.NUCLEI);
            study.reviews().remove(round, "A2");
            study.undo();
        }
    }

    private static void answer(Study study, SampleOrigin origin, Label label, Question question) throws Exception {
        study.label(LabelCommand.byHand(
                        Studies.CFOS, List.of(new Assignment(question.cell(), label, Double.NaN)), origin, 0)
                .withQuestions(List.of(question)));
    }
}
