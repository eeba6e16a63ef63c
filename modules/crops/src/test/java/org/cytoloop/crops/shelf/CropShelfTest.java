/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import static org.cytoloop.crops.CropsFixture.DISPLAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cytoloop.crops.CropsFixture;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.windowkit.OnEdt;
import org.cytoloop.windowkit.StudyOnDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CropShelfTest {
    @TempDir
    Path folder;

    private final AtomicInteger arrived = new AtomicInteger();
    private final List<String> problems = new ArrayList<>();
    private final int openBefore = DotsFormat.OPEN.get();
    private CropsFixture fixture;
    private CropShelf shelf;

    @BeforeEach
    void open() throws Exception {
        fixture = new CropsFixture(folder);
        OnEdt.edt(() -> {
            fixture.open().display().setLinked(false);
            fixture.open().display().set("A1", DISPLAY);
            shelf = new CropShelf(fixture.open(), arrived::incrementAndGet, problems::add);
        });
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private static CropWish wish(String slice, int number, int side) {
        return new CropWish(
                StudyOnDesk.cell(slice, number),
                CropsFixture.x(number),
                CropsFixture.y(number),
                CropLook.cell(CropsFixture.CHANNEL, side, 1));
    }

    private void want(CropWish... wishes) throws Exception {
        OnEdt.edt(() -> shelf.want(List.of(wishes)));
        settle();
    }

    private void settle() throws Exception {
        shelf.flush();
        OnEdt.edt(() -> {});
    }

    private Crop crop(CropWish wish) throws Exception {
        return OnEdt.ask(() -> shelf.crop(wish).orElseThrow());
    }

    private static int open(int before) {
        return DotsFormat.OPEN.get() - before;
    }

    @Test
    void aCropShowsTheMarkerAloneAndAllChannelsTogether() throws Exception {
        want(wish("A1", 5, 64), wish("A1", 50, 64));
        assertEquals(2, arrived.get());
        BufferedImage dim = crop(wish("A1", 5, 64)).marker();
        BufferedImage bright = crop(wish("A1", 50, 64)).marker();
        assertEquals(64, dim.getWidth());
        assertEquals(64, dim.getHeight());
        int grey = dim.getRGB(32, 32) & 0xFF;
        assertTrue(grey > 5 && grey < 20, "cell 5 is at 4 % of the range: " + grey);
        assertTrue((bright.getRGB(32, 32) & 0xFF) > 110, "cell 50 is at 49 % of the range");
        assertEquals(0xFF000000, bright.getRGB(1, 1), "background");
        int composite = crop(wish("A1", 50, 64)).composite().getRGB(32, 32);
        assertEquals(0xFF, composite & 0xFF, "nuclei in blue, though the viewer shows a single channel");
        assertTrue((composite >> 8 & 0xFF) > 110, "marker in green");
        assertEquals(1.0 / 3, crop(wish("A1", 5, 64)).diameter(), 1e-9);
    }

    @Test
    void whatIsThereIsNotCutAgainAndOtherContrastIs() throws Exception {
        want(wish("A1", 1, 64), wish("A1", 2, 64), wish("A1", 3, 64));
        want(wish("A1", 2, 64), wish("A1", 3, 64), wish("A1", 4, 64));
        assertEquals(4, arrived.get());
        Crop before = crop(wish("A1", 4, 64));
        OnEdt.edt(() -> fixture.open()
                .display()
                .set("A1", DISPLAY.with(1, DISPLAY.channels().get(1).withRange(100, 110))));
        want(wish("A1", 4, 64));
        assertEquals(5, arrived.get());
        assertNotEquals(
                before.marker().getRGB(32, 32), crop(wish("A1", 4, 64)).marker().getRGB(32, 32));
        want(wish("A1", 4, 128));
        assertEquals(128, crop(wish("A1", 4, 64)).marker().getWidth(), "the newest resolution");
    }

    @Test
    void aChannelThatTheViewerShowsAloneChangesNoCrop() throws Exception {
        want(wish("A1", 1, 64));
        OnEdt.edt(() -> fixture.open().display().set("A1", DISPLAY.withSingle(0)));
        want(wish("A1", 1, 64));
        assertEquals(1, arrived.get());
    }

    @Test
    void oneCellCanBeShownInSeveralSizesOfSurroundings() throws Exception {
        CropWish near = wish("A1", 60, 64);
        CropWish far = new CropWish(near.cell(), near.x(), near.y(), new CropLook(CropsFixture.CHANNEL, 6, 64));
        want(near, far);
        assertEquals(1.0 / 3, crop(near).diameter(), 1e-9);
        assertEquals(1.0 / 6, crop(far).diameter(), 1e-9);
    }

    @Test
    void cellsOfManySlicesAreServedWithAFewImagesOpen() throws Exception {
        List<CropWish> wishes = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            wishes.add(wish("A" + (1 + i % 6), 10 + i, 32));
        }
        want(wishes.toArray(CropWish[]::new));
        for (CropWish wish : wishes) {
            crop(wish);
        }
        assertEquals(60, arrived.get());
        assertEquals(4, open(openBefore), "images open at a time");
        want(wish("A2", 7, 32), wish("A3", 7, 32));
        assertTrue(open(openBefore) <= 2, "only those that are wanted stay open");
        assertTrue(OnEdt.ask(() -> shelf.crop(wishes.get(0)).isPresent()), "crops are kept");
    }

    @Test
    void theNewestWishWins() throws Exception {
        List<CropWish> old = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            old.add(wish("A1", i, 64));
        }
        OnEdt.edt(() -> {
            shelf.want(old);
            shelf.want(List.of(wish("A2", 1, 64)));
        });
        settle();
        crop(wish("A2", 1, 64));
        assertTrue(arrived.get() < 50, "what is not wanted any more is not cut: " + arrived.get());
    }

    @Test
    void slicesShownNowhereYetTakeTheContrastOfLinkedOnes() throws Exception {
        want(wish("A2", 50, 64));
        int automatic = crop(wish("A2", 50, 64)).marker().getRGB(32, 32);
        OnEdt.edt(() -> fixture.open().display().setLinked(true));
        want(wish("A2", 50, 64), wish("A1", 50, 64));
        int linked = crop(wish("A2", 50, 64)).marker().getRGB(32, 32);
        assertNotEquals(automatic, linked);
        assertEquals(crop(wish("A1", 50, 64)).marker().getRGB(32, 32), linked);
    }

    @Test
    void aMissingImageIsToldOnceAndTheOthersAreServed() throws Exception {
        Files.delete(fixture.image("A1"));
        CropWish missing = wish("A1", 1, 64);
        want(missing, wish("A2", 1, 64), wish("A1", 2, 64));
        want(missing, wish("A2", 1, 64), wish("A1", 2, 64), wish("A1", 3, 64));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("is missing"), problems.get(0));
        crop(wish("A2", 1, 64));
        assertTrue(OnEdt.ask(() -> shelf.isUnreadable(missing)));
        assertFalse(OnEdt.ask(() -> shelf.isUnreadable(wish("A2", 1, 64))));
        DotsFormat.write(fixture.image("A1"), 1000, 1000);
        want(wish("A2", 1, 64));
        want(missing);
        crop(missing);
        assertFalse(OnEdt.ask(() -> shelf.isUnreadable(missing)), "it is tried again when it is wanted anew");
    }

    @Test
    void aChannelTheSliceDoesNotHaveIsAProblemOfThatSliceOnly() throws Exception {
        CropWish odd = new CropWish(StudyOnDesk.cell("A1", 1), 10.5, 10.5, CropLook.cell("GFP", 64, 1));
        want(odd, wish("A1", 1, 64));
        crop(wish("A1", 1, 64));
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("GFP"), problems.get(0));
    }

    @Test
    void memoryIsBounded() throws Exception {
        for (int from = 1; from <= 1000; from += 100) {
            List<CropWish> wishes = new ArrayList<>();
            for (int i = from; i < from + 100; i++) {
                wishes.add(wish("A1", i, 128));
            }
            want(wishes.toArray(CropWish[]::new));
        }
        assertTrue(arrived.get() >= 1000);
        assertTrue(OnEdt.ask(() -> shelf.bytes()) <= CropShelf.MOST_BYTES);
        crop(wish("A1", 1000, 128));
        assertTrue(OnEdt.ask(() -> shelf.crop(wish("A1", 1, 128)).isEmpty()), "the oldest are forgotten");
    }

    @Test
    void aDisposedShelfHoldsNothingOpen() throws Exception {
        want(wish("A1", 1, 64));
        assertEquals(1, open(openBefore));
        OnEdt.edt(shelf::dispose);
        settle();
        assertEquals(0, open(openBefore));
        OnEdt.edt(() -> {
            shelf.want(List.of(wish("A1", 2, 64)));
            assertTrue(shelf.crop(wish("A1", 1, 64)).isEmpty());
        });
        settle();
        assertEquals(0, open(openBefore));
    }

    @Test
    void closingTheStudyEndsTheShelf() throws Exception {
        List<CropWish> wishes = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            wishes.add(wish("A" + (1 + i % 6), i, 64));
        }
        OnEdt.edt(() -> shelf.want(wishes));
        fixture.close();
        assertEquals(0, open(openBefore), "the study was closed after the last image");
        OnEdt.edt(() -> {
            int late = arrived.get();
            shelf.want(wishes);
            assertEquals(late, arrived.get());
        });
        settle();
        assertEquals(0, open(openBefore));
        assertTrue(problems.isEmpty());
    }
}
