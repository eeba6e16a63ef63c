/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import org.cytoloop.advisers.prepare.MissingImages;
import org.cytoloop.advisers.prepare.NoCells;
import org.cytoloop.advisers.prepare.NoImages;
import org.cytoloop.advisers.prepare.OlderRule;
import org.cytoloop.advisers.prepare.RuleCondition;
import org.cytoloop.advisers.prepare.TrainingSlices;
import org.cytoloop.advisers.prepare.WriteRule;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.cytoloop.testkit.SyntheticSituation;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers before the first label. */
class PreparingTest {
    @Nested
    class NoImagesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new NoImages();
        }

        @Override
        protected Situation occasion() {
            return new SyntheticSituation().situation();
        }
    }

    @Nested
    class MissingImagesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new MissingImages();
        }

        @Override
        protected Situation occasion() {
            return Occasions.six().missing("Zebra2").situation();
        }
    }

    @Nested
    class NoCellsTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new NoCells();
        }

        @Override
        protected Situation occasion() {
            return new SyntheticSituation().slice("Zebra1", "Quokka1").situation();
        }
    }

    @Nested
    class WriteRuleTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new WriteRule();
        }

        @Override
        protected Situation occasion() {
            return Occasions.six().situation();
        }
    }

    @Nested
    class RuleConditionTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new RuleCondition();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().samples("Zebra1", 30, 30).rule(1, false, 0).situation();
        }
    }

    @Nested
    class OlderRuleTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new OlderRule();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().samples("Zebra1", 60, 60).rule(2, true, 40).situation();
        }
    }

    @Nested
    class TrainingSlicesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new TrainingSlices();
        }

        @Override
        protected Situation occasion() {
            return Occasions.six().proposed("Zebra1", "the most typical slice").situation();
        }
    }
}
