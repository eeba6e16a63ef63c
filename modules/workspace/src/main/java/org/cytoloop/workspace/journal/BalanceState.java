/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.TrainingBalance;

/** The balance of each staining's training at one moment, in no table. Not thread-safe. */
public final class BalanceState {
    private final TreeMap<String, TrainingBalance> balances = new TreeMap<>();

    void apply(Change.OfBalance change) {
        if (change.after().isAsLabelled()) {
            balances.remove(change.staining()); // so that equal states have equal maps
        } else {
            balances.put(change.staining(), change.after());
        }
    }

    /** The balance of a staining. */
    public TrainingBalance of(String staining) {
        return balances.getOrDefault(staining, TrainingBalance.AS_LABELLED);
    }

    /** By staining, those that are not as labelled; a copy. */
    public Map<String, TrainingBalance> all() {
        return Map.copyOf(balances);
    }

    boolean isEqual(BalanceState other) {
        return balances.equals(other.balances);
    }

    /** Everything by a name of its own, for telling what differs. */
    void flatten(Map<String, Object> all) {
        balances.forEach((staining, balance) -> all.put("balance of " + staining, balance));
    }
}
