/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.advisers.base.Urgency;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.cytoloop.testkit.RandomSituations;
import org.cytoloop.testkit.SyntheticSituation;
import org.junit.jupiter.api.Test;

/** All advisers together: there is always something to do, one thing comes first, and it has a button. */
class OrderTest {
    private final List<Adviser> advisers = Services.all(Adviser.class);

    private List<Advice> ask(Situation situation) {
        List<Advice> said = new ArrayList<>();
        advisers.forEach(adviser -> adviser.advise(situation).ifPresent(said::add));
        said.sort(Comparator.comparingInt(Advice::priority).reversed());
        return said;
    }

    @Test
    void advisersAreRegistered_underIdsOfTheirOwn() {
        assertTrue(advisers.size() >= 40, advisers.size() + " advisers");
        Set<String> names = new HashSet<>();
        advisers.forEach(adviser -> assertTrue(names.add(adviser.displayName()), adviser.displayName()));
    }

    @Test
    void urgencies_fallFromFirstToLast() {
        int last = 1000;
        for (Urgency urgency : Urgency.values()) {
            assertTrue(urgency.priority() < last, urgency.name());
            last = urgency.priority();
        }
    }

    @Test
    void anySituation_hasOneFirstAdvice_withAButtonOfAKnownKind() throws IllegalAccessException {
        Set<String> kinds = kinds();
        RandomSituations situations = new RandomSituations(17);
        for (int i = 0; i < 5000; i++) {
            Situation situation = situations.next();
            List<Advice> said = ask(situation);
            assertFalse(said.isEmpty(), situation.toString());
            assertTrue(said.size() < 2 || said.get(0).priority() > said.get(1).priority(), said.toString());
            for (Advice advice : said) {
                assertFalse(advice.deeds().isEmpty(), advice.toString());
                advice.deeds().forEach(deed -> assertTrue(kinds.contains(deed.kind()), deed.toString()));
            }
        }
    }

    private static Set<String> kinds() throws IllegalAccessException {
        Set<String> kinds = new HashSet<>();
        for (var field : Deed.class.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers())) {
                kinds.add((String) field.get(null));
            }
        }
        return kinds;
    }

    @Test
    void theLoop_isLedThroughFromEmptyToCounts() {
        List<Step> steps = new ArrayList<>();
        for (SyntheticSituation at : List.of(
                new SyntheticSituation(),
                new SyntheticSituation().slice("Zebra1", "Quokka1"),
                Occasions.six(),
                Occasions.six().rule(1, false, 0),
                Occasions.begun(),
                Occasions.begun().samples("Zebra1", 60, 60).samples("Zebra3", 60, 60),
                Occasions.trained(),
                Occasions.tooMuch(),
                Occasions.trained().exam(150, 20, false, Double.NaN),
                Occasions.finished())) {
            steps.add(ask(at.situation()).get(0).step());
        }
        assertEquals(List.of(Step.values()), steps);
    }

    @Test
    void whatIsPutOff_leavesSomethingElse() {
        List<Advice> said = ask(Occasions.trained().situation());
        assertTrue(said.size() >= 2, said.toString());
        assertNotEquals(said.get(0).topic(), said.get(1).topic());
    }
}
