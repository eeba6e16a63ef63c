/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.workspace.RuleDraft;

/** Makes of a study of known truth one in which every miner finds something, as a user would in a day or two. */
final class MinedStudy {
    private static final String STAINING = TruthStudy.STAINING;
    private static final int EXAM = 12;
    private static final String CONDITION = "cFos.snr >= 2.5";

    private MinedStudy() {}

    /**
     * Opens it, with an exam that is closed, a rule, labels of which some are slips, and two rounds: the first knows few
     * labels, a third of them wrong.
     */
    static TruthStudy open(Path folder) {
        TruthStudy made = TruthStudy.make(folder);
        Bench.open(made.folder());
        Hand.whole(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        exam(made);
        Bench.open().writer().submit("Rule", study -> study.rulebook()
                .save(STAINING, new RuleDraft("bright nucleus", "dark", List.of(CONDITION), List.of(), "")));
        made.label(4, 6);
        made.mislabel(2, 3);
        Trained.pressT();
        Trained.awaitRound(1);
        made.label(8, 16);
        made.mislabel(1, 1);
        Trained.pressT();
        Trained.awaitRound(2);
        return made;
    }

    private static void exam(TruthStudy made) {
        Bench.open().writer().submit("Exam", study -> {
            ExamDrawing.draw(study, STAINING, EXAM, 1);
            for (ExamCell cell : study.exams().cells(STAINING)) {
                study.exams().answer(STAINING, cell.cell(), made.truth().get(cell.cell()));
            }
            return study.exams().close(STAINING);
        });
        Bench.awaitQuiet();
        Check.same("exam cells", EXAM, Bench.study().exams().reserved(STAINING).size());
    }
}
