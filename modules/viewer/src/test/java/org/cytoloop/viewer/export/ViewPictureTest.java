/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.export;

import static org.cytoloop.viewer.fixtures.SmallStudy.await;
import static org.cytoloop.viewer.fixtures.SmallStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.testkit.CancelledTask;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.cytoloop.viewer.render.ImageRenderer;
import org.cytoloop.workbench.pictures.PngFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewPictureTest {
    /** Grey values as they are: red is x, green is 2 y. */
    private static final DisplaySettings PLAIN = new DisplaySettings(
            List.of(
                    new ChannelDisplay("Red", 0xFF0000, 0, 255, true),
                    new ChannelDisplay("Green", 0x00FF00, 0, 255, true),
                    new ChannelDisplay("Blue", 0x0000FF, 0, 255, true)),
            -1);

    @TempDir
    Path folder;

    private SmallStudy study;
    private SliceDocument document;

    @BeforeEach
    void open() throws Exception {
        study = new SmallStudy(folder, "A1");
        document = onEdt(() -> {
            SliceDocument made = new SliceDocument(study.open(), "A1");
            made.open("Opening");
            return made;
        });
        await(() -> document.phase() == SliceDocument.Phase.READY);
    }

    @AfterEach
    void close() throws Exception {
        onEdt(() -> {
            document.close();
            return null;
        });
        study.close();
    }

    private BufferedImage paint(PictureSize size, CellLook look, boolean scaleBar) throws Exception {
        ImageRenderer renderer = onEdt(() -> document.renderer().orElseThrow());
        return new ViewPicture(size, renderer, PLAIN, new CellLayer(SmallStudy.grid()), look, null, null, scaleBar, 0.5)
                .paint(TaskContext.quiet(2));
    }

    @Test
    void wholeSliceAtFullResolution_hasThePixelsOfTheSlice() throws Exception {
        BufferedImage picture = paint(PictureSize.full(new Region(0, 0, 200, 100)), null, false);
        assertEquals(200, picture.getWidth());
        assertEquals(100, picture.getHeight());
        for (int[] at : new int[][] {{0, 0}, {199, 99}, {37, 80}, {120, 5}}) {
            assertEquals(at[0] << 16 | 2 * at[1] << 8, picture.getRGB(at[0], at[1]) & 0xFFFFFF);
        }
    }

    @Test
    void partAtFullResolution_isOnWholePixels() throws Exception {
        BufferedImage picture = paint(PictureSize.full(new Region(50.4, 20.9, 40, 30.5)), null, false);
        assertEquals(41, picture.getWidth());
        assertEquals(32, picture.getHeight());
        assertEquals(50 << 16 | 40 << 8, picture.getRGB(0, 0) & 0xFFFFFF);
    }

    @Test
    void overlay_isDrawnWhereTheCellsAre() throws Exception {
        byte[] labels = new byte[50];
        labels[0] = CellLook.ON;
        CellLook look = new CellLook(labels, null, 0.5, false, true, false, false);
        PictureSize size = PictureSize.screen(new Region(0, 0, 40, 40), 4, 2);
        BufferedImage with = paint(size, look, false);
        BufferedImage without = paint(size, null, false);
        assertEquals(320, with.getWidth());
        assertNotEquals(without.getRGB(6 * 8, 10 * 8), with.getRGB(6 * 8, 10 * 8));
        assertEquals(without.getRGB(30 * 8, 30 * 8), with.getRGB(30 * 8, 30 * 8));
    }

    @Test
    void scaleBar_isWhiteAndTellsTheTruth() throws Exception {
        BufferedImage picture = paint(PictureSize.screen(new Region(0, 0, 200, 100), 2, 1), null, true);
        int longest = 0;
        for (int y = picture.getHeight() / 2; y < picture.getHeight(); y++) {
            int run = 0;
            for (int x = 0; x < picture.getWidth(); x++) {
                run = (picture.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? run + 1 : 0;
                longest = Math.max(longest, run);
            }
        }
        // 2 px per image px, 0.5 µm per image px, at most a third of 400 px: 20 µm are 80 px
        assertEquals(80, longest, 1);
    }

    @Test
    void tooLargeIsRefusedInOneSentence() {
        PictureSize huge = PictureSize.full(new Region(0, 0, 40_000, 40_000));
        ProblemException problem = assertThrows(ProblemException.class, () -> huge.check(8L << 30));
        assertTrue(problem.getMessage().contains("40000 × 40000"), problem.getMessage());
        PictureSize large = PictureSize.full(new Region(0, 0, 10_000, 10_000));
        assertThrows(ProblemException.class, () -> large.check(1L << 29));
        assertThrows(ProblemException.class, () -> PictureSize.full(new Region(0, 0, 0, 0))
                .check(8L << 30));
    }

    @Test
    void pngHoldsTheSamePixelsAndACancelledOneLeavesNothing() throws Exception {
        BufferedImage picture = paint(PictureSize.full(new Region(0, 0, 200, 100)), null, true);
        Path out = Files.createDirectory(folder.resolve("out"));
        assertThrows(
                CancellationException.class,
                () -> PngFile.write(picture, out.resolve("no.png"), new CancelledTask(1, 0)));
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(0, files.count());
        }
        PngFile.write(picture, out.resolve("yes.png"), TaskContext.quiet(1));
        BufferedImage read = ImageIO.read(out.resolve("yes.png").toFile());
        assertArrayEquals(picture.getRGB(0, 0, 200, 100, null, 0, 200), read.getRGB(0, 0, 200, 100, null, 0, 200));
        ProblemException problem = assertThrows(
                ProblemException.class,
                () -> PngFile.write(picture, folder.resolve("nowhere/x.png"), TaskContext.quiet(1)));
        assertFalse(problem.getMessage().isBlank());
    }
}
