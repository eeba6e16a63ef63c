/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.choice;

import java.util.Arrays;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.MiningView;

/**
 * Takes the best of a ranking, but no near-duplicates, and not all of one slice or animal as long as others offer rows
 * that are nearly as good: quotas hold among the first few times as many rows as are asked for.
 */
public final class DiverseChoice {
    /** How deep, in multiples of the number asked for, a row of another slice may be fetched from. */
    private static final int DEPTH = 4;

    private DiverseChoice() {}

    /**
     * Chooses.
     *
     * @param ranked rows, the best first
     * @param n how many at most; fewer when the others are near-duplicates of these
     * @return in the order of the ranking
     */
    public static int[] of(MiningView view, int[] ranked, int n, TaskContext task) {
        if (ranked.length == 0) {
            return ranked;
        }
        int depth = (int) Math.min(ranked.length, DEPTH * (long) n);
        FairShares shares = new FairShares(view, Arrays.copyOf(ranked, depth), n);
        NearDuplicates duplicates = new NearDuplicates(view, task);
        boolean[] taken = new boolean[ranked.length];
        int count = 0;
        for (int i = 0; i < depth && count < n; i++) {
            task.checkCancelled();
            if (shares.hasRoom(ranked[i]) && !duplicates.isNear(ranked[i])) {
                shares.take(ranked[i]);
                duplicates.take(ranked[i]);
                taken[i] = true;
                count++;
            }
        }
        for (int i = 0; i < ranked.length && count < n; i++) {
            task.checkCancelled();
            if (!taken[i] && !duplicates.isNear(ranked[i])) {
                duplicates.take(ranked[i]);
                taken[i] = true;
                count++;
            }
        }
        int[] chosen = new int[count];
        int at = 0;
        for (int i = 0; i < ranked.length && at < count; i++) {
            if (taken[i]) {
                chosen[at++] = ranked[i];
            }
        }
        return chosen;
    }
}
