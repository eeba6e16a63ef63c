/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.blob.ProbabilitiesBlob;
import org.cytoloop.workspace.store.CallTable;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.StoredRound;

/** p(ON) per cell set and round. Thread-safe. */
public final class CallRegister {
    private final StudyContext context;
    private final RoundRegister rounds;

    /** Calls of the rounds of a register. */
    public CallRegister(StudyContext context, RoundRegister rounds) {
        this.context = context;
        this.rounds = rounds;
    }

    /** Stores the calls of a cell set. */
    public void store(CellSetInfo cellSet, RoundInfo round, float[] probabilities, String madeBy)
            throws ProblemException {
        if (probabilities.length != cellSet.count()) {
            throw new IllegalArgumentException(probabilities.length + " calls for " + cellSet.count() + " cells");
        }
        for (float p : probabilities) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("probability " + p);
            }
        }
        StoredRound stored = rounds.require(round);
        byte[] blob = ProbabilitiesBlob.write(probabilities);
        try (Database.Hold held = context.database().hold()) {
            context.database().write(connection -> {
                CallTable.store(connection, cellSet.id(), stored.id(), blob, madeBy);
                return null;
            });
            context.events()
                    .queue(new StudyEvent(0, Set.of(Topic.CALLS), Set.of(round.staining()), Set.of(cellSet.slice())));
        }
        context.events().deliver();
    }

    /** What gave the calls of a cell set under a round; empty when that was not told. */
    public Optional<String> madeBy(CellSetInfo cellSet, RoundInfo round) throws ProblemException {
        StoredRound stored = rounds.require(round);
        return context.database().read(connection -> CallTable.madeBy(connection, cellSet.id(), stored.id()));
    }

    /** The calls of a cell set under a round. */
    public Optional<float[]> calls(CellSetInfo cellSet, RoundInfo round) throws ProblemException {
        StoredRound stored = rounds.require(round);
        return context.database()
                .read(connection -> CallTable.read(connection, cellSet.id(), stored.id(), cellSet.count()));
    }
}
