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
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The first training: possible from both classes on, due at about 200 samples. */
@ServiceProvider(service = Adviser.class, position = 1300)
public final class FirstRound extends BuiltInAdviser {

    private static final int WORTH_A_TRY = 10;
    /** Looked up as a service. */
    public FirstRound() {
        super("first-round", "Train the first model");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isPresent() || now.samples().on() <= 0 || now.samples().off() <= 0 || !standing.hasCells()) {
            return Optional.empty();
        }
        if (standing.isTrainingDue()) {
            return Optional.of(advice(now, Urgency.FIRST_ROUND, "Train your first model", due(now, standing)));
        }
        if (standing.fewer() >= Standing.HALF) {
            return Optional.of(advice(now, Urgency.EARLY_ROUND, "You may already train a first model", early()));
        }
        return standing.fewer() >= WORTH_A_TRY
                ? Optional.of(advice(now, Urgency.TRY_TRAINING, "You may try a training at any time", early()))
                : Optional.empty();
    }

    private static Advice advice(Situation now, Urgency urgency, String what, String why) {
        return new Advice(
                Step.TRAIN,
                urgency.priority(),
                "first-round",
                what + ": you have " + now.samples().on() + " ON and "
                        + now.samples().off() + " OFF samples.",
                why
                        + " Training takes seconds and nothing is lost by it: samples stay as they are, and you can train again"
                        + " whenever you like.",
                List.of(Deed.of(Deed.TRAIN, "Train")));
    }

    private static String early() {
        return "About 200 samples make a first model that is worth judging, but from 50 of each class on it already shows"
                + " where it is wrong, and samples put there help more than samples at random.";
    }

    private static String due(Situation now, Standing standing) {
        if (standing.fewer() >= Standing.FIRST) {
            return "The first aim, 100 of each class, is reached. From here on samples help most where the model is wrong,"
                    + " and only a model can show where that is.";
        }
        if (standing.choice().isEmpty()) {
            return "There are hardly any cells left to label, so this is what there is to learn from. The score will have a"
                    + " wide interval with so few samples.";
        }
        return "With " + now.samples().labelled() + " samples it is time, although " + Words.named(standing.isOnFewer())
                + " is rarer. A first model finds more of the rarer class than further rectangles would: it puts forward the"
                + " cells that are likely of it.";
    }
}
