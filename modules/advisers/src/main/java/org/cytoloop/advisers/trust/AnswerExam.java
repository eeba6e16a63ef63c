/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.trust;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.ExamState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** An exam that was drawn is answered and closed. */
@ServiceProvider(service = Adviser.class, position = 1640)
public final class AnswerExam extends BuiltInAdviser {

    /** Looked up as a service. */
    public AnswerExam() {
        super("answer-exam", "Finish the exam");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        ExamState exam = now.exam();
        if (exam.cells() <= 0 || exam.closed()) {
            return Optional.empty();
        }
        int left = exam.cells() - Math.max(0, exam.answered());
        if (left <= 0) {
            return Optional.of(new Advice(
                    Step.EXAM,
                    Urgency.CLOSE_EXAM.priority(),
                    "close-exam",
                    "Close the exam: all " + exam.cells() + " cells are answered.",
                    "Only a closed exam scores rounds. After that its answers stay as they are, so that every round is measured by"
                            + " the same ones.",
                    List.of(Deed.of(Deed.EXAM, "Close the exam"))));
        }
        return Optional.of(new Advice(
                Step.EXAM,
                Urgency.ANSWER_EXAM.priority(),
                "answer-exam",
                (exam.answered() <= 0 ? "Answer the exam: " : "Go on with the exam: ") + Words.count(left, "cell")
                        + " of " + exam.cells() + " " + (left == 1 ? "is" : "are") + " left.",
                "As long as cells are open the exam cannot score a round. Answer them by the rule, and leave out only what"
                        + " nobody could tell: the calls are hidden so that they cannot sway you. It is best done in one go, at"
                        + " about 15 cells a minute.",
                List.of(Deed.of(Deed.EXAM, "Answer the exam"))));
    }
}
