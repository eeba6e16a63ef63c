/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers;

import java.util.Map;
import org.cytoloop.advisers.sample.FewRegions;
import org.cytoloop.advisers.sample.FirstSamples;
import org.cytoloop.advisers.sample.LargeBatches;
import org.cytoloop.advisers.sample.LopsidedSamples;
import org.cytoloop.advisers.sample.ManySlices;
import org.cytoloop.advisers.sample.ManyUnsure;
import org.cytoloop.advisers.sample.MixedBatch;
import org.cytoloop.advisers.sample.MoreSamples;
import org.cytoloop.advisers.sample.OneAnimal;
import org.cytoloop.advisers.sample.SlowPace;
import org.cytoloop.advisers.sample.SmallBatches;
import org.cytoloop.advisers.sample.TargetShare;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.testkit.AdviserContract;
import org.junit.jupiter.api.Nested;

/** The contract of the advisers on samples. */
class SamplingTest {
    @Nested
    class FirstSamplesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new FirstSamples();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().situation();
        }
    }

    @Nested
    class MixedBatchTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new MixedBatch();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun()
                    .samples("Zebra1", 7, 23)
                    .batch("Zebra1", true, 30, 23)
                    .situation();
        }
    }

    @Nested
    class LopsidedSamplesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new LopsidedSamples();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().samples("Zebra1", 4, 150).situation();
        }
    }

    @Nested
    class TargetShareTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new TargetShare();
        }

        @Override
        protected Situation occasion() {
            return Occasions.trained().targetShare(0.9).situation();
        }
    }

    @Nested
    class ManySlicesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new ManySlices();
        }

        @Override
        protected Situation occasion() {
            return Occasions.spread().situation();
        }
    }

    @Nested
    class OneAnimalTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new OneAnimal();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().samples("Zebra1", 40, 40).situation();
        }
    }

    @Nested
    class FewRegionsTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new FewRegions();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun()
                    .samples("Zebra1", 40, 40)
                    .samples("Zebra3", 30, 30)
                    .regions(4)
                    .situation();
        }
    }

    @Nested
    class LargeBatchesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new LargeBatches();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().batch("Zebra1", true, 200, 0).situation();
        }
    }

    @Nested
    class SmallBatchesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new SmallBatches();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun()
                    .batch("Zebra1", true, 5, 1)
                    .batch("Zebra1", false, 5, 0)
                    .batch("Zebra1", true, 3, 0)
                    .situation();
        }
    }

    @Nested
    class SlowPaceTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new SlowPace();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun()
                    .samples("Zebra1", 30, 30)
                    .origins(Map.of(SampleOrigin.CLICK, 60))
                    .pace(6)
                    .situation();
        }
    }

    @Nested
    class ManyUnsureTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new ManyUnsure();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().samples("Zebra1", 20, 20).unsure(30).situation();
        }
    }

    @Nested
    class MoreSamplesTest extends AdviserContract {
        @Override
        protected Adviser adviser() {
            return new MoreSamples();
        }

        @Override
        protected Situation occasion() {
            return Occasions.begun().situation();
        }
    }
}
