/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.trust;

import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** No cell was shown twice yet, so nobody knows how consistent the labels are. */
@ServiceProvider(service = Adviser.class, position = 1620)
public final class BlindRepeats extends BuiltInAdviser {

    private static final int LABELS = 300;
    /** Looked up as a service. */
    public BlindRepeats() {
        super("blind-repeats", "Cells shown again");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.samples().labelled() < LABELS || now.consistency().repeats() > 0) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.SAMPLE,
                Urgency.BLIND_REPEATS.priority(),
                "blind-repeats",
                "Let some cells be shown to you again: set Again in the sampler to about 10 %.",
                "You gave " + now.samples().labelled()
                        + " labels, and nobody knows how many of them you would give again. Hidden"
                        + " repeats are cells you labelled before, shown within a batch without a mark; they change no label. About"
                        + " 50 of them tell your agreement with yourself, by signal and by day. It is the ceiling for any model"
                        + " trained on your labels, and reviewers ask for it.",
                Buttons.of(
                        standing.choice(standing.isOnFewer(), 30).map(Buttons::sample),
                        Optional.of(Deed.of(Deed.AGREEMENT, "Show the agreement")))));
    }
}
