/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.trust;

import java.util.List;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** An exam, after the second round and before counts are delivered. */
@ServiceProvider(service = Adviser.class, position = 1630)
public final class DrawExam extends BuiltInAdviser {

    private static final int CELLS = 150;
    /** Looked up as a service. */
    public DrawExam() {
        super("draw-exam", "Draw an exam");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        Reviewing reviewing = new Reviewing(now);
        if (now.round().isEmpty() || !reviewing.wantsExam()) {
            return Optional.empty();
        }
        boolean second = now.round().get().count() >= 2;
        if (!reviewing.isPassable() && !second) {
            return Optional.empty();
        }
        Urgency urgency = reviewing.isPassable()
                ? Urgency.EXAM_BEFORE_COUNTS
                : reviewing.isFirstLookDone() ? Urgency.DRAW_EXAM : Urgency.EXAM_SOON;
        return Optional.of(new Advice(
                Step.EXAM,
                urgency.priority(),
                "draw-exam",
                "Draw an exam: about " + CELLS
                        + " cells at random over your animals, labelled blind and never trained on.",
                reason(now, standing),
                List.of(Deed.of(Deed.EXAM, "Draw an exam"))));
    }

    private static String reason(Situation now, Standing standing) {
        long lost = Math.round((double) CELLS * now.samples().labelled() / Math.max(1, standing.cells()));
        return "The score of a round is worked out on your own samples, which you chose and which get harder as you mine, so"
                + " rounds cannot be compared by it. An exam stays the same: every round, earlier ones too, is scored on it, and"
                + " it tells the precision and recall your counts are corrected by. It takes about ten minutes."
                + (lost >= 1 ? " About " + lost + " of its cells have a label already and leave the samples." : "")
                + (now.rule().version() > 0
                        ? ""
                        : " Write the rule before: answers cannot follow a rule that changes.");
    }
}
