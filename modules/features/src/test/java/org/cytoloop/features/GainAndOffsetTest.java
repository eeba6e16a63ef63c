/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.junit.jupiter.api.Test;

/** What is not in grey values stays the same when the camera's gain and offset change. */
class GainAndOffsetTest {
    private static final FeatureContext CONTEXT = DiscSlice.context(8, "a", "b");
    private static final Set<String> GREY = Set.of("grey", "grey/diameter");
    private static final Cells CELLS =
            DiscSlice.at(40.5, 40.5, 90.5, 44.25, 60.5, 100.5, 120.5, 120.5, 3.5, 70.5, 30.5, 130.5);

    private static DiscSlice slice() {
        DiscSlice slice = new DiscSlice(160, 160, 2, Double.NaN);
        for (int c = 0; c < 2; c++) {
            slice.fill(c, 200 + 50 * c).noise(c, 8, c);
            for (int i = 0; i < CELLS.size(); i++) {
                slice.disc(c, CELLS.x(i), CELLS.y(i), 4, (c == 0 ? 40 : 160) * (1 + i % 3));
            }
        }
        return slice;
    }

    @Test
    void featuresWithoutGreyValues_doNotChange() throws ProblemException {
        DiscSlice plain = slice();
        // powers of two: the arithmetic of the pixels is exact
        DiscSlice other = plain.regained(4, 512);
        for (FeatureExtractor extractor : List.of(
                new IntensityFeatures(),
                new ContrastFeatures(),
                new RadialFeatures(),
                new ScaleSpaceFeatures(),
                new TextureFeatures(),
                new ChannelFeatures(),
                new NeighbourhoodFeatures())) {
            float[][] expected = plain.measure(extractor, CELLS, CONTEXT);
            float[][] actual = other.measure(extractor, CELLS, CONTEXT);
            List<FeatureSpec> specs = extractor.features(CONTEXT);
            for (int j = 0; j < specs.size(); j++) {
                for (int i = 0; i < CELLS.size() && !GREY.contains(specs.get(j).unit()); i++) {
                    double tolerance = 2e-3 * Math.max(1, Math.abs(expected[j][i]));
                    assertEquals(
                            expected[j][i],
                            actual[j][i],
                            tolerance,
                            specs.get(j).name() + " of cell " + i);
                }
            }
        }
    }

    @Test
    void differencesOfGreyValues_followTheGainAlone() throws ProblemException {
        DiscSlice plain = slice();
        DiscSlice other = plain.regained(4, 512);
        for (String feature : new String[] {"a.contrast", "b.contrast_max", "a.contrast_ring", "b.noise"}) {
            float expected = 4 * plain.value(new ContrastFeatures(), feature, CELLS, CONTEXT);
            assertEquals(expected, other.value(new ContrastFeatures(), feature, CELLS, CONTEXT), 0.01, feature);
        }
    }
}
