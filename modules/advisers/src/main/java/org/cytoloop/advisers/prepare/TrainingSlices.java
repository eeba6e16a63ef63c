/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Three to five slices stand for all while labelling. */
@ServiceProvider(service = Adviser.class, position = 1060)
public final class TrainingSlices extends BuiltInAdviser {
    private static final int FEWEST = 3;

    /** Looked up as a service. */
    public TrainingSlices() {
        super("training-slices", "Training slices");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        List<SliceState> usable = standing.usable();
        List<SliceState> chosen = standing.training();
        int wanted = Math.min(FEWEST, usable.size());
        boolean covered = now.round().isPresent() && now.samples().slices() >= wanted;
        if (usable.size() < 2 || chosen.size() >= wanted || covered) {
            return Optional.empty();
        }
        List<SliceState> proposed = usable.stream()
                .filter(slice -> !slice.training() && !slice.proposed().isBlank())
                .toList();
        List<SliceState> taken =
                Stream.concat(chosen.stream(), proposed.stream()).toList();
        return Optional.of(new Advice(
                Step.SLICES,
                urgency(now, chosen).priority(),
                "training-slices",
                text(chosen, proposed),
                reason(chosen, proposed, usable),
                deeds(taken, proposed)));
    }

    private static Urgency urgency(Situation now, List<SliceState> chosen) {
        boolean begun = now.samples().labelled() > 0 && chosen.size() >= 2;
        if (now.round().isPresent() || begun) {
            return Urgency.SLICES_AFTER_ROUND;
        }
        return now.samples().labelled() <= 0 ? Urgency.CHOOSE_SLICES : Urgency.SLICES_LATE;
    }

    private static String text(List<SliceState> chosen, List<SliceState> proposed) {
        String names = Words.list(proposed.stream().map(SliceState::name).toList());
        if (proposed.isEmpty()) {
            return "Choose 3 to 5 training slices that cover your animals and look different from each other.";
        }
        return chosen.isEmpty()
                ? "Take " + names + " as training " + (proposed.size() == 1 ? "slice" : "slices") + ", or choose 3 to 5"
                        + " others."
                : "Add " + names + " to your " + Words.count(chosen.size(), "training slice") + ".";
    }

    private static String reason(List<SliceState> chosen, List<SliceState> proposed, List<SliceState> usable) {
        String why = proposed.stream()
                .map(slice -> slice.name() + " (" + slice.proposed() + ")")
                .collect(Collectors.joining("; "));
        return (why.isEmpty() ? "" : "Proposed: " + why + ". ")
                + (chosen.isEmpty() ? "No slice" : "Only " + Words.count(chosen.size(), "slice")) + " of "
                + usable.size() + " is marked for training so far. "
                + "A classifier knows only what it was shown: 3 to 5 slices from several animals, bright and dim ones,"
                + " show it most of what there is. More slices would spread the first samples too thinly to judge any of"
                + " them well; the others are there to see whether it carries over.";
    }

    private static List<Deed> deeds(List<SliceState> taken, List<SliceState> proposed) {
        List<Deed> deeds = new ArrayList<>();
        if (!proposed.isEmpty()) {
            String names = taken.stream().map(SliceState::name).collect(Collectors.joining("\n"));
            deeds.add(new Deed(Deed.CHOOSE_SLICES, "Take these", Map.of("slices", names)));
        }
        deeds.add(Deed.of(Deed.PROPOSE_SLICES, "Look at the proposal"));
        return deeds;
    }
}
