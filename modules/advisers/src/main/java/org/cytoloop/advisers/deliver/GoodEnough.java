/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.deliver;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Reviewing;
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

/** Review and exam say that the calls can be counted. */
@ServiceProvider(service = Adviser.class, position = 1720)
public final class GoodEnough extends BuiltInAdviser {

    /** Looked up as a service. */
    public GoodEnough() {
        super("good-enough", "Good enough to count");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        Reviewing reviewing = new Reviewing(now);
        if (!reviewing.isGoodEnough()) {
            return Optional.empty();
        }
        int good = now.review().good();
        String slices = good + " of " + Words.count(now.review().inspected(), "slice") + " you judged "
                + (good == 1 ? "is" : "are") + " good enough";
        return Optional.of(new Advice(
                Step.DELIVER,
                Urgency.GOOD_ENOUGH.priority(),
                "good-enough",
                "Good enough to count: look at the counts, then make the report.",
                slices + " under round " + now.round().orElseThrow().number() + ". " + exam(now)
                        + " The report holds everything a reader needs to check the counts, with a methods paragraph; tables for"
                        + " your statistics come from Export. Compare animals, not cells or slices: the animal is the unit.",
                List.of(Deed.of(Deed.COUNTS, "Show the counts"), Deed.of(Deed.REPORT, "Make the report"))));
    }

    private static String exam(Situation now) {
        ExamState exam = now.exam();
        if (!exam.closed() || Double.isNaN(exam.f1())) {
            return exam.closed()
                    ? "The exam is closed; score this round on it before you report."
                    : "There is no exam, for too few cells are left to draw one from, so say in the paper that the score comes"
                            + " from the training samples.";
        }
        return "On the exam it has F1 " + Words.score(exam.f1(), exam.f1Low(), exam.f1High()) + " on " + exam.cells()
                + " cells that were drawn at random; the counts are corrected for the mistakes found there and carry"
                + " intervals by slice, animal and group.";
    }
}
