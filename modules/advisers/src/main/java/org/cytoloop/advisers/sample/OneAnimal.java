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
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** All samples come from one animal, or from one slice. */
@ServiceProvider(service = Adviser.class, position = 1150)
public final class OneAnimal extends BuiltInAdviser {

    private static final int FEWEST = 60;
    private static final int NEXT = 30;
    /** Looked up as a service. */
    public OneAnimal() {
        super("one-animal", "Samples of one animal or slice only");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.samples().labelled() < FEWEST) {
            return Optional.empty();
        }
        boolean oneSlice = now.samples().slices() == 1;
        boolean oneAnimal = now.samples().animals() == 1 && !animal(standing).isEmpty();
        if (!oneSlice && !oneAnimal) {
            return Optional.empty();
        }
        return elsewhere(standing, oneAnimal).map(slice -> advice(now, standing, slice, oneSlice));
    }

    /** The animal of the first slice with samples; empty when it is not told. */
    private static String animal(Standing standing) {
        return standing.usable().stream()
                .filter(slice -> slice.labelled() > 0)
                .findFirst()
                .map(SliceState::animal)
                .orElse("");
    }

    /** A slice of another animal, or just another slice when animals are not told; training slices first. */
    private static Optional<SliceState> elsewhere(Standing standing, boolean oneAnimal) {
        String animal = animal(standing);
        List<SliceState> others = standing.usable().stream()
                .filter(slice -> slice.labelled() == 0)
                .filter(slice ->
                        !oneAnimal || !animal.isEmpty() && !slice.animal().isEmpty())
                .filter(slice -> !oneAnimal || !slice.animal().equals(animal))
                .toList();
        Optional<SliceState> training =
                others.stream().filter(SliceState::training).findFirst();
        return training.isPresent() ? training : others.stream().findFirst();
    }

    private static Advice advice(Situation now, Standing standing, SliceState slice, boolean oneSlice) {
        boolean on = standing.isOnFewer();
        boolean round = now.round().isPresent();
        String from = oneSlice ? "slice" : "animal";
        return new Advice(
                Step.SAMPLE,
                (round ? Urgency.ONE_ANIMAL_ROUND : Urgency.ONE_ANIMAL_FIRST).priority(),
                "one-" + from,
                "All " + now.samples().labelled() + " samples come from one " + from + ": draw the next " + NEXT
                        + " in " + slice.name() + (slice.animal().isEmpty() ? "." : " of " + slice.animal() + "."),
                "Animals differ in staining, background and age of the tissue. A classifier that has seen one " + from
                        + " may be wrong on the others without anyone noticing, for its score comes from the same "
                        + from
                        + " too. With samples from two animals or more it is tested on an animal it has not seen, which is the"
                        + " number that tells how it will do on the rest of your study.",
                List.of(Buttons.sample(slice.name(), on, NEXT)));
    }
}
