/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.sampler.DotsFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CropShelfTest {
    private static final DisplaySettings DISPLAY = new DisplaySettings(
            List.of(
                    new ChannelDisplay("DAPI", 0x0000ff, 100, 900, true),
                    new ChannelDisplay("cFos", 0x00ff00, 100, 200, true),
                    new ChannelDisplay("PV", 0xff0000, 0, 1, true)),
            2);

    @TempDir
    Path folder;

    private final AtomicInteger arrived = new AtomicInteger();
    private final List<ProblemException> problems = new ArrayList<>();
    private final CropShelf shelf = new CropShelf(arrived::incrementAndGet, problems::add);

    private Slice slice(String name) throws Exception {
        Path image = DotsFormat.write(folder.resolve(name + ".dots"), 1000, 1000);
        return new Slice(name, "", "", new ImageLocation(List.of(image), 0), 1000, 1000, 1, DotsFormat.channels(), "");
    }

    /** Cell n of the first row of the grid. */
    private static CropPlace place(int number) {
        return new CropPlace(new CellRef("A1", number), 20 * number - 9.5, 10.5);
    }

    private static CropVersion version(Slice slice, DisplaySettings display, int side) {
        return new CropVersion(new CropSubject(slice, 1, 32), Optional.of(display), side);
    }

    private void want(CropVersion version, int... numbers) throws Exception {
        List<CropPlace> places = new ArrayList<>();
        for (int number : numbers) {
            places.add(place(number));
        }
        EventQueue.invokeAndWait(() -> shelf.want(version, places));
        settle();
    }

    private void settle() throws Exception {
        shelf.flush();
        EventQueue.invokeAndWait(() -> {});
    }

    @Test
    void aCropShowsTheMarkerAloneAndAllChannelsTogether() throws Exception {
        want(version(slice("A1"), DISPLAY, 64), 5, 50);
        assertEquals(2, arrived.get());
        BufferedImage dim = shelf.crop(place(5).cell()).orElseThrow().marker();
        BufferedImage bright = shelf.crop(place(50).cell()).orElseThrow().marker();
        assertEquals(64, dim.getWidth());
        assertEquals(64, dim.getHeight());
        int grey = dim.getRGB(32, 32) & 0xFF;
        assertTrue(grey > 5 && grey < 20, "cell 5 is at 4 % of the range: " + grey);
        assertTrue((bright.getRGB(32, 32) & 0xFF) > 110, "cell 50 is at 49 % of the range");
        assertEquals(0xFF000000, bright.getRGB(1, 1), "background");
        int composite = shelf.crop(place(50).cell()).orElseThrow().composite().getRGB(32, 32);
        assertEquals(0xFF, composite & 0xFF, "nuclei in blue, though the viewer shows a single channel");
        assertTrue((composite >> 8 & 0xFF) > 110, "marker in green");
    }

    @Test
    void whatIsThereIsNotCutAgainAndOtherContrastIs() throws Exception {
        Slice slice = slice("A1");
        want(version(slice, DISPLAY, 64), 1, 2, 3);
        want(version(slice, DISPLAY, 64), 2, 3, 4);
        assertEquals(4, arrived.get());
        Crop before = shelf.crop(place(4).cell()).orElseThrow();
        want(version(slice, DISPLAY.with(1, DISPLAY.channels().get(1).withRange(100, 110)), 64), 4);
        assertEquals(5, arrived.get());
        Crop after = shelf.crop(place(4).cell()).orElseThrow();
        assertNotEquals(before.marker().getRGB(32, 32), after.marker().getRGB(32, 32));
        want(version(slice, DISPLAY, 128), 4);
        assertEquals(128, shelf.crop(place(4).cell()).orElseThrow().marker().getWidth());
    }

    @Test
    void oneImageIsOpenAtATimeAndNoneInTheEnd() throws Exception {
        int before = DotsFormat.OPEN.get();
        want(version(slice("A1"), DISPLAY, 64), 1);
        want(version(slice("A2"), DISPLAY, 64), 2);
        assertEquals(before + 1, DotsFormat.OPEN.get());
        assertTrue(shelf.crop(place(1).cell()).isEmpty(), "crops of another slice");
        EventQueue.invokeAndWait(shelf::clear);
        settle();
        assertEquals(before, DotsFormat.OPEN.get());
        assertTrue(shelf.crop(place(2).cell()).isEmpty());
    }

    @Test
    void aMissingImageIsToldOnce() throws Exception {
        Slice slice = slice("A1");
        Files.delete(slice.image().files().get(0));
        want(version(slice, DISPLAY, 64), 1, 2);
        want(version(slice, DISPLAY, 64), 1, 2, 3);
        assertEquals(1, problems.size());
        assertTrue(
                problems.get(0).getMessage().contains("is missing"),
                problems.get(0).getMessage());
        assertEquals(0, arrived.get());
    }
}
