/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.deeds;

import java.awt.event.ActionEvent;
import java.util.Optional;
import javax.swing.Action;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.workbench.deeds.DeedArguments;
import org.cytoloop.workbench.deeds.DeedDoer;
import org.cytoloop.workbench.desk.OpenStudy;
import org.openide.awt.Actions;
import org.openide.util.NbBundle.Messages;
import org.openide.util.lookup.ServiceProvider;

/** Opens the review, on a slice when one is named. */
@ServiceProvider(service = DeedDoer.class)
@Messages({
    "ReviewDeed_noRound=There is no round yet whose calls could be judged: train first (T).",
    "ReviewDeed_left=Look at the calls on the slice, and say in the review window whether they are good enough (1), or show"
            + " systematic mistakes (2); then come back here (Shift+G).",
    "ReviewDeed_exam=Calls are hidden until the last cell of the open exam is answered."
})
public final class ReviewDeed implements DeedDoer {
    /** For the lookup. */
    public ReviewDeed() {}

    @Override
    public String kind() {
        return Deed.REVIEW;
    }

    @Override
    public Optional<String> obstacle(OpenStudy open, Deed deed) {
        if (open.study().rounds().current(open.staining().name()).isEmpty()) {
            return Optional.of(Bundle.ReviewDeed_noRound());
        }
        if (open.calls().isHidden()) {
            return Optional.of(Bundle.ReviewDeed_exam());
        }
        return deed.arguments().containsKey("slice") ? DeedArguments.sliceObstacle(open, deed) : Optional.empty();
    }

    @Override
    public String afterwards(OpenStudy open, Deed deed) {
        boolean judged = open.study()
                .rounds()
                .current(open.staining().name())
                .flatMap(round -> DeedArguments.slice(open, deed)
                        .flatMap(slice -> open.study().reviews().of(round, slice.name())))
                .isPresent();
        return judged ? "" : Bundle.ReviewDeed_left();
    }

    @Override
    public void perform(OpenStudy open, Deed deed) {
        DeedArguments.slice(open, deed).ifPresent(slice -> ReviewDesk.get()
                .model()
                .filter(model -> model.study() == open)
                .ifPresent(model -> model.open(slice.name())));
        Action action = Actions.forID("Review", "org.cytoloop.review.window.ReviewSlicesAction");
        if (action != null) {
            action.actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, deed.kind()));
        }
    }
}
