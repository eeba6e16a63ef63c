/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.trust;

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
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Labels that the rule, an earlier label or near-identical cells speak against. */
@ServiceProvider(service = Adviser.class, position = 1610)
public final class Contradictions extends BuiltInAdviser {

    private static final int FEWEST = 5;
    private static final double SHARE = 0.03;
    /** Looked up as a service. */
    public Contradictions() {
        super("contradictions", "Contradictory labels");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int found = now.consistency().contradictions();
        if (found <= 0) {
            return Optional.empty();
        }
        int labelled = now.samples().labelled();
        boolean many = found >= Math.max(FEWEST, SHARE * labelled);
        return Optional.of(new Advice(
                Step.MINE,
                (many ? Urgency.CONTRADICTIONS : Urgency.SOME_CONTRADICTIONS).priority(),
                "contradictions",
                "Settle " + Words.count(found, "label") + " that something speaks against: flip "
                        + (found == 1 ? "it" : "them") + ", or keep " + (found == 1 ? "it" : "them")
                        + " with a reason.",
                "Of " + Words.count(labelled, "sample") + " " + found + " "
                        + (found == 1 ? "contradicts" : "contradict")
                        + " the rule, an earlier label of the same cell, or the labels of cells that look nearly the same. Two labels"
                        + " that contradict each other teach nothing, and where there are many the model cannot become sure. A few"
                        + " minutes here are worth more than a hundred new labels; a label that is right stays, with your reason.",
                List.of(Deed.of(Deed.CONTRADICTIONS, "Show the contradictions"))));
    }
}
