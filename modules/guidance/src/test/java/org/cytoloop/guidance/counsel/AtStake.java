/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;

/** Situations and advisers that tests of counsel begin with. */
final class AtStake {
    private AtStake() {}

    /** Two slices with cells, a rule, so many samples; round 0 for none. */
    static Situation with(int on, int off, int round, int changed) {
        return new Situation(
                "cFos",
                DetectionMode.SHARED,
                List.of(slice("A1", "M1", true), slice("A2", "M2", false)),
                new Situation.RuleState(1, true, 0),
                new Situation.SampleState(on, off, 0, Map.of(), 3, 1, 1, Double.NaN),
                List.of(),
                round == 0
                        ? Optional.empty()
                        : Optional.of(new Situation.RoundState(
                                round, round, on, off, changed, .8, .7, .9, .85, .8, .8, Double.NaN, .2)),
                new Situation.ReviewState(0, 0, 0, 2),
                new Situation.AnswerState(12, 3, 2, 1, ""),
                List.of(),
                new Situation.ExamState(0, 0, false, Double.NaN, Double.NaN, Double.NaN),
                new Situation.ConsistencyState(0, 0, Double.NaN),
                Optional.empty(),
                new Situation.Pace(40, 5, Double.NaN),
                Double.NaN);
    }

    private static Situation.SliceState slice(String name, String animal, boolean training) {
        return new Situation.SliceState(
                name,
                animal,
                "",
                false,
                1200,
                training,
                "",
                0,
                0,
                0,
                -1,
                -1,
                false,
                Optional.empty(),
                List.of(),
                Double.NaN);
    }

    static Advice advice(int priority, String topic) {
        return new Advice(Step.SAMPLE, priority, topic, "Do " + topic + ".", "Because of " + topic + ".", List.of());
    }

    /** An adviser that always says the same. */
    static Adviser saying(String id, int priority) {
        return adviser(id, now -> Optional.of(advice(priority, id + "-topic")));
    }

    static Adviser adviser(String id, Thought thought) {
        return new Adviser() {
            @Override
            public Optional<Advice> advise(Situation situation) {
                return thought.on(situation);
            }

            @Override
            public String id() {
                return id;
            }

            @Override
            public String displayName() {
                return id;
            }

            @Override
            public String version() {
                return "1";
            }
        };
    }

    /** What an adviser thinks. */
    interface Thought {
        Optional<Advice> on(Situation situation);
    }
}
