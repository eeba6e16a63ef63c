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
import org.cytoloop.spi.guide.Situation.GrowthState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** More labels are expected to move no slice by much. */
@ServiceProvider(service = Adviser.class, position = 1710)
public final class StopRule extends BuiltInAdviser {

    private static final double LITTLE = 0.02;
    private static final double STEEP = 0.01;
    private static final int FEWEST = 200;
    /** Looked up as a service. */
    public StopRule() {
        super("stop-rule", "When to stop labelling");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty() || now.growth().isEmpty() || now.samples().labelled() < FEWEST) {
            return Optional.empty();
        }
        GrowthState growth = now.growth().get();
        if (!(growth.move() >= 0 && growth.move() <= LITTLE)
                || growth.gain() > STEEP
                || new Reviewing(now).isExamWeak()) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.DELIVER,
                Urgency.STOP.priority(),
                "stop",
                "You may stop labelling: 50 more labels are expected to move no slice's ON count by more than "
                        + Words.percent(growth.move()) + ".",
                "The growth curve of your " + now.samples().labelled()
                        + " samples is flat, and the counts hardly depend on a"
                        + " few labels more or less. Time is better spent on looking at slices, on the exam, and on labels that"
                        + " are in doubt. The curve knows only slices like those you labelled: one that is unlike them may still"
                        + " need samples of its own.",
                List.of(Deed.of(Deed.GROWTH, "Show the growth curve"))));
    }
}
