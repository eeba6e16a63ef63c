/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class MagnificationTest {
    /** The same cell at 1 and at 0.25 µm per pixel has much the same features, for cells are measured in bins. */
    @Test
    void fourTimesThePixels_giveTheSameFeatures() throws ProblemException {
        FeatureContext context = new FeatureContext(List.of("a"), -1, 8, true);
        DiscSlice small = new DiscSlice(80, 80, 1, 1)
                .fill(0, 100)
                .disc(0, 40.5, 40.5, 4, 60)
                .disc(0, 4, 4, 3, 90);
        DiscSlice large = new DiscSlice(320, 320, 1, 0.25)
                .fill(0, 100)
                .disc(0, 162, 162, 16, 60)
                .disc(0, 16, 16, 12, 90);
        Cells atSmall = DiscSlice.at(40.5, 40.5);
        Cells atLarge = DiscSlice.at(162, 162);
        assertEquals(25, new ContrastFeatures().reach(context, 1));
        assertEquals(100, new ContrastFeatures().reach(context, 0.25));
        for (String name : new String[] {"contrast", "background", "contrast_ring", "contrast_wide"}) {
            float expected = small.value(new ContrastFeatures(), "a." + name, atSmall, context);
            assertEquals(expected, large.value(new ContrastFeatures(), "a." + name, atLarge, context), 6, name);
        }
        for (String name : new String[] {"dog_wide", "laplacian_3", "peak"}) {
            float expected = small.value(new ScaleSpaceFeatures(), "a." + name, atSmall, context);
            assertEquals(expected, large.value(new ScaleSpaceFeatures(), "a." + name, atLarge, context), 6, name);
        }
    }
}
