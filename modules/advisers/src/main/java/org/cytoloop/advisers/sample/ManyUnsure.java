/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.sample;

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

/** So many cells are UNSURE that the rule does not decide. */
@ServiceProvider(service = Adviser.class, position = 1200)
public final class ManyUnsure extends BuiltInAdviser {

    private static final int FEWEST = 20;
    private static final double SOME = 0.25;
    private static final double MANY = 0.4;
    /** Looked up as a service. */
    public ManyUnsure() {
        super("many-unsure", "Many UNSURE cells");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int unsure = now.samples().unsure();
        long all = (long) unsure + now.samples().labelled();
        if (unsure < FEWEST || unsure < SOME * all) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                Step.RULE,
                (unsure >= MANY * all ? Urgency.MANY_UNSURE : Urgency.SOME_UNSURE).priority(),
                "many-unsure",
                "You gave UNSURE to " + unsure + " of " + all + " cells: make the rule say what such cells count as.",
                "UNSURE is right for a cell that nobody can tell, and such cells are not trained on. But they will be called"
                        + " ON or OFF in the counts all the same, and at " + Words.percent((double) unsure / all)
                        + " of the cells this decides your result. Look at some of them side by side on the ladder and write"
                        + " down from where on a cell counts as ON; then label them by that.",
                List.of(Deed.of(Deed.RULE, "Open the rule"))));
    }
}
