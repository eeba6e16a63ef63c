/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.train;

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
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Enough labels changed since the round was trained. */
@ServiceProvider(service = Adviser.class, position = 1310)
public final class Retrain extends BuiltInAdviser {

    private static final int SOME = 20;
    /** Looked up as a service. */
    public Retrain() {
        super("retrain", "Train a new round");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty() || standing.fewer() < 1) {
            return Optional.empty();
        }
        RoundState round = now.round().get();
        int due = standing.changesDue();
        if (round.changed() < Math.min(SOME, due)) {
            return Optional.empty();
        }
        boolean isDue = round.changed() >= due;
        String changed = Words.count(round.changed(), "sample") + " " + (round.changed() == 1 ? "was" : "were")
                + " added or changed since round " + round.number() + ".";
        return Optional.of(new Advice(
                Step.TRAIN,
                (isDue ? Urgency.RETRAIN : Urgency.RETRAIN_SOON).priority(),
                "retrain",
                (isDue ? "Train round " : "You may train round ") + (Math.max(round.count(), round.number()) + 1) + ": "
                        + changed,
                "Round " + round.number() + " was trained on " + round.on() + " ON and " + round.off()
                        + " OFF samples and does"
                        + " not know what you have taught since. "
                        + (isDue
                                ? "That is enough to make a difference. "
                                : "About " + due + " changes are worth a round, but you may have a look earlier. ")
                        + "After training, look again at the slices where it was wrong: verdicts hold for the round they were"
                        + " given under.",
                List.of(Deed.of(Deed.TRAIN, "Train"))));
    }
}
