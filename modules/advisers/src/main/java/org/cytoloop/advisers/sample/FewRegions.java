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
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The samples lie in few places of the slices. */
@ServiceProvider(service = Adviser.class, position = 1160)
public final class FewRegions extends BuiltInAdviser {

    private static final int FEWEST = 100;
    private static final int REGIONS = 10;
    private static final int CROWDED = 15;
    /** Looked up as a service. */
    public FewRegions() {
        super("few-regions", "Samples from few places");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int regions = now.samples().regions();
        int labelled = now.samples().labelled();
        if (regions <= 0
                || regions >= REGIONS
                || labelled < FEWEST
                || labelled <= CROWDED * regions
                || standing.isTrainingDue() && now.round().isEmpty()) {
            return Optional.empty();
        }
        return standing.choice(standing.isOnFewer(), 30)
                .map(choice -> new Advice(
                        Step.SAMPLE,
                        (now.round().isEmpty() ? Urgency.FEW_REGIONS_FIRST : Urgency.FEW_REGIONS_ROUND).priority(),
                        "few-regions",
                        "Your " + labelled + " samples lie in " + Words.count(regions, "place")
                                + ": draw the next batch in another region.",
                        "A place is a square a tenth of the slice's side long. Signal, background and density of cells change"
                                + " from region to region, and cells side by side are much alike: the tenth of them teaches little"
                                + " that the first did not. The button draws in a region that is unlike those you have; dashed"
                                + " rectangles on the slice show some more.",
                        List.of(Buttons.sample(choice))));
    }
}
