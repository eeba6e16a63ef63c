/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.trust;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.ExamState;
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The current round does badly on the exam, or was not scored. */
@ServiceProvider(service = Adviser.class, position = 1650)
public final class ExamResult extends BuiltInAdviser {

    /** Looked up as a service. */
    public ExamResult() {
        super("exam-result", "What the exam says");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        ExamState exam = now.exam();
        if (now.round().isEmpty() || exam.cells() <= 0 || !exam.closed()) {
            return Optional.empty();
        }
        if (Double.isNaN(exam.f1())) {
            return Optional.of(new Advice(
                    Step.EXAM,
                    Urgency.EXAM_UNSCORED.priority(),
                    "exam-unscored",
                    "Score round " + now.round().get().number() + " on the exam.",
                    "The exam is closed, and the current round has no score on it yet. It is the number to compare rounds by, for"
                            + " its " + exam.cells() + " cells are the same for all of them.",
                    List.of(Deed.of(Deed.EXAM, "Show the exam"))));
        }
        return new Reviewing(now).isExamWeak() ? Optional.of(weak(now, standing, exam)) : Optional.empty();
    }

    private static Advice weak(Situation now, Standing standing, ExamState exam) {
        RoundState round = now.round().orElseThrow();
        String score = Words.score(exam.f1(), exam.f1Low(), exam.f1High());
        boolean flat = standing.isPlateau();
        boolean misses = round.recall() < round.precision();
        Miner miner = flat
                ? Miner.SUSPECT
                : Double.isNaN(round.recall()) ? Miner.INFORMATIVE : misses ? Miner.MISSED_ON : Miner.FALSE_ON;
        String own = Double.isNaN(round.f1()) ? "" : " On your own samples it has " + Words.score(round.f1()) + ".";
        return new Advice(
                Step.EXAM,
                Urgency.EXAM_WEAK.priority(),
                "exam-weak",
                "On the exam round " + round.number() + " has F1 " + score + ", too little to count by: "
                        + (flat ? "look for what confuses it rather than add more of the same." : "go on with mining."),
                "The exam's " + exam.cells()
                        + " cells were drawn at random and answered blind, so this is how the calls are all"
                        + " over your study." + own + " "
                        + (flat
                                ? "With " + now.samples().labelled()
                                        + " samples more of them will not do it: check suspect labels and"
                                        + " the rule, and ask whether one can tell the cells by eye at all."
                                : "Go through " + miner.words()
                                        + ", train, and see whether the exam's score rises; look at the"
                                        + " exam's own mistakes to see what they have in common, but do not train on them."),
                List.of(Buttons.mine(miner), Deed.of(Deed.EXAM, "Show the exam")));
    }
}
