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
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.BatchState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Batches that are too small to be quick. */
@ServiceProvider(service = Adviser.class, position = 1180)
public final class SmallBatches extends BuiltInAdviser {

    private static final int SMALL = 10;
    private static final int LATEST = 3;
    /** Looked up as a service. */
    public SmallBatches() {
        super("small-batches", "Batches of less than 10");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        List<BatchState> latest = now.batches().stream().limit(LATEST).toList();
        if (latest.size() < LATEST || latest.stream().anyMatch(batch -> batch.asked() >= SMALL)) {
            return Optional.empty();
        }
        int asked = latest.stream().mapToInt(BatchState::asked).max().orElse(0);
        return standing.choice(standing.isOnFewer(), 30)
                .map(choice -> new Advice(
                        Step.SAMPLE,
                        Urgency.SMALL_BATCHES.priority(),
                        "small-batches",
                        "Ask for 20 to 50 cells at a time; your last three batches had at most " + Math.max(0, asked)
                                + " each.",
                        "A rectangle takes a few seconds to draw, whatever the number of cells in it. With 30 cells a batch, of"
                                + " which you flip the exceptions, 40 labels a minute are usual; with batches of less than 10 most"
                                + " of the time goes into drawing rectangles.",
                        List.of(Buttons.sample(choice))));
    }
}
