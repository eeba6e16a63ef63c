/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.mine;

import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.AnswerState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** What was found wrong while mining goes mostly one way. */
@ServiceProvider(service = Adviser.class, position = 1510)
public final class OneSidedAnswers extends BuiltInAdviser {

    private static final int ANSWERED = 20;
    private static final int MISTAKES = 8;
    private static final int TIMES = 3;
    private static final int NEXT = 20;
    /** Looked up as a service. */
    public OneSidedAnswers() {
        super("one-sided-answers", "Mistakes in one direction");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        AnswerState answers = now.answers();
        long mistakes = (long) answers.missedOn() + answers.falseOn();
        if (now.round().isEmpty() || answers.answered() < ANSWERED || mistakes < MISTAKES) {
            return Optional.empty();
        }
        int more = Math.max(answers.missedOn(), answers.falseOn());
        int less = Math.min(answers.missedOn(), answers.falseOn());
        if (more < (long) TIMES * less) {
            return Optional.empty();
        }
        boolean misses = answers.missedOn() > answers.falseOn();
        Miner miner = misses ? Miner.MISSED_ON : Miner.FALSE_ON;
        return Optional.of(new Advice(
                Step.MINE,
                Urgency.ONE_SIDED_ANSWERS.priority(),
                misses ? "misses-on" : "calls-too-much-on",
                more + " of " + mistakes + " mistakes you found are "
                        + (misses ? "ON cells called OFF: add ON samples." : "OFF cells called ON: add OFF samples."),
                "You answered " + answers.answered() + " cells since the last training: " + answers.missedOn()
                        + " called OFF were ON, and " + answers.falseOn()
                        + " called ON were OFF. Mistakes that go both ways"
                        + " cancel each other in a count, mistakes in one direction shift it: the counts are too "
                        + (misses ? "low" : "high") + ". Samples of the class it gets wrong bring the line back;"
                        + " the balance dial does the same for all cells at once, with a preview.",
                Buttons.of(
                        Optional.of(Buttons.mine(miner)),
                        standing.sliceFor(misses).map(slice -> Buttons.sample(slice.name(), misses, NEXT)),
                        Optional.of(Buttons.balance(share(standing, misses))))));
    }

    private static double share(Standing standing, boolean misses) {
        double on = Double.isNaN(standing.onShare()) ? 0.5 : standing.onShare();
        return misses ? Math.min(0.9, (1 + on) / 2) : Math.max(0.1, on / 2);
    }
}
