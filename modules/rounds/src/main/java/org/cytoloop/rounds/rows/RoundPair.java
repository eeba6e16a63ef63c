/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;

/**
 * Two rounds that are compared.
 *
 * @param before what is compared with
 * @param after whose calls are gained and lost
 */
public record RoundPair(RoundInfo before, RoundInfo after) {
    /**
     * The two that are meant: the two selected ones, the older first; else the current round and the one before it. The
     * first round has none before it and is what the newest other one is compared with.
     *
     * @param rounds all rounds, oldest first
     * @param selected numbers of the selected rounds
     * @param current the current round
     */
    public static Optional<RoundPair> meant(
            List<RoundInfo> rounds, List<Integer> selected, Optional<RoundInfo> current) {
        List<RoundInfo> chosen =
                rounds.stream().filter(r -> selected.contains(r.number())).toList();
        if (chosen.size() == 2) {
            return Optional.of(new RoundPair(chosen.get(0), chosen.get(1)));
        }
        if (chosen.size() > 2 || current.isEmpty()) {
            return Optional.empty();
        }
        RoundInfo after = current.get();
        RoundInfo before = null;
        for (RoundInfo round : rounds) {
            boolean earlier = round.number() < after.number();
            if (earlier || before == null && round.number() > after.number()) {
                before = round;
            }
        }
        if (before == null) {
            return Optional.empty();
        }
        return before.number() < after.number()
                ? Optional.of(new RoundPair(before, after))
                : Optional.of(new RoundPair(after, rounds.get(rounds.size() - 1)));
    }

    /** "round 3 → round 4". */
    public String title() {
        return RoundNames.pair(before, after);
    }

    /** True when both are the same rounds, called at the same thresholds. */
    public boolean callsAlike(RoundPair other) {
        return before.number() == other.before.number()
                && after.number() == other.after.number()
                && before.threshold() == other.before.threshold()
                && after.threshold() == other.after.threshold();
    }
}
