/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.engine.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.cytoloop.core.image.PixelType;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.MemorySeries;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;

class ImageStatisticsTest {
    @Test
    void integers_areExact() throws ProblemException {
        // 0 to 65535 along each row of 65536: the mean is 32767.5
        MemorySeries series = new MemorySeries(65536, 3, PixelType.UINT16, (c, x, y) -> c == 0 ? x : 7, "ramp", "flat");
        List<ImageStatistics> all = ImageStatistics.of(series, TaskContext.quiet(2));
        assertEquals(new ImageStatistics("ramp", 0, 65535, 32767.5, 3 * 65536), all.get(0));
        assertEquals(new ImageStatistics("flat", 7, 7, 7, 3 * 65536), all.get(1));
    }

    @Test
    void unsignedBytes_andSignedIntegers() throws ProblemException {
        MemorySeries bytes = new MemorySeries(256, 1, PixelType.UINT8, (c, x, y) -> x, "a");
        assertEquals(
                new ImageStatistics("a", 0, 255, 127.5, 256),
                ImageStatistics.of(bytes, TaskContext.quiet(1)).get(0));
        MemorySeries ints = new MemorySeries(2, 2, PixelType.INT32, (c, x, y) -> x == 0 ? -5 : 1_000_000_000, "a");
        assertEquals(
                new ImageStatistics("a", -5, 1_000_000_000, 499_999_997.5, 4),
                ImageStatistics.of(ints, TaskContext.quiet(1)).get(0));
    }

    @Test
    void nan_isIgnored_andAllNanGivesNan() throws ProblemException {
        MemorySeries some = new MemorySeries(4, 1, PixelType.FLOAT32, (c, x, y) -> x == 1 ? Double.NaN : x * 1.5, "a");
        assertEquals(
                new ImageStatistics("a", 0, 4.5, 2.5, 3),
                ImageStatistics.of(some, TaskContext.quiet(1)).get(0));
        MemorySeries none = new MemorySeries(4, 1, PixelType.FLOAT64, (c, x, y) -> Double.NaN, "a");
        ImageStatistics empty = ImageStatistics.of(none, TaskContext.quiet(1)).get(0);
        assertTrue(Double.isNaN(empty.min()) && Double.isNaN(empty.max()) && Double.isNaN(empty.mean()));
    }

    @Test
    void threads_doNotChangeTheLastBit() throws ProblemException {
        MemorySeries series = new MemorySeries(
                9000, 700, PixelType.FLOAT64, (c, x, y) -> StrictMath.sin(x * 0.37 + y * 1.7 + c) / 3, "a", "b");
        assertEquals(
                ImageStatistics.of(series, TaskContext.quiet(1)), ImageStatistics.of(series, TaskContext.quiet(5)));
    }

    @Test
    void cancel_stops() {
        MemorySeries series = new MemorySeries(10, 10, PixelType.UINT8, (c, x, y) -> 0, "a");
        TaskContext cancelled = new CancelledTask(2, 0);
        assertThrows(CancellationException.class, () -> ImageStatistics.of(series, cancelled));
        assertEquals(0, series.pixelsRead.get());
    }
}
