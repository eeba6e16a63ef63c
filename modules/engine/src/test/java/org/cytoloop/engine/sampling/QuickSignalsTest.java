/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.MemoryPixels;
import org.cytoloop.engine.MemorySeries;
import org.cytoloop.engine.features.FeatureRunner;
import org.junit.jupiter.api.Test;

class QuickSignalsTest {
    private static final FeatureContext CONTEXT = new FeatureContext(List.of("cFos"), -1, 10, false);

    /** A slope of background, with a bright disc of radius 5 at (50, 50) and one at the corner. */
    private static int grey(int x, int y) {
        double centre = Math.hypot(x + 0.5 - 50, y + 0.5 - 50);
        return 100 + x + (centre <= 5 ? 500 : 0) + (x < 3 && y < 3 ? 50 : 0);
    }

    private static DenseFeatureMatrix run(Cells cells, int threads) throws Exception {
        MemorySeries series = new MemorySeries(200, 150, PixelType.UINT16, (c, x, y) -> grey(x, y), "a");
        return FeatureRunner.run(
                new MemoryPixels(series), cells, CONTEXT, List.of(new QuickSignals()), TaskContext.quiet(threads));
    }

    @Test
    void signal_isTheMeanOfTheCellMinusTheMedianOfItsRing() throws Exception {
        Cells cells =
                Cells.points(new float[] {50, 120.5f, 50, 1, 200}, new float[] {50, 70.5f, 50, 1, 150}, new float[] {
                    (float) (Math.PI * 25), Float.NaN, (float) (Math.PI * 100), 4, 10
                });
        DenseFeatureMatrix matrix = run(cells, 2);
        int signal = matrix.schema().indexOf("cFos.signal");
        int background = matrix.schema().indexOf("cFos.surround");
        assertEquals(0, signal);
        assertEquals(150, matrix.value(0, background), 1);
        assertEquals(500, matrix.value(0, signal), 1.5);
        assertEquals(220, matrix.value(1, background), 1);
        assertEquals(0, matrix.value(1, signal), 1);
        // four times the area: a quarter of it is bright
        assertEquals(125, matrix.value(2, signal), 8);
        assertTrue(matrix.value(3, signal) > 20, "corner: " + matrix.value(3, signal));
        assertTrue(Float.isFinite(matrix.value(4, signal)));
        DenseFeatureMatrix again = run(cells, 1);
        for (int i = 0; i < cells.size(); i++) {
            assertEquals(matrix.value(i, signal), again.value(i, signal));
        }
    }
}
