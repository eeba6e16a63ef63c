/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.guidance.slices.Candidate.Trait;
import org.cytoloop.guidance.slices.TrainingProposal.Pick;
import org.junit.jupiter.api.Test;

class TrainingProposalTest {
    private static Candidate slice(String name, String animal, String group, double brightness, double cells) {
        return new Candidate(
                name,
                animal,
                group,
                false,
                List.of(new Trait(brightness, "bright cFos", "dim cFos"), new Trait(cells, "many cells", "few cells")));
    }

    private static List<String> slices(TrainingProposal proposal) {
        return proposal.picks().stream().map(Pick::slice).toList();
    }

    @Test
    void coversAnimalsAndGroups_beginsWithTheTypical() {
        List<Candidate> all = List.of(
                slice("A1", "M1", "control", 100, 10),
                slice("A2", "M1", "control", 101, 10),
                slice("A3", "M1", "control", 90, 11),
                slice("B1", "M2", "control", 104, 10),
                slice("C1", "M3", "treated", 130, 9));

        TrainingProposal proposal = TrainingProposal.of(all);

        assertEquals(List.of("A2", "C1", "B1"), slices(proposal));
        assertTrue(proposal.picks().get(0).reason().startsWith("the most typical slice"));
        assertEquals(
                "covers group treated, animal M3: bright cFos, few cells",
                proposal.picks().get(1).reason());
        assertTrue(proposal.picks().get(2).reason().startsWith("covers animal M2"));
    }

    @Test
    void oneAnimal_varietyOfThePictures() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(slice("S" + i, "M1", "", 100 + i % 3, 10));
        }
        all.add(slice("bright", "M1", "", 110, 10));
        all.add(slice("dim", "M1", "", 80, 10));

        TrainingProposal proposal = TrainingProposal.of(all);

        assertEquals(3, proposal.picks().size());
        assertEquals(Set.of("bright", "dim"), new TreeSet<>(slices(proposal).subList(1, 3)));
        assertTrue(
                proposal.picks().stream().anyMatch(pick -> pick.reason().equals("most unlike the others: dim cFos")));
    }

    @Test
    void manyAnimals_fiveAtMost_fewSlices_allOfThem() {
        List<Candidate> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(slice("S" + i, "M" + i, "", i, i));
        }
        assertEquals(5, TrainingProposal.of(many).picks().size());
        assertEquals(2, TrainingProposal.of(many.subList(0, 2)).picks().size());
        assertEquals(0, TrainingProposal.of(List.of()).picks().size());
    }

    @Test
    void chosenBefore_areKeptAndCounted() {
        Candidate before = new Candidate("B", "M1", "", true, List.of(new Trait(1, "h", "l")));
        Candidate same = new Candidate("A", "M1", "", false, List.of(new Trait(1, "h", "l")));
        Candidate other = new Candidate("C", "M2", "", false, List.of(new Trait(1, "h", "l")));

        TrainingProposal proposal = TrainingProposal.of(List.of(same, before, other));

        assertEquals(List.of("B", "C", "A"), slices(proposal));
        assertTrue(proposal.picks().get(0).before());
    }

    @Test
    void orderOfTheCandidatesDoesNotMatter_unknownTraitsNeither() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            all.add(slice("S" + i, "M" + i % 2, "", Math.floorMod(i * 37, 11), Double.NaN));
        }
        List<String> first = slices(TrainingProposal.of(all));
        Collections.reverse(all);

        assertEquals(first, slices(TrainingProposal.of(all)));
    }
}
