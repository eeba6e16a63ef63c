/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.advisers.base.BuiltInAdviser;
import org.cytoloop.advisers.base.Buttons;
import org.cytoloop.advisers.base.Miner;
import org.cytoloop.advisers.base.Standing;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.advisers.base.Words;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.spi.guide.Step;
import org.openide.util.lookup.ServiceProvider;

/** Most slices that were judged show the same tendency. */
@ServiceProvider(service = Adviser.class, position = 1430)
public final class CallTendency extends BuiltInAdviser {

    private static final int FEWEST = 3;
    /** Samples after which the other kinds have their turn. */
    private static final int FED = 20;

    private static final double MOST = 0.6;
    private static final double STEP = 0.75;
    private static final double LEAST_SHARE = 0.1;
    private static final Set<MistakeKind> TOO_MUCH =
            EnumSet.of(MistakeKind.BACKGROUND_ON, MistakeKind.VESSEL_OR_DEBRIS, MistakeKind.NEIGHBOUR_LIGHT);
    private static final Set<MistakeKind> TOO_LITTLE =
            EnumSet.of(MistakeKind.MISSED_WEAK_ON, MistakeKind.MISSED_STRONG_ON);
    /** Looked up as a service. */
    public CallTendency() {
        super("call-tendency", "Too much or too little called ON");
    }

    @Override
    protected Optional<Advice> advise(Situation now, Standing standing) {
        int inspected = now.review().inspected();
        if (inspected < FEWEST
                || now.round().filter(round -> round.changed() < FED).isEmpty()) {
            return Optional.empty();
        }
        List<String> much = with(now, TOO_MUCH);
        List<String> little = with(now, TOO_LITTLE);
        if (much.size() >= MOST * inspected && little.isEmpty()) {
            return Optional.of(advice(now, standing, much, true));
        }
        return little.size() >= MOST * inspected && much.isEmpty()
                ? Optional.of(advice(now, standing, little, false))
                : Optional.empty();
    }

    private static List<String> with(Situation now, Set<MistakeKind> kinds) {
        return now.slices().stream()
                .filter(slice -> slice.verdict().orElse(null) == Verdict.MISTAKES)
                .filter(slice -> slice.kinds().stream().anyMatch(kinds::contains))
                .map(SliceState::name)
                .toList();
    }

    private static Advice advice(Situation now, Standing standing, List<String> slices, boolean much) {
        Miner miner = much ? Miner.FALSE_ON : Miner.MISSED_ON;
        String add = much ? "OFF" : "ON";
        return new Advice(
                Step.MINE,
                Urgency.CALL_TENDENCY.priority(),
                much ? "too-much-on" : "too-little-on",
                "The model calls too " + (much ? "much" : "little") + " ON on " + Words.list(slices) + ": go through "
                        + miner.words() + " and add about 20 " + add + " samples.",
                Words.count(slices.size(), "slice") + " of " + now.review().inspected() + " that you judged "
                        + (slices.size() == 1 ? "has" : "have")
                        + (much
                                ? " background, vessels or neighbours' light called ON, and none has missed ON cells."
                                : " ON cells that are missed, and none has background called ON.")
                        + " A tendency in one direction is put right by samples of the class that is missing, from where it"
                        + " goes wrong. If that is not enough, the balance dial shifts all calls together and shows beforehand"
                        + " which cells would flip.",
                List.of(
                        Buttons.mine(miner),
                        Buttons.sample(slices.get(0), !much, 20),
                        Buttons.balance(share(now, standing, much))));
    }

    /** A quarter less of the class there is too much of. */
    private static double share(Situation now, Standing standing, boolean much) {
        double asked = Double.isNaN(now.targetShare()) ? standing.onShare() : now.targetShare();
        double on = Double.isNaN(asked) ? 0.5 : asked;
        double share = much ? STEP * on : 1 - STEP * (1 - on);
        return Math.max(LEAST_SHARE, Math.min(1 - LEAST_SHARE, share));
    }
}
