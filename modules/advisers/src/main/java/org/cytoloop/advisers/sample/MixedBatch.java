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
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The last batch was flipped for a good part: its rectangle holds both classes. */
@ServiceProvider(service = Adviser.class, position = 1110)
public final class MixedBatch extends BuiltInAdviser {

    private static final int FEWEST = 10;
    private static final double MANY = 0.4;
    private static final int NEXT = 20;
    /** Looked up as a service. */
    public MixedBatch() {
        super("mixed-batch", "Many flips in a batch");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (!standing.isBeginning() || now.batches().isEmpty()) {
            return Optional.empty();
        }
        BatchState last = now.batches().get(0);
        Optional<SliceState> slice = standing.usable().stream()
                .filter(each -> each.name().equals(last.slice()))
                .findFirst();
        if (slice.isEmpty() || !isMixed(last)) {
            return Optional.empty();
        }
        if (isTriedAgain(now)) {
            return Optional.empty();
        }
        boolean other = 2L * last.flipped() > last.drawn();
        boolean on = last.on() != other;
        String drawn = last.flipped() + " of the last " + last.drawn() + " cells drawn as " + Words.named(last.on())
                + " in " + last.slice() + " were not " + Words.named(last.on()) + ". ";
        String text = other
                ? "Draw as " + Words.named(on) + " there and flip the exceptions."
                : "Draw a smaller rectangle, over cells that are alike.";
        return Optional.of(new Advice(
                Step.SAMPLE,
                Urgency.MIXED_BATCH.priority(),
                "mixed-batch",
                drawn + text,
                "The class you draw is only a start, and every exception costs a click. "
                        + (other
                                ? "Where most cells are " + Words.named(on) + ", drawing them as " + Words.named(on)
                                        + " needs fewer flips for the very same labels. For the other class, draw a small"
                                        + " rectangle tightly round cells that have it."
                                : "Where both classes are mixed, half of a batch has to be flipped, and a cell that was"
                                        + " overlooked becomes a wrong label. A small rectangle over one kind of cell is"
                                        + " quicker and safer."),
                List.of(Buttons.sample(last.slice(), on, NEXT), Buttons.show(last.slice()))));
    }

    private static boolean isMixed(BatchState batch) {
        return batch.drawn() >= FEWEST && batch.flipped() >= MANY * batch.drawn();
    }

    /** Drawn once more the same way, it was mixed again: the slice is so, and the labels are as good. */
    private static boolean isTriedAgain(Situation now) {
        if (now.batches().size() < 2) {
            return false;
        }
        BatchState last = now.batches().get(0);
        BatchState before = now.batches().get(1);
        return before.slice().equals(last.slice()) && before.on() == last.on() && isMixed(before);
    }
}
