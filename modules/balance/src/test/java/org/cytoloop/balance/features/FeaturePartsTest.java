/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.features;

import static org.cytoloop.windowkit.OnEdt.edt;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.DenseFeatureMatrix;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.plots.model.HistogramPlot;
import org.junit.jupiter.api.Test;

class FeaturePartsTest {
    private static final FeatureSpec AREA = new FeatureSpec("area", "px", "how large", "shape", 1);
    private static final FeatureSpec SNR = new FeatureSpec("cFos.snr", "1", "how bright", "intensity", 1);

    private static Sample sample(int cell, Label label) {
        return new Sample(
                new CellRef("A1", cell), "cFos", label, SampleOrigin.CLICK, 0, 0, "Anna", Instant.EPOCH, Double.NaN);
    }

    private static SliceValues slice(float[] area, Label... labels) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            samples.add(sample(i + 1, labels[i]));
        }
        FeatureSchema schema = new FeatureSchema(List.of(AREA));
        return new SliceValues(samples, new DenseFeatureMatrix(schema, area.length, new float[][] {area}));
    }

    @Test
    void values_areSortedByClass_andThoseThatAreMissingCounted() {
        SliceValues slice =
                slice(new float[] {1, 2, 3, Float.NaN, 5}, Label.ON, Label.OFF, Label.UNSURE, Label.ON, Label.OFF);
        ClassValues values = ClassValues.of(List.of(slice), "area", Map.of());
        assertArrayEquals(new float[] {1}, values.on());
        assertArrayEquals(new float[] {2, 5}, values.off());
        assertEquals(1, values.missing());
        assertEquals(1, values.parting(), "all OFF are larger");
    }

    @Test
    void hiddenRepeats_countAsAnswered() {
        SliceValues slice = slice(new float[] {1, 2}, Label.ON, Label.ON);
        Map<CellRef, Label> asked = new HashMap<>();
        asked.put(new CellRef("A1", 1), Label.OFF);
        asked.put(new CellRef("A1", 2), null);
        ClassValues values = ClassValues.of(List.of(slice), "area", asked);
        assertEquals(0, values.on().length);
        assertArrayEquals(new float[] {1}, values.off());
        assertTrue(Double.isNaN(values.parting()));
    }

    @Test
    void bothClasses_shareTheirBins() {
        float[] area = new float[200];
        Label[] labels = new Label[area.length];
        for (int i = 0; i < area.length; i++) {
            area[i] = 50 + i;
            labels[i] = i % 4 == 0 ? Label.ON : Label.OFF;
        }
        ClassValues values = ClassValues.of(List.of(slice(area, labels)), "area", Map.of());
        HistogramPlot plot = (HistogramPlot) FeatureHistogram.of(new Feature(AREA, 0.5), values, true, "none");
        assertEquals("area (px)", plot.x().text());
        for (HistogramPlot.Bins bins : plot.bins()) {
            assertEquals(plot.edges().length - 1, bins.counts().length);
        }
        assertEquals(50, Arrays.stream(plot.bins().get(0).counts()).sum());
        assertEquals(150, Arrays.stream(plot.bins().get(1).counts()).sum());
        assertFalse(plot.isEmpty());
        ClassValues none = new ClassValues(new float[0], new float[0], 0);
        assertEquals(
                "none",
                FeatureHistogram.of(new Feature(AREA, 0.5), none, true, "none").emptyText());
    }

    @Test
    void aSearch_choosesNothing_untilEnterIsPressed() throws Exception {
        List<String> told = new ArrayList<>();
        edt(() -> {
            FeatureBox box = new FeatureBox(feature -> told.add(feature.name()));
            Feature snr = new Feature(SNR, 0.93);
            Feature area = new Feature(AREA, 0.6);
            box.offer(List.of(snr, area));
            assertEquals(snr, box.chosen().orElseThrow(), "the best at first");
            assertEquals("cFos.snr  (0.93)", snr.text());
            box.find().setText("ARE");
            assertEquals(1, box.combo().getItemCount());
            assertEquals(snr, box.chosen().orElseThrow());
            box.find().postActionEvent();
            assertEquals(area, box.chosen().orElseThrow());
            box.find().setText("");
            assertEquals(2, box.combo().getItemCount());
            assertEquals(area, box.combo().getSelectedItem());
            box.want("unknown");
            assertEquals(snr, box.chosen().orElseThrow(), "what is gone is not shown");
        });
        assertEquals(List.of("area"), told);
    }
}
