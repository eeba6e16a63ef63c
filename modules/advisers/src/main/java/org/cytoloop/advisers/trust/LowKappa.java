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
import org.cytoloop.spi.guide.Situation.ConsistencyState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Cells labelled twice got different labels too often. */
@ServiceProvider(service = Adviser.class, position = 1600)
public final class LowKappa extends BuiltInAdviser {

    private static final int FEWEST = 15;
    private static final int ENOUGH = 30;
    private static final double LOW = 0.6;
    private static final double GOOD = 0.8;
    /** Looked up as a service. */
    public LowKappa() {
        super("low-kappa", "Agreement with oneself");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        ConsistencyState state = now.consistency();
        boolean low = state.repeats() >= FEWEST && state.kappa() < LOW;
        boolean moderate = state.repeats() >= ENOUGH && state.kappa() < GOOD;
        if (!low && !moderate) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.RULE,
                (low ? Urgency.LOW_KAPPA : Urgency.MODERATE_KAPPA).priority(),
                "kappa",
                low
                        ? "Make your labels consistent before you add more: on " + state.repeats()
                                + " cells shown twice you agree with yourself with a kappa of only " + kappa(state)
                                + "."
                        : "See where you hesitate: on " + state.repeats() + " cells shown twice kappa is "
                                + kappa(state) + ".",
                "Kappa is 1 when every repeated cell gets the same label again, and 0 when no more agree than by chance; from"
                        + " 0.8 on agreement is very good, below 0.6 it is not enough to build on. A model cannot agree with you"
                        + " better than you do, so more labels of this kind would not raise its score. The agreement window tells at"
                        + " which signal you differ: write into the rule what counts there, then look at those labels again.",
                List.of(Deed.of(Deed.AGREEMENT, "Show the agreement"), Deed.of(Deed.RULE, "Open the rule"))));
    }

    /** Two digits; of one below 0 only that. */
    private static String kappa(ConsistencyState state) {
        return state.kappa() < 0 ? "0 or less" : Words.score(state.kappa());
    }
}
