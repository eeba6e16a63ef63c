/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.FeatureExtractor;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incident.What;
import org.cytoloop.spi.health.Incidents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuardedExtractorTest {
    private static final String ID = "odd-features";

    @AfterEach
    void forget() {
        Incidents.forget("features", ID);
    }

    /** What a stranger's extractor does to its columns. */
    private interface Deed {
        void fill(float[][] columns);
    }

    private static GuardedExtractor extractor(Deed deed) {
        return new GuardedExtractor(new FeatureExtractor() {
            @Override
            public String id() {
                return ID;
            }

            @Override
            public String displayName() {
                return ID;
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public List<FeatureSpec> features(FeatureContext context) {
                throw new IllegalStateException("no names");
            }

            @Override
            public int reach(FeatureContext context, double pixelSizeUm) {
                return -5;
            }

            @Override
            public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
                deed.fill(columns);
            }
        });
    }

    private static void assertOnly(What what) {
        List<Incident> incidents = Incidents.of("features", ID);
        assertEquals(List.of(what), incidents.stream().map(Incident::what).toList(), incidents.toString());
    }

    @Test
    void errors_becomeAProblemThatNamesIt() {
        GuardedExtractor odd = extractor(columns -> {
            throw new StackOverflowError();
        });
        String sentence = assertThrows(
                        ProblemException.class, () -> odd.extract(null, null, new int[0], null, new float[1][1]))
                .getMessage();
        assertTrue(sentence.contains("feature set \"" + ID + "\""), sentence);
        assertOnly(What.THREW);
    }

    @Test
    void columnsOfItsOwn_areRefused_andTheTrueOnesStay() {
        float[][] columns = {{1, 2}};
        float[] kept = columns[0];
        GuardedExtractor odd = extractor(given -> given[0] = new float[2]);
        assertThrows(ProblemException.class, () -> odd.extract(null, null, new int[0], null, columns));
        assertEquals(kept, columns[0]);
        assertOnly(What.NONSENSE);
    }

    @Test
    void namesAndReach_areCheckedToo() {
        GuardedExtractor odd = extractor(columns -> {});
        assertThrows(ProblemException.class, () -> odd.features(null));
        assertThrows(ProblemException.class, () -> odd.reach(null, 1));
        assertEquals(2, Incidents.of("features", ID).size());
    }

    @Test
    void oneThatDoesNotStop_isWaitedForNoLonger() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        GuardedExtractor odd = extractor(columns -> {
            begun.countDown();
            boolean over = false;
            while (!over) {
                try {
                    goOn.await();
                    over = true;
                } catch (InterruptedException e) {
                    // a plug-in that does not listen
                    continue;
                }
            }
        });
        TaskContext untilBegun = new TaskContext() {
            @Override
            public int threads() {
                return 1;
            }

            @Override
            public boolean isCancelled() {
                return begun.getCount() == 0;
            }

            @Override
            public void progress(double fraction, String what) {}
        };
        try {
            assertThrows(
                    StuckCallException.class,
                    () -> GuardedExtractor.whole(List.of(odd), untilBegun, () -> {
                        odd.extract(null, null, new int[0], null, new float[1][1]);
                        return null;
                    }));
            assertOnly(What.HUNG);
            assertEquals(1, Incidents.stillRunning("features", ID));
        } finally {
            goOn.countDown();
        }
    }
}
