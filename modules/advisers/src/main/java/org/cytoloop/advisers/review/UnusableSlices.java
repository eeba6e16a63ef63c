/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.review;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Slices that were judged not usable stay out of what is reported. */
@ServiceProvider(service = Adviser.class, position = 1420)
public final class UnusableSlices extends BuiltInAdviser {

    /** Looked up as a service. */
    public UnusableSlices() {
        super("unusable-slices", "Slices that are not usable");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        List<String> unusable = now.slices().stream()
                .filter(slice -> slice.verdict().orElse(null) == Verdict.UNUSABLE)
                .map(SliceState::name)
                .toList();
        if (unusable.isEmpty()) {
            return Optional.empty();
        }
        if (standing.usable().isEmpty() && unusable.size() == now.slices().size()) {
            return Optional.of(new Advice(
                    Step.IMAGES,
                    Urgency.ALL_UNUSABLE.priority(),
                    "all-unusable",
                    "Every slice was judged not usable: add better images, or look at " + unusable.get(0)
                            + " once more.",
                    "None of " + Words.count(unusable.size(), "slice")
                            + " is left to sample, to review or to count. If all"
                            + " images really are out of focus or damaged, no classifier makes up for it. If \"not usable\""
                            + " was meant for the calls and not for the images, change the verdict to systematic mistakes: then"
                            + " they can be put right.",
                    List.of(Deed.of(Deed.ADD_IMAGES, "Add images"), Buttons.review(unusable.get(0)))));
        }
        return Optional.of(new Advice(
                Step.DELIVER,
                Urgency.UNUSABLE.priority(),
                "unusable",
                "Leave " + Words.list(unusable) + " out of what you report: "
                        + (unusable.size() == 1 ? "it was" : "they were") + " judged not usable.",
                Words.count(unusable.size(), "slice") + " of " + now.slices().size()
                        + " cannot be used. The cells there"
                        + " still have calls, and they still stand in the table of counts, but what an unusable image shows is"
                        + " no measurement. A slice that is left out is not a slice with 0 cells: say in the methods how many"
                        + " were left out, and why.",
                List.of(Deed.of(Deed.COUNTS, "Show the counts"))));
    }
}
