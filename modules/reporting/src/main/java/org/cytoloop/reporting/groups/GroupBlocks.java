/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.reporting.model.Block;

/**
 * How groups of animals compare: for each {@link GroupMetric} that means something a chart with a dot for each animal, a
 * map of animals and slices, a table of the groups, and the test that was asked for.
 *
 * <p>Ids of the figures, with {@code P} the prefix, {@code M} the {@link GroupMetric#key()}, {@code G} the name of a group
 * ("" for animals without one), {@code A} and {@code B} the names of two groups in the order of their names. The values
 * are those of the animals: {@link GroupMetric#value} of each row of {@link StudyCounts#animals()} where it is finite,
 * which is the corrected value where the exam allows one, else the value as called. All numbers are in the unit of the
 * metric, shares in percent.
 *
 * <pre>
 * P/groups/M/animals/G            number of animals
 * P/groups/M/mean/G               mean
 * P/groups/M/sd/G                 standard deviation with n - 1 (not there for fewer than two animals)
 * P/groups/M/median/G             median
 * P/groups/M/test/p/A/B           p of {@link GroupComparison#of}, two-sided
 * P/groups/M/test/holm/A/B        the same corrected by {@code Holm.adjust} over the pairs of this metric (with more than
 *                                 two groups only)
 * P/groups/M/test/statistic/A/B   {@link GroupComparison#statistic()}
 * P/groups/M/test/freedom/A/B     {@link GroupComparison#freedom()} (Welch only)
 * P/groups/M/test/effect/A/B      {@link GroupComparison#effect()}: B minus A
 * P/groups/M/test/effect-low/A/B  lower end of its interval
 * P/groups/M/test/effect-high/A/B upper end of its interval
 * P/groups/M/test/smallest/A/B    {@link GroupComparison#smallestP()} (where it is above 0.05)
 * interval/percent                95, the level of all intervals
 * </pre>
 */
public final class GroupBlocks {
    private GroupBlocks() {}

    /**
     * What is told of a staining.
     *
     * @param prefix of the ids of figures, without a slash at its end, such as "cfos"
     * @param test the test asked for; empty for none
     */
    public static List<Block> of(String prefix, StudyCounts counts, Optional<GroupTest> test, TaskContext task)
            throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }
}
