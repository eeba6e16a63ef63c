/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class ChannelFeaturesTest {
    private static final FeatureContext CONTEXT = DiscSlice.context(8, "red", "green");
    private static final Cells CELL = DiscSlice.at(50.5, 50.5);
    private static final ChannelFeatures CHANNELS = new ChannelFeatures();

    /** Both channels see the same tissue grain; a disc far off gives the slice a range. */
    private static DiscSlice tissue() {
        DiscSlice slice = new DiscSlice(100, 100, 2, Double.NaN);
        for (int c = 0; c < 2; c++) {
            slice.fill(c, 100).noise(c, 4, 9).disc(c, 10, 10, 4, 200);
        }
        return slice;
    }

    private static float value(DiscSlice slice, String what) throws ProblemException {
        return slice.value(CHANNELS, "red:green." + what, CELL, CONTEXT);
    }

    @Test
    void lightInBothChannels_cancelsInTheDifference() throws ProblemException {
        DiscSlice both = tissue().disc(0, 50.5, 50.5, 4, 80).disc(1, 50.5, 50.5, 4, 80);
        assertEquals(0, value(both, "difference"), 1e-5);
        assertEquals(0.5, value(both, "contrast_share"), 1e-3);
        assertEquals(1, value(both, "correlation"), 1e-5);
        assertEquals(Math.PI / 4, value(both, "contrast_angle"), 1e-3);
    }

    @Test
    void lightInOneChannel_showsWithItsSign() throws ProblemException {
        DiscSlice red = tissue().disc(0, 50.5, 50.5, 4, 80);
        DiscSlice green = tissue().disc(1, 50.5, 50.5, 4, 80);
        assertTrue(value(red, "difference") > 0.1);
        assertEquals(value(red, "difference"), -value(green, "difference"), 1e-4);
        assertTrue(value(red, "contrast_share") > 0.9);
        assertTrue(value(green, "contrast_share") < 0.1);
        assertTrue(value(red, "snr_difference") > 5);
        assertTrue(value(red, "difference_dog_wide") > 0.05);
    }

    @Test
    void oneChannel_hasNoRelations() throws ProblemException {
        FeatureContext one = DiscSlice.context(8, "only");
        assertEquals(0, CHANNELS.features(one).size());
        assertEquals(0, new DiscSlice(9, 9, 1, Double.NaN).measure(CHANNELS, DiscSlice.at(4, 4), one).length);
    }

    @Test
    void threeChannels_haveThreePairs() {
        assertEquals(
                3 * ChannelPair.MEASURES.size(),
                CHANNELS.features(DiscSlice.context(8, "a", "b", "c")).size());
    }
}
