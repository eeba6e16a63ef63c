/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/**
 * The payload of {@link JournalEvent#BALANCE_TAKEN}:
 *
 * <pre>
 * {"staining": "cFos", "was": "as-labelled", "balance": "weights:0.4"}
 * {"staining": "cFos", "was": "as-labelled", "balance": "weights:0.4", "round": 3, "before": 2}
 * </pre>
 *
 * The second takes with the balance the round that was trained with it; undoing it goes back to the round before.
 */
public final class BalancePayload {
    private static final String ROUND = "round";

    private BalancePayload() {}

    /** The payload for a balance. */
    public static ObjectNode taken(String staining, TrainingBalance balance, BalanceState state) {
        return Json.object()
                .put("staining", staining)
                .put("was", state.of(staining).text())
                .put("balance", balance.text());
    }

    /** The payload for a balance with the round that was trained with it. */
    public static ObjectNode taken(
            String staining, TrainingBalance balance, int round, int before, BalanceState state) {
        return taken(staining, balance, state).put(ROUND, round).put("before", before);
    }

    /** What taking a balance does. */
    static List<Change> takes(JournalEvent event, JsonNode payload, LabelState state) throws ProblemException {
        String staining = Json.string(payload, "staining");
        TrainingBalance was = balance(event, payload, "was");
        if (!was.equals(state.balances().of(staining))) {
            throw LabelHistory.damaged(event);
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfBalance(staining, was, balance(event, payload, "balance")));
        if (payload.has(ROUND)) {
            int round = Json.integer(payload, ROUND);
            int before = Json.integer(payload, "before");
            RoundState rounds = state.rounds();
            int current = rounds.current(staining);
            boolean known = rounds.of(staining).containsKey(round)
                    && rounds.of(staining).containsKey(before);
            if (!known || current != round && current != before) {
                throw LabelHistory.damaged(event);
            }
            changes.add(new Change.OfCurrentRound(staining, before, round));
        }
        return changes;
    }

    private static TrainingBalance balance(JournalEvent event, JsonNode payload, String field) throws ProblemException {
        return TrainingBalance.parse(Json.string(payload, field)).orElseThrow(() -> LabelHistory.damaged(event));
    }

    /** Taking a balance, in words. */
    static String text(JsonNode payload) throws ProblemException {
        TrainingBalance balance =
                TrainingBalance.parse(Json.string(payload, "balance")).orElse(TrainingBalance.AS_LABELLED);
        String words = "took the balance of " + Json.string(payload, "staining") + ": " + balance.words();
        return payload.has(ROUND) ? words + " (round " + Json.integer(payload, ROUND) + ")" : words;
    }
}
