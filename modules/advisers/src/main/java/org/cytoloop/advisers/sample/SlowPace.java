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
import org.cytoloop.advisers.base.Words;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Labels come slowly because cells are clicked one by one. */
@ServiceProvider(service = Adviser.class, position = 1190)
public final class SlowPace extends BuiltInAdviser {

    private static final double SLOW = 15;
    private static final int FEWEST = 40;
    /** Looked up as a service. */
    public SlowPace() {
        super("slow-pace", "Cells clicked one by one");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        double pace = now.pace().labelsPerMinute();
        double clicked = standing.origin(SampleOrigin.CLICK);
        if (!(pace >= 0 && pace < SLOW)
                || now.samples().labelled() < FEWEST
                || clicked < 0.5
                || standing.isPlateau()
                || standing.isLopsided()) {
            return Optional.empty();
        }
        return standing.choice(standing.isOnFewer(), 30)
                .map(choice -> new Advice(
                        Step.SAMPLE,
                        Urgency.SLOW_PACE.priority(),
                        "slow-pace",
                        "Let the rectangle label for you: it gives 30 cells one class at once, and you flip the exceptions.",
                        Words.percent(clicked) + " of your samples were clicked one by one, at "
                                + Math.round(pace)
                                + " labels a minute; with the rectangle 40 are usual. It is also fairer: cells"
                                + " drawn at random show what there is, cells picked by hand show what caught the eye, and how"
                                + " likely each was to be drawn is known only for those drawn at random.",
                        List.of(Buttons.sample(choice))));
    }
}
