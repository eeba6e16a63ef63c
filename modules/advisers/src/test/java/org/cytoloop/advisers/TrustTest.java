/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.advisers.trust.AnswerExam;
import org.cytoloop.advisers.trust.BlindRepeats;
import org.cytoloop.advisers.trust.Contradictions;
import org.cytoloop.advisers.trust.DrawExam;
import org.cytoloop.advisers.trust.ExamResult;
import org.cytoloop.advisers.trust.LowKappa;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers on labels that hold and scores that can be believed. */
class TrustTest {
    @Nested
    class LowKappaTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new LowKappa();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().consistency(3, 40, 0.41).situation();
        }
    }

    @Nested
    class ContradictionsTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new Contradictions();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().consistency(12, 0, Double.NaN).situation();
        }
    }

    @Nested
    class BlindRepeatsTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new BlindRepeats();
        }

        @Override
        protected Situation occasion() {
            return Occasions.many().situation();
        }
    }

    @Nested
    class DrawExamTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new DrawExam();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().round(2, 150, 150, 0).situation();
        }
    }

    @Nested
    class AnswerExamTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new AnswerExam();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().exam(150, 40, false, Double.NaN).situation();
        }
    }

    @Nested
    class ExamResultTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new ExamResult();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().exam(150, 150, true, 0.6).situation();
        }
    }
}
