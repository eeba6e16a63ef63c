/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.cytoloop.plots.model.LinePlot.Line;
import org.cytoloop.plots.model.LinePlot.Style;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.plots.scale.Scale;
import org.junit.jupiter.api.Test;

class LineTraceTest {
    private static Placed placed(double xHigh) {
        return new Placed(
                new Rectangle2D.Double(0, 0, 100, 100),
                new Scale(false, 0, xHigh, 0, 100),
                new Scale(false, 0, 1, 100, 0));
    }

    private static int corners(Path2D path) {
        int n = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            n++;
        }
        return n;
    }

    @Test
    void of_manyPoints_keepsExtremesInFewCorners() {
        int n = 10_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = i;
            y[i] = i == 5003 ? 1 : i == 5005 ? 0 : 0.5;
        }
        Path2D path = LineTrace.of(new Line("a", Tone.PLAIN, Style.LINE, x, y), y, placed(n), false);
        assertTrue(corners(path) < 900, "corners: " + corners(path));
        assertEquals(0, path.getBounds2D().getMinY(), 1e-9);
        assertEquals(100, path.getBounds2D().getMaxY(), 1e-9);
    }

    @Test
    void of_gap_breaksTheLine() {
        double[] y = {0, Double.NaN, 1};
        Path2D path =
                LineTrace.of(new Line("a", Tone.PLAIN, Style.LINE, new double[] {0, 5, 10}, y), y, placed(10), false);
        int starts = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            starts += i.currentSegment(new double[6]) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        assertEquals(2, starts);
    }

    @Test
    void of_steps_staysLevelUntilTheNextPoint() {
        double[] y = {0.2, 0.8};
        Path2D path =
                LineTrace.of(new Line("a", Tone.PLAIN, Style.STEPS, new double[] {0, 10}, y), y, placed(10), true);
        double[] corner = new double[6];
        PathIterator i = path.getPathIterator(null);
        i.next();
        i.currentSegment(corner);
        assertEquals(100, corner[0], 1e-9);
        assertEquals(80, corner[1], 1e-9);
    }

    @Test
    void quantile_knownValues_interpolates() {
        assertEquals(2.5, GroupLayers.quantile(new double[] {1, 2, 3, 4}, 0.5), 1e-12);
        assertEquals(1.75, GroupLayers.quantile(new double[] {1, 2, 3, 4}, 0.25), 1e-12);
        assertEquals(4, GroupLayers.quantile(new double[] {1, 2, 3, 4}, 1), 1e-12);
    }

    @Test
    void colors_scale_risesInLightness() {
        ColorScale colors = new ColorScale(0, 1, false, "");
        double before = -1;
        for (int i = 0; i <= 20; i++) {
            double lightness = PlotInk.lightness(colors.of(i / 20.0));
            assertTrue(lightness > before, "at " + i);
            before = lightness;
        }
    }
}
