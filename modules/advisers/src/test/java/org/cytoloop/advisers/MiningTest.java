/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.advisers.mine.Families;
import org.cytoloop.advisers.mine.MineNext;
import org.cytoloop.advisers.mine.OneSidedAnswers;
import org.cytoloop.advisers.mine.WeakOn;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers on mistakes. */
class MiningTest {
    @Nested
    class FamiliesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new Families();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained()
                    .round(2, 150, 150, 0)
                    .answers(12, 4, 0, "missed-on")
                    .family("dim, low contrast", 14, true, "Zebra2", false)
                    .situation();
        }
    }

    @Nested
    class OneSidedAnswersTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new OneSidedAnswers();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().answers(30, 12, 1, "most-uncertain").situation();
        }
    }

    @Nested
    class MineNextTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new MineNext();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().situation();
        }
    }

    @Nested
    class WeakOnTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new WeakOn();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().weakOn(0.1).situation();
        }
    }
}
