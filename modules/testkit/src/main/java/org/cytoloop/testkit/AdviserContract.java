/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.AnswerState;
import org.cytoloop.spi.guide.Situation.BatchState;
import org.cytoloop.spi.guide.Situation.ConsistencyState;
import org.cytoloop.spi.guide.Situation.ExamState;
import org.cytoloop.spi.guide.Situation.FamilyState;
import org.cytoloop.spi.guide.Situation.GrowthState;
import org.cytoloop.spi.guide.Situation.Pace;
import org.cytoloop.spi.guide.Situation.ReviewState;
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Situation.RuleState;
import org.cytoloop.spi.guide.Situation.SampleState;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.junit.jupiter.api.Test;

/** What every {@link Adviser} must hold. Authors of advisers subclass it and name theirs. */
public abstract class AdviserContract {
    private static final int MANY = 2000;
    private static final int HIGHEST = 1000;
    private static final int LONGEST_BUTTON = 60;
    private static final Set<String> OF_A_SLICE = Set.of(Deed.SHOW_SLICE, Deed.REVIEW, Deed.SAMPLE);

    /** The adviser under test. */
    protected abstract Adviser adviser();

    /** A situation in which it has something to say. */
    protected abstract Situation occasion();

    private Optional<Advice> ask(Situation situation) {
        Optional<Advice> advice = adviser().advise(situation);
        assertEquals(advice, adviser().advise(situation), "the same situation gives the same advice");
        advice.ifPresent(said -> check(situation, said));
        return advice;
    }

    private static void check(Situation situation, Advice advice) {
        assertTrue(advice.priority() > 0 && advice.priority() < HIGHEST, "priority " + advice.priority());
        assertTrue(advice.topic().matches("[a-z][^\\n]*"), advice.topic());
        assertSentences(advice.text());
        assertSentences(advice.why());
        assertTrue(advice.why().length() > advice.text().length() / 2, "hardly a reason: " + advice.why());
        Set<String> names =
                Set.copyOf(situation.slices().stream().map(SliceState::name).toList());
        for (Deed deed : advice.deeds()) {
            assertSane(deed.text());
            assertTrue(deed.text().matches("\\p{Lu}.*[^.:]"), deed.text());
            assertTrue(deed.text().length() <= LONGEST_BUTTON + longest(names), deed.text());
            assertFalse(deed.kind().isBlank());
            deed.arguments().values().forEach(AdviserContract::assertSane);
            checkArguments(deed, names);
        }
    }

    private static int longest(Set<String> names) {
        return names.stream().mapToInt(String::length).max().orElse(0);
    }

    private static void checkArguments(Deed deed, Set<String> names) {
        Map<String, String> arguments = deed.arguments();
        if (OF_A_SLICE.contains(deed.kind()) || arguments.containsKey("slice")) {
            assertTrue(names.contains(arguments.get("slice")), deed.toString());
        }
        switch (deed.kind()) {
            case Deed.SAMPLE -> {
                assertTrue(Set.of("ON", "OFF").contains(arguments.get("class")), deed.toString());
                int n = Integer.parseInt(arguments.get("n"));
                assertTrue(n >= 1 && n <= 50, deed.toString());
            }
            case Deed.CHOOSE_SLICES -> {
                List<String> chosen = List.of(arguments.get("slices").split("\n"));
                assertTrue(names.containsAll(chosen), deed.toString());
                assertEquals(chosen.size(), Set.copyOf(chosen).size(), deed.toString());
            }
            case Deed.MINE -> assertFalse(arguments.get("miner").isBlank(), deed.toString());
            case Deed.BALANCE -> {
                double share = Double.parseDouble(arguments.get("share"));
                assertTrue(share >= 0 && share <= 1, deed.toString());
            }
            default -> assertFalse(arguments.containsKey("n"), deed.toString());
        }
    }

