/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.advisers.deliver.GoodEnough;
import org.cytoloop.advisers.deliver.LookAtCounts;
import org.cytoloop.advisers.deliver.Quality;
import org.cytoloop.advisers.deliver.StopRule;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers on when it is enough. */
class DeliveringTest {
    @Nested
    class QualityTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new Quality();
        }

        @Override
        protected Situation occasion() {
            return Occasions.lookedAt().situation();
        }
    }

    @Nested
    class StopRuleTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new StopRule();
        }

        @Override
        protected Situation occasion() {
            return Occasions.many().growth(0.001, 0.01).situation();
        }
    }

    @Nested
    class GoodEnoughTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new GoodEnough();
        }

        @Override
        protected Situation occasion() {
            return Occasions.finished().situation();
        }
    }

    @Nested
    class LookAtCountsTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new LookAtCounts();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().situation();
        }
    }
}
