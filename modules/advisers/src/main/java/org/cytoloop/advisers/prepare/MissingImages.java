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
import org.cytoloop.advisers.base.Words;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Images that are not where they were are to be found again. */
@ServiceProvider(service = Adviser.class, position = 1010)
public final class MissingImages extends BuiltInAdviser {
    /** Looked up as a service. */
    public MissingImages() {
        super("missing-images", "Images that are not found");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        List<SliceState> missing =
                now.slices().stream().filter(SliceState::imageMissing).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int all = now.slices().size();
        boolean many = 2 * missing.size() >= all || missing.stream().anyMatch(SliceState::training);
        Urgency urgency = missing.size() == all
                ? Urgency.ALL_IMAGES_MISSING
                : many ? Urgency.IMAGES_MISSING : Urgency.SOME_IMAGES_MISSING;
        String names = Words.list(missing.stream().map(SliceState::name).toList());
        return Optional.of(new Advice(
                Step.IMAGES,
                urgency.priority(),
                "missing-images",
                "Find the " + (missing.size() == 1 ? "image" : "images") + " of " + names
                        + " again: all that are missing are looked for in a folder you choose.",
                missing.size() + " of " + Words.count(all, "slice") + " " + (missing.size() == 1 ? "has" : "have")
                        + " no image where the study left it; it was moved, renamed, or lies on a drive that is not"
                        + " connected. Labels, cells and rounds are all still there, but such a slice can neither be shown"
                        + " nor measured, so nothing can be sampled, reviewed or classified anew on it.",
                List.of(Deed.of(Deed.FIND_IMAGES, "Find images"))));
    }
}
