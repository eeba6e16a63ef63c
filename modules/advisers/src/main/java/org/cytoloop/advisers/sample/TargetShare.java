/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.sample;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The samples hold much less of a class than the dial asks for. */
@ServiceProvider(service = Adviser.class, position = 1130)
public final class TargetShare extends BuiltInAdviser {

    private static final int FEWEST = 50;
    private static final double FAR = 0.15;
    private static final int NEXT = 30;
    /** Looked up as a service. */
    public TargetShare() {
        super("target-share", "Samples and the balance dial");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        double target = now.targetShare();
        double share = standing.onShare();
        if (now.samples().labelled() < FEWEST
                || !(Math.abs(share - target) > FAR)
                || standing.isLopsided()
                || standing.isBeginning()) {
            return Optional.empty();
        }
        boolean on = share < target;
        Optional<SliceState> slice = standing.sliceFor(on);
        if (slice.isEmpty()) {
            return Optional.empty();
        }
        String lacking = Words.named(on);
        return Optional.of(new Advice(
                Step.SAMPLE,
                Urgency.TARGET_SHARE.priority(),
                "target-share",
                "Your dial asks for " + Words.percent(target) + " ON in training, your samples hold "
                        + Words.percent(share) + ": add " + lacking + " samples.",
                "The dial makes up for the difference by giving " + lacking
                        + " samples more weight, or by leaving out samples"
                        + " of the other class. The further it has to reach, the more each " + lacking
                        + " sample counts, right"
                        + " or wrong. " + now.samples().on() + " ON and "
                        + now.samples().off() + " OFF are labelled; real samples of"
                        + " the class you want more of carry new information, weights do not.",
                List.of(Buttons.sample(slice.get().name(), on, NEXT), Buttons.balance(target))));
    }
}
