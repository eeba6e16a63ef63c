/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningRequest;
import org.cytoloop.testkit.SyntheticMiningView;
import org.junit.jupiter.api.Test;

/** What each miner puts first, on cells whose calls are known; the threshold is 0.4, before it was 0.5. */
class MinersTest {
    private static final int ROWS = 12;

    private final SyntheticMiningView view = new SyntheticMiningView(ROWS, 1).withoutLabels();

    private List<Candidate> mine(ErrorMiner miner, int n, int... like) throws ProblemException {
        MiningRequest request = new MiningRequest(n, 5, ParameterSet.defaults(miner.parameters()), like);
        return miner.mine(view, request, TaskContext.quiet());
    }

    private static List<Integer> rows(List<Candidate> found) {
        return found.stream().map(Candidate::row).toList();
    }

    private static float[] f(double... values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    @Test
    void mostUncertain_isFairToBothSidesOfTheThreshold() throws ProblemException {
        view.withCalls(f(0.1, 0.3, 0.52, 0.9, 0.4, 0.396), f());
        List<Candidate> found = mine(new MostUncertainMiner(), 10);
        // the way from the threshold to certainty: 0.75, 0.25, 0.2, 0.83, 0, 0.01
        assertEquals(List.of(4, 5, 2, 1, 0, 3), rows(found));
        assertEquals(
                "Called ON at p = 0.40, right at the threshold 0.40.",
                found.get(0).reason());
        assertEquals(
                "Called OFF at p = 0.396, just below the threshold 0.400.",
                found.get(1).reason());
        assertEquals(
                "Called ON at p = 0.90, far above the threshold 0.40.",
                found.get(5).reason());
    }

    @Test
    void missedOn_putsForwardBrightCellsCalledOff() throws ProblemException {
        view.withCalls(f(0.35, 0.35, 0.6, 0.1, 0.1), f()).withSignal(f(1, 9, 20, 10, Float.NaN));
        List<Candidate> found = mine(new MissedOnMiner(), 10);
        assertEquals(List.of(1, 0, 3, 4), rows(found));
        assertEquals(
                "Called OFF at p = 0.35, just below the threshold 0.40.",
                found.get(1).reason());
        assertEquals(
                "Called OFF at p = 0.10, far below the threshold 0.40; brighter than 66 % of the cells called OFF.",
                found.get(2).reason());
    }

    @Test
    void falseOn_putsForwardDimCellsCalledOn() throws ProblemException {
        view.withCalls(f(0.5, 0.5, 0.3, 0.95, 0.95), f()).withSignal(f(8, 3, 0, 1, 9));
        List<Candidate> found = mine(new FalseOnMiner(), 10);
        assertEquals(List.of(1, 3, 0, 4), rows(found));
        assertEquals(
                "Called ON at p = 0.95, far above the threshold 0.40, but dimmer than 99 % of the cells called ON.",
                found.get(1).reason());
    }

    @Test
    void roundsDisagree_putsForwardFlips_theGreatestFirst() throws ProblemException {
        view.withCalls(f(0.45, 0.1, 0.9, 0.9, 0.45), f(0.45, 0.9, 0.95, 0.1, Float.NaN));
        List<Candidate> found = mine(new RoundsDisagreeMiner(), 10);
        assertEquals(List.of(3, 1, 0), rows(found));
        assertEquals(
                "OFF at p = 0.10 in the round before, ON at p = 0.90 now.",
                found.get(0).reason());
        assertEquals(
                "ON at p = 0.90 in the round before, OFF at p = 0.10 now.",
                found.get(1).reason());
    }

    @Test
    void ruleDisagrees_putsForwardTheMostCertainCallsAgainstTheRule() throws ProblemException {
        view.withCalls(f(0.05, 0.5, 0.9, 0.9, 0.9), f()).withRule(f(1, 0, 0, 1, Float.NaN));
        List<Candidate> found = mine(new RuleDisagreesMiner(), 10);
        assertEquals(List.of(0, 2, 1), rows(found));
        assertEquals(
                "The rule says ON, but it is called OFF at p = 0.05 (threshold 0.40).",
                found.get(0).reason());
    }

    @Test
    void moreLikeThese_putsForwardTheNearest_butNotThePointedCell() throws ProblemException {
        for (int row = 0; row < ROWS; row++) {
            view.withPlace(row, 10 * row + 0.1f * row * row);
        }
        view.withCalls(f(0.1, 0.2, 0.3, 0.4), f());
        List<Candidate> found = mine(new MoreLikeTheseMiner(), 3, 2);
        assertEquals(List.of(1, 3, 0), rows(found));
        assertEquals(
                "More like the cell you pointed at than 90 % of the cells; called OFF at p = 0.20.",
                found.get(0).reason());
        assertEquals(List.of(0), rows(mine(new MoreLikeTheseMiner(), 1, 1, 2)));
        assertEquals(Optional.empty(), new MoreLikeTheseMiner().obstacle(view, true));
        assertTrue(new MoreLikeTheseMiner().obstacle(view, false).isPresent());
    }

    @Test
    void unlikeLabelled_endsWithSomeThousands_howeverManyAreAskedFor() throws ProblemException {
        SyntheticMiningView many =
                new SyntheticMiningView(6000, 3).withoutLabels().withLabel(7, Label.ON);
        MiningRequest request = new MiningRequest(Integer.MAX_VALUE, 1, ParameterSet.defaults(List.of()), new int[0]);
        assertEquals(
                4000,
                new UnlikeLabelledMiner()
                        .mine(many, request, TaskContext.quiet())
                        .size());
    }

    @Test
    void unlikeLabelled_prefersAKindOfItsOwn_toALoneArtefact() throws ProblemException {
        SyntheticMiningView many = new SyntheticMiningView(2000, 3).withoutLabels();
        for (int row = 0; row < 100; row++) {
            many.withLabel(row < 50 ? 10 * row : 20 * row, Label.OFF);
        }
        for (int i = 0; i < 30; i++) {
            many.withPlace(501 + i, 15, i % 5 * 0.4f, i / 5 * 0.4f);
        }
        many.withPlace(905, 0, 0, 0, 40);
        MiningRequest request = new MiningRequest(5, 1, ParameterSet.defaults(List.of()), new int[0]);
        List<Candidate> found = new UnlikeLabelledMiner().mine(many, request, TaskContext.quiet());
        assertEquals(5, found.size());
        assertTrue(found.get(0).row() > 500 && found.get(0).row() < 531, found.toString());
        assertTrue(
                found.get(0).reason().matches("Looks unlike the labelled cells: \\d+\\.\\d times as far .*"),
                found.get(0).reason());
        long ofTheKind =
                found.stream().filter(c -> c.row() > 500 && c.row() < 531).count();
        assertTrue(ofTheKind <= 2, "one of a kind is enough: " + found);
    }

    @Test
    void unlikeLabelled_needsALabel() {
        assertTrue(new UnlikeLabelledMiner().obstacle(view, false).isPresent());
        view.withLabel(0, Label.UNSURE);
        assertFalse(new UnlikeLabelledMiner().obstacle(view, false).isPresent());
    }
}
