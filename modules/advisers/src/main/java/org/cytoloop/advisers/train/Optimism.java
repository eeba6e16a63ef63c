/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.train;

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
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Ordinary cross-validation promises more than holds on an animal that was not seen. */
@ServiceProvider(service = Adviser.class, position = 1330)
public final class Optimism extends BuiltInAdviser {

    private static final double SOME = 0.05;
    private static final double MUCH = 0.1;
    private static final int NEXT = 30;
    /** Looked up as a service. */
    public Optimism() {
        super("optimism", "Score on new animals");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty()) {
            return Optional.empty();
        }
        RoundState round = now.round().get();
        double gap = round.plainF1() - round.f1();
        if (!(gap >= SOME) || now.samples().slices() == 1) {
            return Optional.empty();
        }
        boolean animals = now.samples().animals() >= 2;
        String unit = animals ? "animal" : "slice";
        int units = animals ? now.samples().animals() : now.samples().slices();
        Optional<SliceState> fresh = fresh(standing, animals);
        Optional<SliceState> slice = fresh.isPresent() ? fresh : standing.sliceFor(standing.isOnFewer());
        if (slice.isEmpty()) {
            return Optional.empty();
        }
        String where = slice.get().name()
                + (slice.get().animal().isEmpty() ? "" : " of " + slice.get().animal());
        return Optional.of(new Advice(
                Step.SAMPLE,
                (gap >= MUCH && fresh.isPresent() ? Urgency.OPTIMISM : Urgency.OPTIMISM_SMALL).priority(),
                "optimism",
                "On " + unit + "s it has not seen the model is worse: F1 " + Words.score(round.f1()) + " instead of "
                        + Words.score(round.plainF1()) + ". Add samples from " + where + ".",
                "Ordinary cross-validation tests on cells of the same " + unit
                        + "s the model was trained on and says F1 "
                        + Words.score(round.plainF1()) + "; with a whole " + unit + " left out it is "
                        + Words.score(round.f1())
                        + ". The lower number is the one to expect for the rest of your study. Samples come from "
                        + Words.count(units, unit) + "; "
                        + (fresh.isPresent()
                                ? "one more " + unit + " helps more here than more cells of the same."
                                : "spread the next ones evenly over them."),
                List.of(Buttons.sample(slice.get().name(), standing.isOnFewer(), NEXT))));
    }

    /** A slice of an animal without samples, or a slice without any where scores go by slices. */
    private static Optional<SliceState> fresh(Standing standing, boolean animals) {
        List<String> known = standing.usable().stream()
                .filter(slice -> slice.labelled() > 0)
                .map(slice -> animals ? slice.animal() : slice.name())
                .toList();
        return standing.usable().stream()
                .filter(slice -> !animals || !slice.animal().isEmpty())
                .filter(slice -> !known.contains(animals ? slice.animal() : slice.name()))
                .findFirst();
    }
}
