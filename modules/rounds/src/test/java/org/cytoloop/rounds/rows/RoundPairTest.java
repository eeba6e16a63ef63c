/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;
import org.junit.jupiter.api.Test;

class RoundPairTest {
    private final List<RoundInfo> four = List.of(Rounds.round(1), Rounds.round(2), Rounds.round(3), Rounds.round(4));

    private Optional<String> meant(int current, Integer... selected) {
        return RoundPair.meant(four, List.of(selected), Optional.of(Rounds.round(current)))
                .map(pair -> pair.before().number() + ">" + pair.after().number());
    }

    @Test
    void twoSelected_areMeant_theOlderFirst() {
        assertEquals(Optional.of("1>3"), meant(4, 3, 1));
    }

    @Test
    void oneOrNoneSelected_meansTheCurrentOneAndTheOneBefore() {
        assertEquals(Optional.of("3>4"), meant(4));
        assertEquals(Optional.of("2>3"), meant(3, 1));
    }

    @Test
    void theFirstRound_isComparedWithTheNewest() {
        assertEquals(Optional.of("1>4"), meant(1));
    }

    @Test
    void threeSelectedOrASingleRound_meanNothing() {
        assertEquals(Optional.empty(), meant(4, 1, 2, 3));
        List<RoundInfo> one = four.subList(0, 1);
        assertEquals(Optional.empty(), RoundPair.meant(one, List.of(), Optional.of(one.get(0))));
        assertEquals(Optional.empty(), RoundPair.meant(List.of(), List.of(), Optional.empty()));
    }

    @Test
    void callsAlike_untilAThresholdChanges() {
        RoundPair pair = new RoundPair(four.get(0), four.get(1));
        assertTrue(pair.callsAlike(new RoundPair(Rounds.round(1), Rounds.round(2))));
        assertFalse(pair.callsAlike(new RoundPair(Rounds.round(1), Rounds.round(2, 0.4, Map.of()))));
        assertEquals("round 1 → round 2", pair.title());
    }
}
