/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.deliver;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** With a round and nothing else to do, the counts are worth a look. */
@ServiceProvider(service = Adviser.class, position = 1730)
public final class LookAtCounts extends BuiltInAdviser {

    /** Looked up as a service. */
    public LookAtCounts() {
        super("look-at-counts", "When nothing else is left");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.DELIVER,
                Urgency.LOOK_AT_COUNTS.priority(),
                "counts",
                "Have a look at the counts of round " + now.round().get().number() + "; they are not final yet.",
                "Counts can be looked at any time, and a slice whose number is odd is a good one to review. Believe them when most"
                        + " slices were found good enough and the exam is passed. "
                        + (now.review().inspected() <= 0
                                ? "No slice was judged yet."
                                : now.review().good() + " of "
                                        + Words.count(now.review().inspected(), "judged slice") + " "
                                        + (now.review().good() == 1 ? "is" : "are") + " good enough so far."),
                List.of(Deed.of(Deed.COUNTS, "Show the counts"))));
    }
}
