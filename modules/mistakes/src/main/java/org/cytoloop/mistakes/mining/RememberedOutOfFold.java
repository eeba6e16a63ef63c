/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.MiningView;
import org.cytoloop.spi.Services;

/**
 * Out-of-fold answers for the same cells, kept as long as their labels and the trainer are the same: a queue that is asked
 * for again need not train again. Thread-safe.
 */
final class RememberedOutOfFold implements OutOfFoldSource {
    private static final long SEED = 0x5eed;

    private final OutOfFoldSource source;
    private final String trainer;
    private final Map<Integer, float[]> known = new HashMap<>();
    private Label[] labels = new Label[0];

    private RememberedOutOfFold(OutOfFoldSource source, String trainer) {
        this.source = source;
        this.trainer = trainer;
    }

    /**
     * For a round.
     *
     * @param before that of an earlier ask over the same cells; null for none
     * @return the earlier one when its trainer is that of the round; empty when no trainer is installed
     */
    static Optional<RememberedOutOfFold> of(Optional<RoundInfo> round, RememberedOutOfFold before)
            throws ProblemException {
        String trainer = round.map(RoundInfo::trainer).orElse("");
        if (before != null && before.trainer.equals(trainer)) {
            return Optional.of(before);
        }
        return Services.all(ClassifierTrainer.class).isEmpty()
                ? Optional.empty()
                : Optional.of(new RememberedOutOfFold(RepeatedOutOfFold.of(round, SEED), trainer));
    }

    @Override
    public synchronized float[] of(MiningView view, int repeats, TaskContext task) throws ProblemException {
        Label[] now = new Label[view.rows()];
        for (int row = 0; row < now.length; row++) {
            now[row] = view.label(row);
        }
        if (!Arrays.equals(labels, now)) {
            known.clear();
            labels = now;
        }
        float[] answers = known.get(repeats);
        if (answers == null) {
            answers = source.of(view, repeats, task);
            known.put(repeats, answers);
        }
        return answers;
    }
}
