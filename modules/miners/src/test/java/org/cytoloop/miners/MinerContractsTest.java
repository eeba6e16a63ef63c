/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.miners;

import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.testkit.ErrorMinerContract;
import org.junit.jupiter.api.Nested;

/** Each miner holds the contract. */
class MinerContractsTest {
    @Nested
    class MostUncertain extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new MostUncertainMiner();
        }
    }

    @Nested
    class MissedOn extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new MissedOnMiner();
        }
    }

    @Nested
    class FalseOn extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new FalseOnMiner();
        }
    }

    @Nested
    class RoundsDisagree extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new RoundsDisagreeMiner();
        }
    }

    @Nested
    class RuleDisagrees extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new RuleDisagreesMiner();
        }
    }

    @Nested
    class UnlikeLabelled extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new UnlikeLabelledMiner();
        }
    }

    @Nested
    class MoreLikeThese extends ErrorMinerContract {
        @Override
        protected ErrorMiner miner() {
            return new MoreLikeTheseMiner();
        }
    }
}
