/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.RoundInfo;

/** Rounds for tests. */
public final class Rounds {
    private Rounds() {}

    public static RoundInfo round(int number, double threshold, Map<String, Double> scores) {
        return new RoundInfo(
                "cFos",
                number,
                Instant.parse("2026-01-0" + number + "T10:00:00Z"),
                "forest",
                7,
                threshold,
                100 + number,
                90,
                "data",
                "model",
                "features",
                scores,
                1.5,
                number == 2 ? "weak, \"ON\" added" : "",
                "");
    }

    public static RoundInfo round(int number) {
        return round(number, 0.5, Map.of());
    }

    public static RoundRow row(RoundInfo round) {
        return new RoundRow(round, round.number() == 1, "Forest", Optional.empty(), "");
    }
}
