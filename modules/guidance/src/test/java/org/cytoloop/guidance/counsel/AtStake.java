/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.counsel;

import java.util.List;
import java.util.Optional;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Step;
import org.cytoloop.testkit.SyntheticSituation;

/** Situations and advisers that tests of counsel begin with. */
final class AtStake {
    private AtStake() {}

    /** Two slices with cells, a rule, so many samples; round 0 for none. */
    static Situation with(int on, int off, int round, int changed) {
        SyntheticSituation made = new SyntheticSituation()
                .slice("A1", "M1")
                .cells("A1", 1200)
                .training("A1")
                .samples("A1", on, off)
                .slice("A2", "M2")
                .cells("A2", 1200)
                .rule(1, true, 0)
                .answers(12, 4, 2, "");
        return round == 0
                ? made.situation()
                : made.round(round, on, off, changed)
                        .scores(0.8, 0.85, Double.NaN)
                        .situation();
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
