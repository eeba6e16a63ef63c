/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.bars;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.balance.calls.SliceCalls;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.steering.balance.BalanceRow;

/** Counts calls that are at hand. */
final class CallCounts {
    private CallCounts() {}

    /** One row for each slice, by name. */
    static List<BalanceRow> rows(List<SliceCalls> calls, RoundInfo round) {
        List<BalanceRow> rows = new ArrayList<>();
        for (SliceCalls slice : calls) {
            int on = round.countOn(slice.pOn());
            rows.add(new BalanceRow(slice.cellSet().slice(), on, slice.pOn().length - on, 0));
        }
        return rows;
    }
}
