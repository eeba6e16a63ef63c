/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.review;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** A slice that is unlike anything trained on wants a look before its counts are believed. */
@ServiceProvider(service = Adviser.class, position = 1410)
public final class ForeignSlice extends BuiltInAdviser {

    /** Looked up as a service. */
    public ForeignSlice() {
        super("foreign-slice", "A slice unlike the training slices");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        Reviewing reviewing = new Reviewing(now);
        List<SliceState> foreign = reviewing.openForeign();
        if (now.round().isEmpty() || foreign.isEmpty()) {
            return Optional.empty();
        }
        SliceState slice = foreign.get(0);
        Urgency urgency = !reviewing.isFirstLookDone()
                ? Urgency.FOREIGN_FIRST
                : reviewing.isLate() ? Urgency.FOREIGN_LATE : Urgency.FOREIGN_MORE;
        String more = foreign.size() == 1
                ? ""
                : " The same holds for "
                        + Words.list(
                                foreign.stream().skip(1).map(SliceState::name).toList()) + ".";
        return Optional.of(new Advice(
                Step.REVIEW,
                urgency.priority(),
                "foreign:" + slice.name(),
                "Look at " + slice.name()
                        + " before you believe its counts: it is unlike anything the model was trained on.",
                "The cells of " + slice.name()
                        + " differ in brightness, background or texture from all samples of round "
                        + now.round().get().number() + ". What a classifier says about such cells is a guess, and its"
                        + " certainty cannot be trusted either. If the calls look right, say so; if not, add about 20 samples"
                        + " from there, or call the slice not usable when the image itself is bad." + more,
                Buttons.of(
                        Optional.of(Buttons.review(slice.name())),
                        Optional.of(Buttons.sample(slice.name(), standing.isOnFewer(), 20)))));
    }
}
