/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.viewer.view.ViewState;
import org.junit.jupiter.api.Test;

class ImageRendererTest {
    private static final DisplaySettings DISPLAY = MemorySlice.DISPLAY;

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final TileMemory memory = new TileMemory(200L << 20);
    private int changes;

    private ImageRenderer renderer(MemorySlice slice) {
        return new ImageRenderer(slice, () -> changes++, memory, background::add);
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    private static int[] paint(ImageRenderer renderer, ViewState view, DisplaySettings display, double deviceScale) {
        int width = (int) Math.ceil(view.width() * deviceScale);
        int height = (int) Math.ceil(view.height() * deviceScale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(deviceScale, deviceScale);
        renderer.paint(g, view, display, deviceScale);
        g.dispose();
        return image.getRGB(0, 0, width, height, null, 0, width);
    }

    private int[] sharp(ImageRenderer renderer, ViewState view, DisplaySettings display, double deviceScale) {
        paint(renderer, view, display, deviceScale);
        work();
        assertTrue(renderer.isSharp(view, display, deviceScale));
        return paint(renderer, view, display, deviceScale);
    }

    @Test
    void naturalSize_isTheCompositeToTheLastPixel_acrossTiles() throws Exception {
        MemorySlice slice = new MemorySlice(1300, 1100, 3);
        int[] expected = slice.composed(0, DISPLAY);
        try (ImageRenderer renderer = renderer(slice)) {
            int[] seen = sharp(renderer, new ViewState(700.3, 600.4, 1, 640, 480), DISPLAY, 1);
            int left = 700 - 320;
            int top = 600 - 240;
            for (int i = 0; i < seen.length; i++) {
                assertEquals(expected[(top + i / 640) * 1300 + left + i % 640], seen[i], "px " + i);
            }
        }
    }

    @Test
    void smallerLevels_areShownAtTheirNaturalSize_andBlackAroundTheImage() throws Exception {
        MemorySlice slice = new MemorySlice(1200, 800, 3);
        int[] expected = slice.composed(1, DISPLAY);
        try (ImageRenderer renderer = renderer(slice)) {
            int[] seen = sharp(renderer, new ViewState(600, 400, 0.5, 700, 500), DISPLAY, 1);
            for (int i = 0; i < seen.length; i++) {
                int x = i % 700 - 50;
                int y = i / 700 - 50;
                boolean inside = x >= 0 && y >= 0 && x < 600 && y < 400;
                assertEquals(inside ? expected[y * 600 + x] : 0xFF000000, seen[i], "px " + i);
            }
        }
    }

    @Test
    void enlarged_pixelsAreSquares_alsoOnFineScreens() throws Exception {
        MemorySlice slice = new MemorySlice(100, 90, 1);
        int[] expected = slice.composed(0, DISPLAY);
        try (ImageRenderer renderer = renderer(slice)) {
            int[] seen = sharp(renderer, new ViewState(50, 45, 4, 40, 40), DISPLAY, 2);
            for (int i = 0; i < seen.length; i++) {
                assertEquals(expected[(40 + i / 80 / 8) * 100 + 45 + i % 80 / 8], seen[i], "px " + i);
            }
        }
    }

    @Test
    void moving_showsTheSameAsDrawingAnew() throws Exception {
        MemorySlice slice = new MemorySlice(1300, 1100, 3);
        ViewState view = new ViewState(640, 500, 0.8, 300, 200);
        try (ImageRenderer moved = renderer(slice)) {
            sharp(moved, view, DISPLAY, 1);
            for (int[] by : new int[][] {{5, 0}, {-7, 3}, {0, -11}, {40, 60}, {-90, -80}, {400, 0}, {3, 250}}) {
                view = view.panned(by[0], by[1]);
                try (ImageRenderer fresh = renderer(slice)) {
                    assertArrayEquals(sharp(fresh, view, DISPLAY, 1), sharp(moved, view, DISPLAY, 1));
                }
            }
        }
    }

    @Test
    void atFirst_theCoarseImageIsShown_thenTheSharpOne() throws Exception {
        MemorySlice slice = new MemorySlice(2048, 2048, 4);
        ViewState view = new ViewState(1024, 1024, 1, 512, 512);
        try (ImageRenderer renderer = renderer(slice)) {
            int[] nothing = paint(renderer, view, DISPLAY, 1);
            assertEquals(0xFF000000, nothing[1000]);
            assertFalse(renderer.isSharp(view, DISPLAY, 1));
            assertEquals(0, slice.reads.size(), "painting read");
            work();
            assertEquals("0 3 0 0", slice.reads.peek(), "the coarse image comes first");
            assertEquals(1, changes, "one call until the next paint");
            int[] sharp = paint(renderer, view, DISPLAY, 1);
            assertTrue(renderer.isSharp(view, DISPLAY, 1));
            assertEquals(slice.composed(0, DISPLAY)[(768 + 5) * 2048 + 768 + 9], sharp[5 * 512 + 9]);
        }
    }

    @Test
    void whileTilesAreMissing_theCoarseImageStandsIn() throws Exception {
        MemorySlice slice = new MemorySlice(2048, 2048, 4);
        slice.brokenLevel = 0;
        ViewState view = new ViewState(1024, 1024, 1, 64, 64);
        try (ImageRenderer renderer = renderer(slice)) {
            paint(renderer, view, DISPLAY, 1);
            work();
            int[] seen = paint(renderer, view, DISPLAY, 1);
            int[] coarse = slice.composed(3, DISPLAY);
            // the middle of a px of level 3 lies between px 3 and 4 of level 0, a sixteenth of its width from theirs
            int red = coarse[(1024 / 8) * 256 + 1024 / 8] >> 16 & 0xFF;
            int shown = seen[(32 + 3) * 64 + 32 + 3] >> 16 & 0xFF;
            assertEquals(red, shown, 32);
            assertEquals("Level 0 is broken.", renderer.problem().orElseThrow().getMessage());
            int reads = slice.reads.size();
            paint(renderer, view, DISPLAY, 1);
            work();
            assertEquals(reads, slice.reads.size(), "what cannot be read is not tried again");
            assertTrue(renderer.isSharp(view, DISPLAY, 1), "nothing better will come");
        }
    }

    @Test
    void tilesThatTheViewHasLeft_areNeverRead() {
        MemorySlice slice = new MemorySlice(4096, 2048, 4);
        try (ImageRenderer renderer = renderer(slice)) {
            paint(renderer, new ViewState(300, 300, 1, 200, 200), DISPLAY, 1);
            ViewState there = new ViewState(3800, 1800, 1, 200, 200);
            paint(renderer, there, DISPLAY, 1);
            work();
            assertTrue(renderer.isSharp(there, DISPLAY, 1));
            assertTrue(slice.reads.contains("0 0 3584 1536"), slice.reads.toString());
            assertFalse(slice.reads.contains("0 0 0 0"), slice.reads.toString());
        }
    }

    @Test
    void otherContrast_showsTheOldPictureUntilTheNewIsThere_andReadsNothing() throws Exception {
        MemorySlice slice = new MemorySlice(600, 600, 1);
        ViewState view = new ViewState(300, 300, 1, 100, 100);
        try (ImageRenderer renderer = renderer(slice)) {
            int[] first = sharp(renderer, view, DISPLAY, 1);
            slice.reads.clear();
            DisplaySettings other = DISPLAY.with(0, DISPLAY.channels().get(0).withRange(0, 20000))
                    .withSingle(0);
            assertArrayEquals(first, paint(renderer, view, other, 1));
            assertFalse(renderer.isSharp(view, other, 1));
            int[] second = sharp(renderer, view, other, 1);
            assertTrue(slice.reads.isEmpty(), slice.reads.toString());
            assertEquals(slice.composed(0, other)[260 * 600 + 270], second[10 * 100 + 20]);
            assertNotEquals(first[10 * 100 + 20], second[10 * 100 + 20]);
        }
    }

    @Test
    void largeImageWithoutPyramidInLittleMemory_isShownCoarsely() {
        MemorySlice slice = new MemorySlice(3000, 2500, 1);
        TileMemory little = new TileMemory(4L << 20);
        ViewState view = ViewState.fit(3000, 2500, 300, 250);
        try (ImageRenderer renderer = new ImageRenderer(slice, () -> changes++, little, background::add)) {
            int[] seen = sharp(renderer, view, DISPLAY, 1);
            assertNotEquals(0xFF000000, seen[125 * 300 + 150]);
            assertTrue(little.bytes() <= little.limit());
        }
    }

    @Test
    void values_areAskedForAndThenKnown() throws Exception {
        MemorySlice slice = new MemorySlice(1300, 1100, 3);
        try (ImageRenderer renderer = renderer(slice)) {
            assertTrue(Double.isNaN(renderer.values(600, 700)[0]));
            work();
            assertEquals(1, changes);
            double[] values = renderer.values(600, 700);
            assertEquals(slice.read(0, 0, 0, 0, 600, 700, 1, 1).value(0), values[0]);
            assertEquals(slice.read(1, 0, 0, 0, 600, 700, 1, 1).value(0), values[1]);
            assertTrue(Double.isNaN(renderer.values(-1, 0)[0]) && Double.isNaN(renderer.values(0, 1100)[1]));
            assertTrue(background.isEmpty());
        }
    }

    @Test
    void valuesAskedForBeforePainting_comeAllTheSame() {
        MemorySlice slice = new MemorySlice(1300, 1100, 3);
        try (ImageRenderer renderer = renderer(slice)) {
            renderer.values(1200, 1000);
            paint(renderer, new ViewState(100, 100, 1, 50, 50), DISPLAY, 1);
            work();
            assertFalse(Double.isNaN(renderer.values(1200, 1000)[1]));
        }
    }

    @Test
    void render_isExact() throws Exception {
        MemorySlice slice = new MemorySlice(700, 600, 2);
        int[] expected = slice.composed(0, DISPLAY);
        try (ImageRenderer renderer = renderer(slice)) {
            BufferedImage image =
                    renderer.render(new Region(100, 50, 320, 280), 320, 280, DISPLAY, TaskContext.quiet(2));
            for (int i = 0; i < 320 * 280; i++) {
                assertEquals(expected[(50 + i / 320) * 700 + 100 + i % 320], image.getRGB(i % 320, i / 320));
            }
        }
    }

    @Test
    void closing_forgetsAllTilesAndStartsNothing() {
        MemorySlice slice = new MemorySlice(1300, 1100, 3);
        ImageRenderer renderer = renderer(slice);
        ViewState view = new ViewState(600, 600, 1, 300, 300);
        sharp(renderer, view, DISPLAY, 1);
        assertTrue(memory.bytes() > 0);
        paint(renderer, view.panned(-600, 0), DISPLAY.withSingle(1), 1);
        slice.reads.clear();
        renderer.close();
        renderer.close();
        work();
        assertEquals(0, memory.bytes());
        assertTrue(slice.reads.isEmpty());
        assertEquals(0xFF000000, paint(renderer, view, DISPLAY, 1)[500]);
        assertTrue(Double.isNaN(renderer.values(3, 3)[0]));
        assertFalse(renderer.isSharp(view, DISPLAY, 1));
    }

    @Test
    void onItsOwnThreads_itGetsSharp_andIsCollectedWhenClosed() throws Exception {
        Semaphore changed = new Semaphore(0);
        ViewState view = new ViewState(600, 600, 1, 600, 400);
        ImageRenderer renderer = new ImageRenderer(new MemorySlice(1300, 1100, 3), changed::release);
        paint(renderer, view, DISPLAY, 1);
        while (!renderer.isSharp(view, DISPLAY, 1)) {
            assertTrue(changed.tryAcquire(30, TimeUnit.SECONDS), "nothing came");
            paint(renderer, view, DISPLAY, 1);
        }
        renderer.close();
        WeakReference<ImageRenderer> gone = new WeakReference<>(renderer);
        renderer = null;
        for (int i = 0; i < 50 && gone.get() != null; i++) {
            System.gc();
            changed.tryAcquire(20, TimeUnit.MILLISECONDS);
        }
        assertNull(gone.get(), "something still holds the renderer");
    }
}
