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
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** There is always another batch. */
@ServiceProvider(service = Adviser.class, position = 1210)
public final class MoreSamples extends BuiltInAdviser {

    /** Looked up as a service. */
    public MoreSamples() {
        super("more-samples", "Another batch");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (!standing.hasCells()) {
            return Optional.empty();
        }
        if (now.round().isEmpty() && standing.isTrainingDue()) {
            return Optional.empty();
        }
        return standing.choice(standing.isOnFewer(), 30)
                .map(choice -> new Advice(
                        Step.SAMPLE,
                        Urgency.MORE_SAMPLES.priority(),
                        "more-samples",
                        "Draw another batch in " + choice.slice() + ", in a region you have not sampled yet.",
                        "You have " + now.samples().on() + " ON and "
                                + now.samples().off() + " OFF samples. A batch from a region"
                                + " that is unlike those you have shows the classifier something new; it helps less than"
                                + " putting mistakes right, and more than doing nothing.",
                        List.of(Buttons.sample(choice))));
    }
}
