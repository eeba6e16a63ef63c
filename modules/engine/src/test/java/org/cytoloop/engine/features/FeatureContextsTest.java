/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.junit.jupiter.api.Test;

class FeatureContextsTest {
    private static final StudySettings SHARED =
            new StudySettings("s", DetectionMode.SHARED, "1", List.of(new Staining("cFos", "2")));

    private static Slice slice(double pixelSize) {
        return new Slice(
                "s",
                "",
                "",
                new ImageLocation(List.of(Path.of("s.tif")), 0),
                9,
                9,
                pixelSize,
                List.of(new ChannelInfo("a", -1)),
                "");
    }

    @Test
    void context_isInMicrometresOnlyWhenEverySliceHasAPixelSize() {
        assertEquals(
                new FeatureContext(List.of("nuclei", "cFos"), 0, 10, true),
                FeatureContexts.of(SHARED, List.of(slice(0.5), slice(0.3)), 10, 22));
        assertEquals(
                new FeatureContext(List.of("nuclei", "cFos"), 0, 22, false),
                FeatureContexts.of(SHARED, List.of(slice(0.5), slice(Double.NaN)), 10, 22));
        assertEquals(22, FeatureContexts.of(SHARED, List.of(), 10, 22).cellDiameter());
    }

    @Test
    void context_withoutNuclei() {
        StudySettings independent =
                new StudySettings("s", DetectionMode.INDEPENDENT, "", List.of(new Staining("green", "1")));
        assertEquals(
                new FeatureContext(List.of("green"), -1, 7, false),
                FeatureContexts.of(independent, List.of(slice(0)), 1, 7));
    }

    @Test
    void typicalDiameter_isThatOfADiscWithTheMedianArea() {
        float[] areas = {(float) (Math.PI * 25), Float.NaN, (float) (Math.PI * 4), (float) (Math.PI * 100)};
        assertEquals(10, FeatureContexts.typicalDiameterPx(Cells.points(new float[4], new float[4], areas)), 1e-5);
        float[] even = {(float) (Math.PI * 9), (float) (Math.PI * 23)};
        assertEquals(8, FeatureContexts.typicalDiameterPx(Cells.points(new float[2], new float[2], even)), 1e-5);
        assertTrue(Double.isNaN(FeatureContexts.typicalDiameterPx(Cells.none())));
    }
}
