/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.rows;

import org.cytoloop.core.model.RoundInfo;
import org.openide.util.NbBundle.Messages;

/** What rounds are called in sentences. */
@Messages({
    "# {0} - number",
    "RoundNames_round=round {0}",
    "# {0} - number",
    "# {1} - name",
    "RoundNames_named=round {0} \u201c{1}\u201d",
    "# {0} - round before",
    "# {1} - round after",
    "RoundNames_pair={0} \u2192 {1}"
})
public final class RoundNames {
    private RoundNames() {}

    /** "round 3", with its name when it has one. */
    public static String of(RoundInfo round) {
        String number = Integer.toString(round.number());
        return round.name().isEmpty() ? Bundle.RoundNames_round(number) : Bundle.RoundNames_named(number, round.name());
    }

    /** "round 3 → round 4"; short, as it stands over slices. */
    public static String pair(RoundInfo before, RoundInfo after) {
        return Bundle.RoundNames_pair(
                Bundle.RoundNames_round(Integer.toString(before.number())),
                Bundle.RoundNames_round(Integer.toString(after.number())));
    }
}
