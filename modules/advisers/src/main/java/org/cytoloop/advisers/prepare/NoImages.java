/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.prepare;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** A study without slices wants images. */
@ServiceProvider(service = Adviser.class, position = 1000)
public final class NoImages extends BuiltInAdviser {
    /** Looked up as a service. */
    public NoImages() {
        super("no-images", "No images yet");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (!now.slices().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.IMAGES,
                Urgency.NO_IMAGES.priority(),
                "images",
                "Add the images of your slices.",
                "The study has no slices yet, and everything else is done on them. A few slices of each animal are enough"
                        + " to begin with; the others can follow later. Say which animal each slice comes from: animals"
                        + " are what results are compared by, and what a classifier is tested on.",
                List.of(Deed.of(Deed.ADD_IMAGES, "Add images"))));
    }
}
