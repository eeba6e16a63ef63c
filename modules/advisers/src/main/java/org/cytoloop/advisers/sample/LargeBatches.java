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
import org.cytoloop.spi.guide.Situation.BatchState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Batches that are too large to be checked cell by cell. */
@ServiceProvider(service = Adviser.class, position = 1170)
public final class LargeBatches extends BuiltInAdviser {

    private static final int LARGE = 50;
    private static final int HUGE = 150;
    private static final int LATEST = 3;
    /** Looked up as a service. */
    public LargeBatches() {
        super("large-batches", "Batches of more than 50");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.batches().isEmpty()) {
            return Optional.empty();
        }
        BatchState last = now.batches().get(0);
        if (last.drawn() >= HUGE && last.flipped() == 0) {
            return Optional.of(unchecked(last));
        }
        long large = now.batches().stream()
                .limit(LATEST)
                .filter(batch -> batch.drawn() > LARGE)
                .count();
        if (last.drawn() <= LARGE || large < Math.min(2, now.batches().size())) {
            return Optional.empty();
        }
        return standing.choice(standing.isOnFewer(), 30)
                .map(choice -> new Advice(
                        Step.SAMPLE,
                        Urgency.LARGE_BATCHES.priority(),
                        "large-batches",
                        "Draw 20 to 50 cells at a time; your last batch had " + last.drawn() + ".",
                        "In a strip of 30 crops an exception is seen at once, in one of " + last.drawn() + " some are"
                                + " overlooked and become wrong labels. Large batches also come from one region: several small ones"
                                + " from different regions teach more with the same number of cells.",
                        List.of(Buttons.sample(choice))));
    }

    private static Advice unchecked(BatchState last) {
        return new Advice(
                Step.SAMPLE,
                Urgency.UNCHECKED_BATCH.priority(),
                "unchecked-batch",
                "Look through your last batch in " + last.slice() + ": all " + last.drawn() + " cells were left "
                        + Words.named(last.on()) + ".",
                "Not one of " + last.drawn() + " cells drawn as " + Words.named(last.on())
                        + " was flipped. That happens where"
                        + " all cells are alike, but among so many some exceptions are likely, and each of them teaches the"
                        + " classifier the wrong thing. If it is right as it is, put this advice off. Batches of 20 to 50 are"
                        + " easier to check.",
                List.of(Buttons.show(last.slice())));
    }
}
