/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.train;

import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The score is lower than that of the round before; mostly no reason to worry. */
@ServiceProvider(service = Adviser.class, position = 1320)
public final class ScoreFell extends BuiltInAdviser {

    private static final double FELL = 0.02;
    private static final double MINED = 0.1;
    /** Looked up as a service. */
    public ScoreFell() {
        super("score-fell", "The score fell");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty()) {
            return Optional.empty();
        }
        RoundState round = now.round().get();
        if (!(round.previousF1() - round.f1() >= FELL)) {
            return Optional.empty();
        }
        double mined = standing.origin(SampleOrigin.MINING) + standing.origin(SampleOrigin.CORRECTION);
        Reviewing reviewing = new Reviewing(now);
        boolean fresh = now.review().inspected() <= 0 && reviewing.next().isPresent();
        boolean harder = mined >= MINED || standing.origin(SampleOrigin.IMPORT) >= MINED;
        String fell = "F1 is " + Words.score(round.f1()) + " after " + Words.score(round.previousF1())
                + " in the round before";
        Optional<Deed> look = reviewing.next().map(slice -> Buttons.review(slice.name()));
        Optional<Deed> suspects = Optional.of(Buttons.mine(Miner.SUSPECT));
        return Optional.of(new Advice(
                Step.TRAIN,
                (fresh ? Urgency.SCORE_FELL_NEW : Urgency.SCORE_FELL).priority(),
                "score-fell",
                fell
                        + (harder
                                ? ": look at the slices before you believe that the model got worse."
                                : ": check the labels you gave last, and look at the slices."),
                reason(now, round, mined, harder),
                harder ? Buttons.of(look, suspects) : Buttons.of(suspects, look)));
    }

    private static String reason(Situation now, RoundState round, double mined, boolean harder) {
        String why = harder
                ? (mined >= MINED
                                ? Words.percent(mined)
                                        + " of your samples are corrections and mined cells, the difficult ones."
                                : "Part of your samples were imported; they may be more difficult than those before.")
                        + " The score is worked out on your own samples, so it falls as they get harder, even while the model gets"
                        + " better. "
                : "Few of your samples are mined ones, so it is not that they got harder. New labels that contradict older"
                        + " ones, or a new kind of slice, are likelier reasons. ";
        if (now.exam().closed() && now.exam().f1() >= 0) {
            return why + "The exam does not change with your samples: there round " + round.number() + " has F1 "
                    + Words.score(
                            now.exam().f1(), now.exam().f1Low(), now.exam().f1High()) + ".";
        }
        return why
                + "What counts is how the calls look on the slices, and an exam, which stays the same from round to round.";
    }
}
