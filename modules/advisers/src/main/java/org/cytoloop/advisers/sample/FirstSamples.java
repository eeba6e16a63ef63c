/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.sample;

import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.SampleChoice;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The first hundred of each class, which class next, from which slice, and how many. */
@ServiceProvider(service = Adviser.class, position = 1100)
public final class FirstSamples extends BuiltInAdviser {

    /** Looked up as a service. */
    public FirstSamples() {
        super("first-samples", "First 100 ON and 100 OFF");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (!standing.hasCells() || !standing.isBeginning() || standing.isTrainingDue()) {
            return Optional.empty();
        }
        return standing.choice().map(choice -> advice(now, standing, choice));
    }

    private static Advice advice(Situation now, Standing standing, SampleChoice choice) {
        int on = now.samples().on();
        int off = now.samples().off();
        boolean train = now.round().isEmpty() && standing.fewer() >= Standing.HALF;
        return new Advice(
                Step.SAMPLE,
                Urgency.FIRST_SAMPLES.priority(),
                "first-samples",
                text(on, off, choice),
                reason(standing, choice, train),
                Buttons.of(
                        Optional.of(Buttons.sample(choice)),
                        train ? Optional.of(Deed.of(Deed.TRAIN, "Train now")) : Optional.empty()));
    }

    private static String text(int on, int off, SampleChoice choice) {
        String cells = choice.n() + " cells in " + choice.slice();
        String aim = aim(on, true) + " and " + aim(off, false) + ".";
        if (choice.isReversed()) {
            return "Draw " + cells + " as " + Words.named(choice.on()) + " and flip those that are "
                    + Words.named(choice.wantsOn()) + ". You have " + aim;
        }
        return on + off <= 0
                ? "Draw " + cells + " as " + Words.named(choice.on()) + ", then flip every cell that is not "
                        + Words.named(choice.on()) + ". Begin with clear cases."
                : "Draw " + cells + " as " + Words.named(choice.on()) + ", then flip the exceptions. You have " + aim;
    }

    private static String aim(int n, boolean on) {
        return (n < Standing.FIRST ? n + " of " + Standing.FIRST : Integer.toString(n)) + " " + Words.named(on);
    }

    private static String reason(Standing standing, SampleChoice choice, boolean train) {
        String wants = Words.named(choice.wantsOn());
        String why = "About 100 ON and 100 OFF are enough for a first model. "
                + (choice.isReversed()
                        ? "You are short of " + wants + ", but most cells lately drawn as " + wants
                                + " had to be flipped;"
                                + " drawn as " + Words.named(choice.on())
                                + " the batch costs fewer flips and brings the"
                                + " same cells. "
                        : wants + " is the class that is further from it, and " + choice.slice()
                                + " has the fewest samples so" + " far. ")
                + "Batches of 20 to 50 stay easy to check. Take clear cases first, and give UNSURE to what you cannot"
                + " tell: a wrong label does more harm than a missing one.";
        return train ? why + " You may also train already: it takes seconds and shows where the model is wrong." : why;
    }
}
