/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import static org.cytoloop.viewer.fixtures.SmallStudy.await;
import static org.cytoloop.viewer.fixtures.SmallStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.fixtures.SmallStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelsModelTest {
    @TempDir
    Path folder;

    private SmallStudy study;
    private SliceDocument document;
    private ChannelsModel model;

    @BeforeEach
    void open() throws Exception {
        study = new SmallStudy(folder, "A1", "A2");
        document = onEdt(() -> {
            SliceDocument made = new SliceDocument(study.open(), "A1");
            made.open("Opening");
            return made;
        });
        model = new ChannelsModel(document);
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

    private DisplaySettings after(Runnable what) throws Exception {
        Callable<DisplaySettings> asked = () -> {
            what.run();
            return model.settings().orElseThrow();
        };
        return onEdt(asked);
    }

    @Test
    void toggle_hidesAndShowsAndWhileOneIsShownAloneChangesToAnother() throws Exception {
        assertFalse(after(() -> model.toggle(1)).shows(1));
        assertTrue(after(() -> model.toggle(1)).shows(1));
        assertEquals(2, after(() -> model.showSingle(2)).single());
        assertEquals(0, after(() -> model.toggle(0)).single());
        assertEquals(0, model.active());
        assertEquals(-1, after(() -> model.toggle(0)).single());
    }

    @Test
    void next_goesThroughTheChannelsAndBackToAll() throws Exception {
        assertEquals(0, after(model::next).single());
        assertEquals(1, after(model::next).single());
        assertEquals(2, after(model::next).single());
        assertEquals(-1, after(model::next).single());
        assertEquals(2, model.active());
    }

    @Test
    void contrastStepsUndoEachOtherAndAutoBringsBackTheFirst() throws Exception {
        ChannelDisplay first = after(() -> {}).channels().get(0);
        ChannelDisplay brighter = after(model::brighter).channels().get(0);
        assertEquals((first.max() - first.min()) / 1.25, brighter.max() - brighter.min(), 1e-9);
        assertEquals(first.max(), after(model::darker).channels().get(0).max(), 1e-9);
        after(() -> model.setRange(0, 3, 4));
        assertEquals(first, after(() -> model.auto(0)).channels().get(0));
        assertEquals(
                0x123456,
                after(() -> model.setColour(1, 0x123456)).channels().get(1).rgb());
    }

    @Test
    void fullRange_isWhatTheHistogramHolds() throws Exception {
        await(() -> model.histogram(0).isPresent());
        ChannelDisplay full = after(() -> model.fullRange(0)).channels().get(0);
        assertEquals(0, full.min(), 1e-9);
        assertEquals(SmallStudy.WIDTH - 1, full.max(), 1e-9);
    }

    @Test
    void greyText_readsWhatItWrites() {
        assertEquals("1234", GreyText.of(1234.4));
        assertEquals("0.1250", GreyText.of(0.125));
        assertEquals(0.5, GreyText.parse(" 0,5 ").orElseThrow());
        assertEquals(OptionalDouble.empty(), GreyText.parse("bright"));
        assertEquals(OptionalDouble.empty(), GreyText.parse("NaN"));
    }

    @Test
    void histogramAxis_coversTheContrastRangeAndPlacesValues() {
        HistogramAxis axis = new HistogramAxis(100, 300);
        assertEquals(50, axis.x(200, 100), 1e-9);
        assertEquals(200, axis.value(50, 100), 1e-9);
    }
}
