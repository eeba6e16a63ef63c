/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.model.Region;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.crops.shelf.CropWish;
import org.cytoloop.sampler.SamplerFixture;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workbench.desk.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openide.util.RequestProcessor;

class SamplerDeskTest {
    @TempDir
    Path folder;

    @Test
    void withoutAStudyThereIsNoSampler() throws Exception {
        SamplerDesk sampler = new SamplerDesk(new Desk());
        EventQueue.invokeAndWait(() -> assertTrue(sampler.model().isEmpty()));
    }

    @Test
    void aClosedStudyIsLetGoAndItsImageClosed() throws Exception {
        int before = DotsFormat.OPEN.get();
        SamplerFixture at = SamplerFixture.open(folder);
        List<WeakReference<?>> references = useAndClose(at);
        assertEquals(before, DotsFormat.OPEN.get());
        checkCollected(at, references);
    }

    private static List<WeakReference<?>> useAndClose(SamplerFixture at) throws Exception {
        int before = DotsFormat.OPEN.get();
        at.sampler(model -> model.draw("A1", new Region(0, 0, 200, 200)));
        SamplerModel drawn = at.await("drawn", model -> !model.view().strip().isEmpty());
        at.edt(() -> drawn.crops().want(wishes(drawn)));
        at.await("cut", model -> model.crops().crop(wishes(model).get(0)).isPresent());
        assertEquals(before + 1, DotsFormat.OPEN.get());
        List<WeakReference<?>> references = List.of(new WeakReference<>(at.open()), new WeakReference<>(drawn));
        at.close();
        drawn.crops().flush();
        return references;
    }

    private static List<CropWish> wishes(SamplerModel model) {
        CropLook look = CropLook.cell(model.study().staining().channel(), 64, 1);
        return model.view().strip().stream().map(cell -> cell.wish(look)).toList();
    }

    private static void checkCollected(SamplerFixture at, List<WeakReference<?>> references) throws Exception {
        assertNotNull(at.sampler);
        drain();
        for (WeakReference<?> reference : references) {
            for (int i = 0; i < 50 && reference.get() != null; i++) {
                System.gc();
                drain();
            }
            assertNull(reference.get());
        }
    }

    /** Lets the event queue and the platform's threads forget what they did last. */
    private static void drain() throws Exception {
        EventQueue.invokeAndWait(() -> {});
        CountDownLatch ran = new CountDownLatch(1);
        new RequestProcessor("drain", 1).post(ran::countDown);
        ran.await(10, TimeUnit.SECONDS);
    }
}
