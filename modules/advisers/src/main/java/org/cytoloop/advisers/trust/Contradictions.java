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
    private static final double SOME = 0.05;
    /** Mined cells lie near the line, where cells that look alike differ; a tenth is found even among perfect labels. */
    private static final double MANY = 0.15;

    private static final int WRONG = 5;

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
        return Optional.of(new Advice(
                Step.MINE,
                urgency(now, found).priority(),
                "contradictions",
                "Settle " + Words.count(found, "label") + " that something speaks against: flip "
                        + (found == 1 ? "it" : "them") + ", or keep " + (found == 1 ? "it" : "them")
                        + " with a reason.",
                "Of " + Words.count(labelled, "sample") + " " + found + " "
                        + (found == 1 ? "contradicts" : "contradict")
                        + " the rule, an earlier label of the same cell, or the labels of cells that look nearly the same. Two labels"
                        + " that contradict each other teach nothing, and where there are many the model cannot become sure. Some"
                        + " are right all the same, for near the line cells that look alike do differ: keep those with your reason,"
                        + " and they are not asked again.",
                List.of(Deed.of(Deed.CONTRADICTIONS, "Show the contradictions"))));
    }

    private static Urgency urgency(Situation now, int found) {
        int labelled = now.samples().labelled();
        boolean slips = now.answers().wrongLabels() >= WRONG;
        if (found < Math.max(FEWEST, SOME * labelled)) {
            return Urgency.SOME_CONTRADICTIONS;
        }
        return slips || found >= MANY * labelled ? Urgency.CONTRADICTIONS : Urgency.SETTLE;
    }
}
