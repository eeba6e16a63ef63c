/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.sample;

import java.util.List;
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

/** One class is nearly absent among the samples. */
@ServiceProvider(service = Adviser.class, position = 1120)
public final class LopsidedSamples extends BuiltInAdviser {

    private static final int NEXT = 20;
    private static final double DIAL = 0.3;
    /** Looked up as a service. */
    public LopsidedSamples() {
        super("lopsided-samples", "One class is rare among the samples");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (!standing.isLopsided()) {
            return Optional.empty();
        }
        if (now.round().isEmpty()) {
            return standing.isTrainingDue() ? Optional.empty() : before(now, standing);
        }
        if (standing.fewer() < Standing.FIRST) {
            return Optional.of(after(now, standing));
        }
        return Double.isNaN(now.targetShare()) ? Optional.of(many(now, standing)) : Optional.empty();
    }

    private static String few(Situation now, Standing standing) {
        return "Only " + standing.fewer() + " of " + now.samples().labelled() + " samples are "
                + Words.named(standing.isOnFewer());
    }

    private static Optional<Advice> before(Situation now, Standing standing) {
        boolean on = standing.isOnFewer();
        String rare = Words.named(on);
        return standing.richest(on)
                .map(slice -> new Advice(
                        Step.SAMPLE,
                        Urgency.LOPSIDED_FIRST.priority(),
                        "rare-class",
                        few(now, standing) + ": draw small rectangles tightly round cells that are clearly " + rare
                                + ", or click them one by one.",
                        "A classifier that has seen " + standing.fewer() + " " + rare
                                + " cells does not know what they may look"
                                + " like, and calling everything " + Words.named(!on) + " would already be right for "
                                + Words.percent((double) (now.samples().labelled() - standing.fewer())
                                        / now.samples().labelled())
                                + " of your samples. Rectangles at random bring few cells of a rare class, so go where they"
                                + " are. From about 20 of them a first round can help to find the others.",
                        List.of(Buttons.show(slice.name()), Buttons.sample(slice.name(), on, NEXT))));
    }

    private static Advice after(Situation now, Standing standing) {
        boolean on = standing.isOnFewer();
        String rare = Words.named(on);
        Miner miner = on ? Miner.MISSED_ON : Miner.FALSE_ON;
        return new Advice(
                Step.MINE,
                Urgency.LOPSIDED_ROUND.priority(),
                "rare-class",
                few(now, standing) + ": go through " + miner.words() + " until there are about 100.",
                "Round " + now.round().orElseThrow().number() + " was trained on so few " + rare
                        + " cells that it knows only"
                        + " some of their kinds. It can help to find the rest: its list of " + miner.words()
                        + " holds far"
                        + " more " + rare + " cells than a rectangle drawn at random. Each answer becomes a sample, of"
                        + " whichever class it is.",
                List.of(Buttons.mine(miner)));
    }

    private static Advice many(Situation now, Standing standing) {
        boolean on = standing.isOnFewer();
        return new Advice(
                Step.SAMPLE,
                Urgency.LOPSIDED_MANY.priority(),
                "rare-class-dial",
                few(now, standing) + ": see on the balance dial what more weight for them would change.",
                "With " + standing.fewer()
                        + " cells the rarer class is known well, but the other one outnumbers it by far,"
                        + " so in doubt the classifier calls cells " + Words.named(!on)
                        + ". The dial gives the rarer class more"
                        + " weight in training and shows beforehand which cells of which slices would flip. If the calls on your"
                        + " slices look right, leave it as it is.",
                List.of(Buttons.balance(on ? DIAL : 1 - DIAL)));
    }
}
