/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.Objects;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.Balances;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.BalancePayload;
import org.cytoloop.workspace.store.Database;

/** The balance of each staining's training. Thread-safe; reads wait for no change. */
final class BalanceRegister implements Balances {
    private final RoundRegister rounds;
    private final Ledger ledger;

    BalanceRegister(RoundRegister rounds, Ledger ledger) {
        this.rounds = rounds;
        this.ledger = ledger;
    }

    @Override
    public TrainingBalance of(String staining) {
        return ledger.now().balances().getOrDefault(staining, TrainingBalance.AS_LABELLED);
    }

    @Override
    public void take(String staining, TrainingBalance balance) throws ProblemException {
        Objects.requireNonNull(balance, "balance");
        ledger.context().requireStaining(staining);
        try (Database.Hold held = ledger.hold()) {
            if (!ledger.state().balances().of(staining).equals(balance)) {
                ledger.commit(
                        JournalEvent.BALANCE_TAKEN,
                        BalancePayload.taken(staining, balance, ledger.state().balances()));
            }
        }
        ledger.deliver();
    }

    @Override
    public void take(String staining, TrainingBalance balance, RoundInfo round, RoundInfo before)
            throws ProblemException {
        Objects.requireNonNull(balance, "balance");
        ledger.context().requireStaining(staining);
        requireOf(staining, round);
        requireOf(staining, before);
        try (Database.Hold held = ledger.hold()) {
            int current = ledger.state().rounds().current(staining);
            if (current != round.number() && current != before.number()) {
                throw new ProblemException("Round " + current + " of " + staining
                        + " was made the current one in the meantime; take the balance again.");
            }
            ledger.commit(
                    JournalEvent.BALANCE_TAKEN,
                    BalancePayload.taken(
                            staining,
                            balance,
                            round.number(),
                            before.number(),
                            ledger.state().balances()));
        }
        ledger.deliver();
    }

    private void requireOf(String staining, RoundInfo round) throws ProblemException {
        rounds.require(round);
        if (!round.staining().equals(staining)) {
            throw new ProblemException(
                    "Round " + round.number() + " is one of " + round.staining() + ", not of " + staining + ".");
        }
    }
}
