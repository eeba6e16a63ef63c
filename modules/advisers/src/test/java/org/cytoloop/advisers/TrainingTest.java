/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.advisers.train.FirstRound;
import org.cytoloop.advisers.train.Optimism;
import org.cytoloop.advisers.train.Retrain;
import org.cytoloop.advisers.train.ScoreFell;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers on training. */
class TrainingTest {
    @Nested
    class FirstRoundTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new FirstRound();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().samples("Zebra1", 110, 105).situation();
        }
    }

    @Nested
    class RetrainTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new Retrain();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().round(1, 110, 105, 25).situation();
        }
    }

    @Nested
    class ScoreFellTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new ScoreFell();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().scores(0.8, 0.82, 0.9).situation();
        }
    }

    @Nested
    class OptimismTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new Optimism();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().scores(0.7, 0.9, 0.7).situation();
        }
    }
}
