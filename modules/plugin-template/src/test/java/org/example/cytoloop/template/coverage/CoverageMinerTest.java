/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.Candidate;
import org.cytoloop.spi.MiningRequest;
import org.junit.jupiter.api.Test;

class CoverageMinerTest {
    private static List<Candidate> mine(Kinds view, int n, String share) throws ProblemException {
        CoverageMiner miner = new CoverageMiner();
        ParameterSet parameters = ParameterSet.of(miner.parameters(), Map.of("share", share));
        return miner.mine(view, new MiningRequest(n, 5, parameters, new int[0]), TaskContext.quiet(2));
    }

    @Test
    void eachKindIsAsked_theMostFrequentFirst_theLoneLast() throws ProblemException {
        Kinds view = new Kinds(1, 1, 900, 300, 100);
        List<Candidate> found = mine(view, 100, "20");
        assertEquals(
                List.of(1, 2, 3, 0),
                found.stream().map(c -> view.kind(c.row())).distinct().toList());
    }

    @Test
    void whatLabelledCellsStandFor_isNotAskedAgain() throws ProblemException {
        Kinds view = new Kinds(2, 900, 300, 100).labelled(0, 200);
        assertEquals(1, view.kind(mine(view, 1, "20").get(0).row()));
    }

    @Test
    void theCellsChosen_standForMoreThanAnyDrawnByLot() throws ProblemException {
        Kinds view = new Kinds(3, 1500);
        int[] chosen = mine(view, 20, "2").stream().mapToInt(Candidate::row).toArray();
        int[] lot = Lot.draw(view.rows(), row -> true, 20, 8);
        assertTrue(
                standFor(view, chosen) > 1.4 * standFor(view, lot), standFor(view, chosen) + " " + standFor(view, lot));
    }

    /** How many cells lie within the usual radius of some rows. */
    private static int standFor(Kinds view, int[] rows) {
        LookAlikes alike = new LookAlikes(view.places(TaskContext.quiet(1)), view.dimensions());
        double radius = alike.usualRadius(Lot.draw(view.rows(), row -> true, 4000, 5), 0.02, TaskContext.quiet(1));
        int count = 0;
        for (int cell = 0; cell < view.rows(); cell++) {
            int one = cell;
            count += Arrays.stream(rows).anyMatch(row -> alike.square(one, row, 1e9) <= radius * radius) ? 1 : 0;
        }
        return count;
    }

    @Test
    void theReason_saysForHowManyItStands() throws ProblemException {
        Candidate first = mine(new Kinds(4, 100), 1, "20").get(0);
        String share = first.reason().replaceAll("[^0-9.]* ([0-9.]+) % .*", "$1");
        assertEquals(100 * first.score(), Double.parseDouble(share), 0.051);
        assertTrue(first.score() >= 0.2, first.toString());
    }

    @Test
    void finerKinds_followWhenAllIsCovered() throws ProblemException {
        List<Candidate> found = mine(new Kinds(5, 400), 40, "20");
        assertEquals(40, found.size());
        assertTrue(
                found.get(0).reason().contains("like no labelled cell"),
                found.get(0).reason());
        assertTrue(found.get(39).reason().contains("finer kind"), found.get(39).reason());
    }

    @Test
    void manyCells_areRepresentedByALot() throws ProblemException {
        Kinds view = new Kinds(6, 9000, 3000);
        List<Candidate> found = mine(view, 2, "20");
        assertEquals(List.of(0, 1), found.stream().map(c -> view.kind(c.row())).toList());
    }
}
