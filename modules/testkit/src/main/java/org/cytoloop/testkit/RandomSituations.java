/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.random.SeededRandom;
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

/**
 * Situations at random, by seed: any value a field may have, unknown ones and extremes among them. Parts need not fit
 * together, for an adviser must bear that too.
 */
public final class RandomSituations {
    private static final int[] COUNTS = {0, 0, 1, 2, 3, 5, 9, 10, 19, 20, 30, 49, 50, 84, 100, 150, 200, 300, 1000, 2000
    };
    private static final double[] SHARES = {0, 0.02, 0.1, 0.3, 0.5, 0.75, 0.84, 0.9, 0.99, 1};

    private final SeededRandom random;

    /** Those of a seed. */
    public RandomSituations(long seed) {
        random = new SeededRandom(seed);
    }

    /** The next one. */
    public Situation next() {
        List<SliceState> slices = new ArrayList<>();
        int n = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(12);
        for (int i = 0; i < n; i++) {
            slices.add(slice(i));
        }
        return new Situation(
                "cFos",
                pick(DetectionMode.values()),
                slices,
                new RuleState(random.nextInt(4), random.nextInt(2) == 0, count()),
                samples(),
                batches(),
                random.nextInt(3) == 0 ? Optional.empty() : Optional.of(round()),
                new ReviewState(random.nextInt(8), random.nextInt(8), random.nextInt(3), random.nextInt(8)),
                new AnswerState(count(), random.nextInt(30), random.nextInt(30), random.nextInt(9), miner()),
                families(),
                new ExamState(random.nextInt(2) * 150, count(), random.nextInt(2) == 0, share(), share(), share()),
                new ConsistencyState(known(count()), count(), share()),
                random.nextInt(2) == 0 ? Optional.empty() : Optional.of(new GrowthState(share() / 20, share() / 4)),
                new Pace(share() * 80, count(), share() * 20),
                share());
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private int count() {
        return COUNTS[random.nextInt(COUNTS.length)];
    }

    /** Mostly the value, now and then unknown. */
    private int known(int value) {
        return random.nextInt(4) == 0 ? -1 : value;
    }

    private double share() {
        return random.nextInt(4) == 0 ? Double.NaN : SHARES[random.nextInt(SHARES.length)];
    }

    private String miner() {
        return List.of("", "missed-on", "suspect-labels", "of-a-plug-in").get(random.nextInt(4));
    }

    private SliceState slice(int i) {
        boolean judged = random.nextInt(2) == 0;
        Optional<Verdict> verdict = judged ? Optional.of(pick(Verdict.values())) : Optional.empty();
        List<MistakeKind> kinds = verdict.filter(Verdict.MISTAKES::equals).isPresent() && random.nextInt(4) > 0
                ? List.of(pick(MistakeKind.values()))
                : List.of();
        return new SliceState(
                "Zebra" + (i + 1),
                random.nextInt(4) == 0 ? "" : "Quokka" + (1 + random.nextInt(4)),
                random.nextInt(2) == 0 ? "" : "Wombat" + (1 + random.nextInt(2)),
                random.nextInt(8) == 0,
                known(20 * count()),
                random.nextInt(3) == 0,
                random.nextInt(3) == 0 ? "the most typical slice" : "",
                count(),
                count(),
                random.nextInt(20),
                known(count()),
                known(count()),
                random.nextInt(5) == 0,
                verdict,
                kinds,
                share());
    }

    private SampleState samples() {
        Map<SampleOrigin, Integer> origins = new EnumMap<>(SampleOrigin.class);
        for (SampleOrigin origin : SampleOrigin.values()) {
            if (random.nextInt(3) == 0) {
                origins.put(origin, count());
            }
        }
        return new SampleState(
                count(),
                count(),
                random.nextInt(60),
                origins,
                random.nextInt(60),
                random.nextInt(12),
                random.nextInt(5),
                share());
    }

    private List<BatchState> batches() {
        List<BatchState> batches = new ArrayList<>();
        int n = random.nextInt(11);
        for (int i = 0; i < n; i++) {
            int asked = count();
            int drawn = random.nextInt(asked + 1);
            batches.add(new BatchState(
                    "Zebra" + (1 + random.nextInt(12)),
                    random.nextInt(2) == 0,
                    asked,
                    drawn,
                    random.nextInt(drawn + 1)));
        }
        return batches;
    }

    private RoundState round() {
        int number = 1 + random.nextInt(9);
        return new RoundState(
                number,
                number + random.nextInt(2),
                count(),
                count(),
                count(),
                share(),
                share(),
                share(),
                share(),
                share(),
                share(),
                share(),
                share());
    }

    private List<FamilyState> families() {
        List<FamilyState> families = new ArrayList<>();
        int n = random.nextInt(4);
        for (int i = 0; i < n; i++) {
            families.add(new FamilyState(
                    "dim, low contrast",
                    count(),
                    random.nextInt(2) == 0,
                    random.nextInt(4) == 0 ? "" : "Zebra1",
                    random.nextInt(2) == 0));
        }
        return families;
    }
}
