/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.advisers.review.CallTendency;
import org.cytoloop.advisers.review.ForeignSlice;
import org.cytoloop.advisers.review.ReviewNext;
import org.cytoloop.advisers.review.SystematicMistakes;
import org.cytoloop.advisers.review.UnusableSlices;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers on slices that were classified. */
class ReviewingTest {
    @Nested
    class ReviewNextTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new ReviewNext();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().situation();
        }
    }

    @Nested
    class ForeignSliceTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new ForeignSlice();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().called("Zebra6", 900, 400, true, 0.9).situation();
        }
    }

    @Nested
    class UnusableSlicesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new UnusableSlices();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().verdict("Zebra2", Verdict.UNUSABLE).situation();
        }
    }

    @Nested
    class CallTendencyTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new CallTendency();
        }

        @Override
        protected Situation occasion() {
            return Occasions.tooMuch().situation();
        }
    }

    @Nested
    class SystematicMistakesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new SystematicMistakes();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained()
                    .verdict("Zebra2", Verdict.MISTAKES, MistakeKind.MISSED_WEAK_ON, MistakeKind.EDGE)
                    .situation();
        }
    }
}
