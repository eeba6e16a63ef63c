/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.review;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.ReviewState;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The slice that most needs a look under the current round. */
@ServiceProvider(service = Adviser.class, position = 1400)
public final class ReviewNext extends BuiltInAdviser {

    /** Looked up as a service. */
    public ReviewNext() {
        super("review-next", "The slice to review next");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        Reviewing reviewing = new Reviewing(now);
        if (now.round().isEmpty() || reviewing.next().isEmpty()) {
            return Optional.empty();
        }
        SliceState slice = reviewing.next().get();
        Urgency urgency = !reviewing.isFirstLookDone()
                ? Urgency.REVIEW_FIRST
                : reviewing.isLate() && !reviewing.isEnough() ? Urgency.REVIEW_LATE : Urgency.REVIEW_MORE;
        return Optional.of(new Advice(
                Step.REVIEW,
                urgency.priority(),
                "review:" + slice.name(),
                "Review " + slice.name() + " and say whether the calls of round "
                        + now.round().get().number() + " are right there.",
                reason(now, standing, reviewing, slice),
                List.of(Buttons.review(slice.name()))));
    }

    private static String reason(Situation now, Standing standing, Reviewing reviewing, SliceState slice) {
        StringBuilder why = new StringBuilder();
        if (slice.calledOn() >= 0 && slice.cells() > 0) {
            why.append(slice.calledOn())
                    .append(" of its ")
                    .append(Words.count(slice.cells(), standing.isIndependent() ? "candidate" : "cell"))
                    .append(slice.calledOn() == 1 ? " is" : " are")
                    .append(" called ON");
            why.append(slice.uncertain() >= 0 ? ", " + slice.uncertain() + " calls are uncertain. " : ". ");
        }
        ReviewState review = now.review();
        why.append(
                review.inspected() <= 0
                        ? "No slice was judged under this round yet"
                        : review.good() + " of " + Words.count(review.inspected(), "judged slice") + " "
                                + (review.good() == 1 ? "is" : "are") + " good enough so far");
        why.append("; of those that are left it is the one most in need of a look. ");
        why.append(
                "A score cannot say which kind of cell is wrong, your eye can: look for mistakes that repeat, such as weak"
                        + " cells that are missed or bright background that is called ON, and name them. ");
        return why.append("Judge about ")
                .append(Words.count(reviewing.enough(), "slice"))
                .append(" before you believe the counts of all.")
                .toString();
    }
}
