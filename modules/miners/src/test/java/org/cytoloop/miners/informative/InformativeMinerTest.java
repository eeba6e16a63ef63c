/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners.informative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.MiningRequest;
import org.junit.jupiter.api.Test;

class InformativeMinerTest {
    private static List<Candidate> mine(Plane plane, int n) {
        MiningRequest request = new MiningRequest(n, 1, ParameterSet.defaults(List.of()), new int[0]);
        return new InformativeMiner().mine(plane, request, TaskContext.quiet(2));
    }

    private static int row(Plane plane) {
        return mine(plane, 1).get(0).row();
    }

    @Test
    void cellInDoubt_comesBeforeCertainOnes() {
        Plane plane = new Plane();
        plane.cloud(0, 0, 1, 300, 0.05, 0);
        int doubtful = plane.add(0.5, 0.5, null, 0.48, 0);
        List<Candidate> found = mine(plane, 3);
        assertEquals(doubtful, found.get(0).row());
        assertTrue(
                found.get(0).reason().startsWith("Uncertain (p = 0.48), stands for "),
                found.get(0).reason());
        assertTrue(
                found.get(1).reason().startsWith("Rather OFF (p = 0.05), "),
                found.get(1).reason());
    }

    @Test
    void ofEquallyDoubtfulCells_thatInTheCrowdComesFirst() {
        Plane plane = new Plane();
        plane.cloud(0, 0, 1, 300, 0.05, 0);
        plane.add(40, 0, null, 0.5, 0);
        int crowded = plane.add(0.2, 0.2, null, 0.5, 0);
        plane.add(0, 40, null, 0.5, 0);
        assertEquals(crowded, row(plane));
    }

    @Test
    void ofEqualCrowds_thatWithoutLabelsComesFirst() {
        Plane plane = new Plane();
        plane.cloud(0, 0, 1, 300, 0.4, 0);
        int fresh = plane.cloud(50, 0, 1, 300, 0.4, 0);
        for (int i = 0; i < 20; i++) {
            plane.add(0.1 * i - 1, 0.1 * i - 1, Label.ON, 0.9, 0);
        }
        Candidate first = mine(plane, 1).get(0);
        assertTrue(first.row() >= fresh && first.row() < fresh + 300, first.toString());
        assertTrue(first.reason().endsWith("and nothing like it is labelled yet."), first.reason());
    }

    @Test
    void nearDuplicates_areAskedOnce() {
        Plane plane = new Plane();
        plane.cloud(0, 0, 1, 300, 0.05, 0);
        Set<Integer> twins = Set.of(
                plane.add(0.3, 0.3, null, 0.5, 0),
                plane.add(0.3, 0.3, null, 0.5, 0),
                plane.add(0.3, 0.3, null, 0.5, 0));
        long asked = mine(plane, 20).stream()
                .filter(candidate -> twins.contains(candidate.row()))
                .count();
        assertEquals(1, asked);
    }

    @Test
    void noAnimal_takesMoreThanTwiceItsShare() {
        Plane plane = new Plane();
        plane.cloud(0, 0, 3, 400, 0.5, 0);
        plane.cloud(30, 0, 3, 400, 0.45, 1);
        plane.cloud(60, 0, 3, 400, 0.45, 2);
        List<Candidate> found = mine(plane, 30);
        assertEquals(30, found.size());
        long first = found.stream().filter(each -> each.row() < 400).count();
        assertTrue(first <= 20, first + " of the first animal");
    }

    @Test
    void withoutARound_theFirstStandForManyAndAllAreSpread() {
        Plane plane = new Plane();
        plane.cloud(0, 0, 1, 200, Double.NaN, 0);
        plane.cloud(50, 0, 1, 100, Double.NaN, 0);
        plane.add(500, 500, null, Double.NaN, 0);
        plane.withoutRound();
        List<Candidate> found = mine(plane, 12);
        assertTrue(found.get(0).row() < 200, found.toString());
        Set<Integer> clouds = found.stream().map(each -> each.row() / 200).collect(Collectors.toSet());
        assertEquals(Set.of(0, 1), clouds);
        assertTrue(
                found.get(0).reason().startsWith("It stands for "), found.get(0).reason());
        assertFalse(found.stream().anyMatch(each -> each.reason().contains("p =")), found.toString());
    }
}
