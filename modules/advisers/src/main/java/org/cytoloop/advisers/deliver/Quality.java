/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.deliver;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Reviewing;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Near the plateau, checking labels helps more than adding some. */
@ServiceProvider(service = Adviser.class, position = 1700)
public final class Quality extends BuiltInAdviser {

    private static final int ENOUGH = 40;
    /** Looked up as a service. */
    public Quality() {
        super("quality", "Quality before quantity");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        if (now.round().isEmpty()
                || !standing.isPlateau()
                || now.answers().answered() >= ENOUGH
                || !new Reviewing(now).isFirstLookDone()) {
            return Optional.empty();
        }
        int labelled = now.samples().labelled();
        String gain = now.growth()
                .filter(growth -> growth.gain() >= 0)
                .map(growth -> " The next 100 labels are expected to raise F1 by only "
                        + String.format(Locale.ROOT, "%.3f", growth.gain()) + ".")
                .orElse("");
        return Optional.of(new Advice(
                Step.MINE,
                Urgency.QUALITY.priority(),
                "quality",
                "With " + labelled + " samples, check labels rather than add some: go through suspect labels.",
                "Most classifiers of this kind stop getting better somewhere before 2000 samples." + gain
                        + " What helps now is quality: labels that are wrong, cells the rule is not clear about, slices that look"
                        + " different. About 40 suspect labels are checked in a few minutes, and a slip put right does more than"
                        + " many new samples.",
                List.of(Buttons.mine(Miner.SUSPECT), Deed.of(Deed.GROWTH, "Show the growth curve"))));
    }
}
