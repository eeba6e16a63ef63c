/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.spi.MiningView;
import org.junit.jupiter.api.Test;

/** What every {@link ErrorMiner} must hold. Authors of miners subclass it and name theirs. */
public abstract class ErrorMinerContract {
    private static final int ROWS = 3000;
    private static final int N = 40;
    private static final long SEED = 11;

    /** The miner under test. */
    protected abstract ErrorMiner miner();

    private ParameterSet defaults() {
        return ParameterSet.defaults(miner().parameters());
    }

    /** Points at the last row, so that miners that need it have an example. */
    private MiningRequest request(MiningView view, int n, long seed) {
        int[] like = view.rows() == 0 ? new int[0] : new int[] {view.rows() - 1};
        return new MiningRequest(n, seed, defaults(), like);
    }

    private List<Candidate> mine(MiningView view, int n, int threads) throws ProblemException {
        return miner().mine(view, request(view, n, SEED), TaskContext.quiet(threads));
    }

    /** What it finds, when it says that it can work; nothing else may come of it, whatever the view is like. */
    private List<Candidate> mineIfItCan(MiningView view) throws ProblemException {
        Optional<String> obstacle = miner().obstacle(view, view.rows() > 0);
        if (obstacle.isPresent()) {
            assertSentence(obstacle.get());
            return List.of();
        }
        List<Candidate> found = mine(view, N, 2);
        check(view, found, N);
        return found;
    }

    private static void assertSentence(String text) {
        assertTrue(text.matches("(?s)\\p{Lu}.*[.!?]"), text);
    }

    private void check(MiningView view, List<Candidate> found, int n) {
        assertTrue(found.size() <= n, found.size() + " instead of " + n);
        boolean[] allowed = view.mayAsk(miner().asks());
        Set<Integer> rows = new HashSet<>();
        double last = Double.POSITIVE_INFINITY;
        for (Candidate candidate : found) {
            assertTrue(allowed[candidate.row()], "row " + candidate.row() + " may not be asked");
            assertTrue(rows.add(candidate.row()), "row " + candidate.row() + " twice");
            assertTrue(candidate.score() <= last, "score " + candidate.score() + " after " + last);
            last = candidate.score();
            assertSentence(candidate.reason());
            for (Slice slice : view.slices()) {
                for (String hidden : List.of(slice.name(), slice.animal(), slice.group())) {
                    assertFalse(candidate.reason().contains(hidden), candidate.reason());
                }
            }
        }
    }

    @Test
    void describesItself() {
        Described.assertWell(miner());
        assertSentence(miner().description());
        Described.assertWell(miner().parameters());
    }

    @Test
    void findsCells_thatMayBeAsked_eachWithAReason() throws ProblemException {
        MiningView view = new SyntheticMiningView(ROWS, 1);
        assertEquals(Optional.empty(), miner().obstacle(view, true), "nothing is missing in this view");
        List<Candidate> found = mine(view, N, 2);
        assertFalse(found.isEmpty(), "finds nothing among " + ROWS + " cells of all kinds");
        check(view, found, N);
        List<Candidate> one = mine(view, 1, 2);
        assertEquals(1, one.size());
        check(view, one, 1);
    }

    @Test
    void canBeAskedForMoreThanThereAre() throws ProblemException {
        MiningView view = new SyntheticMiningView(200, 2);
        check(view, mine(view, 5000, 2), 5000);
        check(view, mine(view, Integer.MAX_VALUE, 2), 5000);
    }

    @Test
    void sameViewAndRequest_onAnyNumberOfThreads_giveTheSame() throws ProblemException {
        MiningView view = new SyntheticMiningView(ROWS, 3);
        List<Candidate> once = mine(view, N, 1);
        assertEquals(once, mine(view, N, 1));
        assertEquals(once, mine(view, N, 3));
        assertEquals(once, mine(new SyntheticMiningView(ROWS, 3), N, 2));
    }

    @Test
    void otherCells_giveOthers() throws ProblemException {
        List<Integer> once = rows(mine(new SyntheticMiningView(ROWS, 4), N, 2));
        List<Integer> others = rows(mine(new SyntheticMiningView(ROWS, 5), N, 2));
        assertNotEquals(once, others, "what is put forward has nothing to do with the cells");
    }

    private static List<Integer> rows(List<Candidate> found) {
        return found.stream().map(Candidate::row).toList();
    }

    @Test
    void viewsWithoutCells_orWithOne_orWithoutNumbers_areNoTrouble() throws ProblemException {
        assertEquals(List.of(), mineIfItCan(new SyntheticMiningView(0, 6)));
        for (int rows = 1; rows < 8; rows++) {
            mineIfItCan(new SyntheticMiningView(rows, 6));
        }
        mineIfItCan(new SyntheticMiningView(ROWS, 7).withGaps());
        mineIfItCan(new SyntheticMiningView(ROWS, 7).withoutNumbers());
    }

    @Test
    void nothingToAsk_givesNothing() throws ProblemException {
        assertEquals(List.of(), mineIfItCan(new SyntheticMiningView(ROWS, 8).withNothingToAsk()));
    }

    @Test
    void theView_staysAsItIs() throws ProblemException {
        SyntheticMiningView view = new SyntheticMiningView(ROWS, 9);
        List<Object> before = view.state();
        mine(view, N, 2);
        List<Object> after = view.state();
        for (int i = 0; i < before.size(); i++) {
            assertArrayEquals(new Object[] {before.get(i)}, new Object[] {after.get(i)}, "column " + i);
        }
    }

    @Test
    void cancelled_stops() throws ProblemException {
        MiningView view = new SyntheticMiningView(ROWS, 10);
        assertThrows(
                CancellationException.class, () -> miner().mine(view, request(view, N, SEED), new CancelledTask(2, 0)));
        List<Integer> stopped = new ArrayList<>();
        for (int after : new int[] {1, 3, 10}) {
            try {
                check(view, miner().mine(view, request(view, N, SEED), new CancelledTask(2, after)), N);
            } catch (CancellationException e) {
                stopped.add(after);
            }
        }
        // one that ends before it asks so often was quick enough; the one stopped earliest was not the slowest
        assertTrue(stopped.isEmpty() || stopped.get(0) == 1, stopped.toString());
    }
}
