/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.sample;

import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** The first samples are spread over too many slices. */
@ServiceProvider(service = Adviser.class, position = 1140)
public final class ManySlices extends BuiltInAdviser {

    private static final int MOST = 5;
    private static final int THIN = 20;
    /** Looked up as a service. */
    public ManySlices() {
        super("many-slices", "First samples on too many slices");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int slices = now.samples().slices();
        if (now.round().isPresent()
                || standing.isTrainingDue()
                || slices <= MOST
                || now.samples().labelled() >= (long) THIN * slices
                || standing.origin(SampleOrigin.IMPORT) > 0.5) {
            return Optional.empty();
        }
        return standing.choice()
                .map(choice -> new Advice(
                        Step.SAMPLE,
                        Urgency.MANY_SLICES.priority(),
                        "many-slices",
                        "Your " + Words.count(now.samples().labelled(), "sample") + " lie on " + slices
                                + " slices: stay with 3 to 5 training slices until the first model, beginning with "
                                + choice.slice() + ".",
                        "That is about " + now.samples().labelled() / slices
                                + " samples on a slice, too few to show how cells vary"
                                + " on any of them. With 3 to 5 slices each gets a fair part of the first 200. The other slices are"
                                + " better used after training: look how the model does there, and add samples where it is wrong.",
                        Buttons.of(
                                Optional.of(Buttons.sample(choice)),
                                Optional.of(Deed.of(Deed.PROPOSE_SLICES, "Look at the proposal")))));
    }
}