    private static void assertSentences(String text) {
        assertSane(text);
        assertTrue(text.matches("(?s)[\\p{Lu}\\p{N}\"].*\\."), text);
        assertFalse(text.contains("..") || text.contains("  ") || text.contains(" .") || text.contains(" ,"), text);
    }

    private static void assertSane(String text) {
        assertFalse(
                text.contains("NaN") || text.contains("null") || text.contains("Infinity") || text.contains("Optional"),
                text);
        assertFalse(text.matches("(?s).*(^|[ (])-[0-9].*"), text);
    }

    @Test
    void describesItself() {
        Described.assertWell(adviser());
    }

    @Test
    void onTheOccasion_saysSomething() {
        assertTrue(ask(occasion()).isPresent());
    }

    @Test
    void emptyStudy_isNoTrouble() {
        ask(new SyntheticSituation().situation());
        ask(new SyntheticSituation().mode(DetectionMode.INDEPENDENT).situation());
    }

    @Test
    void nothingKnown_isNoTrouble() {
        Situation plain = occasion();
        ask(unknown(plain));
        for (Verdict verdict : Verdict.values()) {
            SyntheticSituation six = new SyntheticSituation().sixSlices();
            plain.slices().forEach(slice -> six.verdict(slice.name(), verdict));
            ask(six.situation());
        }
    }

    /** The same slices, with all that may be unknown unknown. */
    private static Situation unknown(Situation plain) {
        List<SliceState> slices = new ArrayList<>();
        for (SliceState slice : plain.slices()) {
            slices.add(new SliceState(
                    slice.name(),
                    "",
                    "",
                    false,
                    -1,
                    false,
                    "",
                    0,
                    0,
                    0,
                    -1,
                    -1,
                    false,
                    Optional.empty(),
                    List.of(),
                    Double.NaN));
        }
        return around(plain, slices, -1, Double.NaN);
    }

    @Test
    void extremes_areNoTrouble() {
        Situation plain = occasion();
        for (int count : new int[] {0, 1, Integer.MAX_VALUE / 2}) {
            for (double value : new double[] {0, 1, Double.NaN}) {
                ask(around(plain, plain.slices(), count, value));
            }
        }
    }

    private static Situation around(Situation plain, List<SliceState> slices, int count, double value) {
        int known = Math.max(0, count);
        return new Situation(
                plain.staining(),
                plain.mode(),
                slices,
                new RuleState(known, true, known),
                new SampleState(known, known, known, Map.of(SampleOrigin.CLICK, known), known, known, known, value),
                List.of(new BatchState("Quagga", true, known, known, known)),
                Optional.of(new RoundState(
                        Math.max(1, known),
                        Math.max(1, known),
                        known,
                        known,
                        known,
                        value,
                        value,
                        value,
                        value,
                        value,
                        value,
                        value,
                        value)),
                new ReviewState(known, known, known, known),
                new AnswerState(known, known, known, known, ""),
                List.of(new FamilyState("bright, large", known, false, "", false)),
                new ExamState(known, known, known > 0, value, value, value),
                new ConsistencyState(count, known, value),
                Optional.of(new GrowthState(value, value)),
                new Pace(value, value, value),
                value);
    }

    @Test
    void anySituation_isAnswered_soundlyAndQuickly() {
        RandomSituations situations = new RandomSituations(adviser().id().hashCode());
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < MANY; i++) {
                ask(situations.next());
            }
        });
    }

    @Test
    void independentDetection_offersNoMetricThatMeansNothing() {
        RandomSituations situations = new RandomSituations(3);
        for (int i = 0; i < MANY; i++) {
            Situation situation = situations.next();
            if (situation.mode() == DetectionMode.INDEPENDENT) {
                ask(situation).ifPresent(advice -> {
                    String said = advice.text() + advice.why();
                    assertFalse(said.contains("nuclear channel") || said.contains("% of the cells are ON"), said);
                });
            }
        }
    }
}
