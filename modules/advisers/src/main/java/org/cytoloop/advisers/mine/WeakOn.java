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
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The ON samples are the bright ones, and weak ON cells are missing among them. */
@ServiceProvider(service = Adviser.class, position = 1530)
public final class WeakOn extends BuiltInAdviser {

    private static final double FEW = 0.2;
    private static final int FEWEST = 50;
    private static final int NEXT = 20;
    /** Looked up as a service. */
    public WeakOn() {
        super("weak-on", "Weak ON samples");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        double weak = now.samples().weakOn();
        if (now.round().isEmpty() || !(weak >= 0 && weak < FEW) || now.samples().on() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.MINE,
                Urgency.WEAK_ON.priority(),
                "weak-on",
                "Only " + Words.percent(weak)
                        + " of your ON samples are as weak as the weaker half of the ON calls: add about"
                        + " 20 weak ON cells.",
                "Clear cases come first, and by now there are " + now.samples().on()
                        + " ON samples. Half of the cells called"
                        + " ON are weaker than most of yours, so where weak ON ends and background begins is a guess so far. Likely"
                        + " missed ON shows cells just below the line; decide them by the rule.",
                Buttons.of(
                        Optional.of(Buttons.mine(Miner.MISSED_ON)),
                        standing.sliceFor(true).map(slice -> Buttons.sample(slice.name(), true, NEXT)))));
    }
}
