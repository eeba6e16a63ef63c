/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.junit.jupiter.api.Test;

class ShapeFeaturesTest {
    private static final FeatureContext PX = DiscSlice.context(8, "a");
    private static final FeatureContext UM = new FeatureContext(List.of("a"), -1, 8, true);
    private static final ShapeFeatures SHAPE = new ShapeFeatures();

    private static Cells polygon(float area, float... xy) {
        float x = 0;
        float y = 0;
        for (int i = 0; i < xy.length; i += 2) {
            x += xy[i] / (xy.length / 2);
            y += xy[i + 1] / (xy.length / 2);
        }
        return Cells.outlined(new float[] {x}, new float[] {y}, new float[] {area}, new int[] {0, xy.length / 2}, xy);
    }

    private static Cells ellipse(double a, double b, double turn) {
        float[] xy = new float[400];
        for (int i = 0; i < 200; i++) {
            double t = 2 * Math.PI * i / 200;
            double x = a * Math.cos(t);
            double y = b * Math.sin(t);
            xy[2 * i] = (float) (500 + x * Math.cos(turn) - y * Math.sin(turn));
            xy[2 * i + 1] = (float) (300 + x * Math.sin(turn) + y * Math.cos(turn));
        }
        return polygon(Float.NaN, xy);
    }

    private static float value(String what, Cells cells) throws ProblemException {
        return new DiscSlice(4, 4, 1, 0.5).value(SHAPE, "cell." + what, cells, what.contains("_um") ? UM : PX);
    }

    @Test
    void ellipse_hasItsAreaAndEccentricity_howeverItLies() throws ProblemException {
        for (double turn : new double[] {0, 0.4, 1.2}) {
            Cells ellipse = ellipse(10, 6, turn);
            assertEquals(Math.PI * 60, value("area_px2", ellipse), 0.2);
            assertEquals(Math.PI * 15, value("area_um2", ellipse), 0.05);
            assertEquals(0.8, value("eccentricity", ellipse), 1e-3);
            assertEquals(1, value("solidity", ellipse), 1e-3);
            assertEquals(2 * Math.sqrt(60), value("equivalent_diameter_px", ellipse), 0.01);
        }
        assertEquals(1, value("circularity", ellipse(7, 7, 0)), 1e-3);
        assertEquals(0, value("eccentricity", ellipse(7, 7, 0)), 0.02);
        assertEquals(2 * Math.PI * 7, value("perimeter_px", ellipse(7, 7, 0)), 0.01);
        assertEquals(Math.PI * 7, value("perimeter_um", ellipse(7, 7, 0)), 0.01);
    }

    @Test
    void notchedOutline_isLessSolid() throws ProblemException {
        // an L: 3 of 4 quarters of a square; its hull has 7 eighths
        Cells notched = polygon(Float.NaN, 0, 0, 8, 0, 8, 4, 4, 4, 4, 8, 0, 8);
        assertEquals(48, value("area_px2", notched), 1e-4);
        assertEquals(48 / 56.0, value("solidity", notched), 1e-5);
        assertEquals(4 * Math.PI * 48 / (32 * 32), value("circularity", notched), 1e-5);
        // the other way round
        Cells reversed = polygon(Float.NaN, 0, 8, 4, 8, 4, 4, 8, 4, 8, 0, 0, 0);
        assertEquals(48 / 56.0, value("solidity", reversed), 1e-5);
        assertEquals(value("eccentricity", notched), value("eccentricity", reversed), 1e-6);
    }

    @Test
    void areaOfTheCell_goesBeforeThatOfTheOutline() throws ProblemException {
        assertEquals(50, value("area_px2", polygon(50, 0, 0, 8, 0, 8, 8, 0, 8)), 1e-4);
    }

    @Test
    void point_hasWhatIsKnown() throws ProblemException {
        Cells known = Cells.points(new float[] {2}, new float[] {2}, new float[] {25});
        assertEquals(25, value("area_px2", known), 1e-4);
        assertEquals(5.6419, value("equivalent_diameter_px", known), 1e-3);
        assertTrue(Float.isNaN(value("eccentricity", known)));
        assertTrue(Float.isNaN(value("area_px2", DiscSlice.at(2, 2))));
    }

    @Test
    void outlineOnALine_hasNoShape() throws ProblemException {
        assertTrue(Float.isNaN(value("solidity", polygon(Float.NaN, 0, 0, 4, 4, 8, 8))));
    }
}
