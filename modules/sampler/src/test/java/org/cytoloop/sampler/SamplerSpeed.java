/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.logging.Logger;
import org.cytoloop.core.model.Region;
import org.cytoloop.crops.shelf.CropLook;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerListener;
import org.cytoloop.sampler.strip.StripView;
import org.cytoloop.workbench.desk.Desk;

/**
 * Measures what a user waits for after a rectangle on a slice of 100 000 cells: until it is on disk and in the strip, and
 * until the crops that can be seen are painted. Not a test: run it by hand, on a quiet machine.
 */
final class SamplerSpeed {
    private static final Logger LOG = Logger.getLogger(SamplerSpeed.class.getName());
    private static final int CELLS = 100_000;
    private static final int TIMES = 30;
    private static final int VISIBLE = 14;
    private static final CropLook LOOK = CropLook.cell("2", 64, 1);

    private SamplerSpeed() {}

    /** Takes the folder to work in; a temporary one without. */
    public static void main(String[] arguments) throws Exception {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("sampler-speed");
        Desk desk = new Desk();
        try (SamplerFixture at = SamplerFixture.open(folder, desk, new SamplerDesk(desk), CELLS)) {
            StripView view = at.ask(() -> {
                StripView made = new StripView();
                made.setModel(at.sampler.model().orElseThrow());
                made.setSize(1000, 160);
                return made;
            });
            at.sampler.addListener(new SamplerListener() {
                @Override
                public void samplerChanged() {
                    view.refresh();
                }
            });
            double[] strip = new double[TIMES];
            double[] crops = new double[TIMES];
            double[] frame = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                int batches = i + 1;
                Region region = new Region(200 * (i % 10), 200 * (i / 10), 2000, 2000);
                at.sampler(model -> model.draw("A1", region));
                at.await("in the strip", model -> model.view().batches().size() == batches);
                strip[i] = (System.nanoTime() - start) / 1e6;
                frame[i] = paint(at, view);
                at.await("crops", model -> model.view().strip().stream()
                        .limit(VISIBLE)
                        .allMatch(cell -> model.crops().crop(cell.wish(LOOK)).isPresent()));
                crops[i] = (System.nanoTime() - start) / 1e6;
            }
            LOG.info(() -> "rectangle to strip, on disk: " + summary(strip));
            LOG.info(() -> "rectangle to visible crops: " + summary(crops));
            LOG.info(() -> "painting the strip: " + summary(frame));
        }
    }

    private static double paint(SamplerFixture at, StripView view) throws Exception {
        return at.ask(() -> {
            BufferedImage image = new BufferedImage(1000, 160, BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            g.setClip(0, 0, 1000, 160);
            long start = System.nanoTime();
            view.paint(g);
            double millis = (System.nanoTime() - start) / 1e6;
            g.dispose();
            return millis;
        });
    }

    private static String summary(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "first %.0f ms, median %.0f ms, largest %.0f ms",
                millis[0],
                sorted[sorted.length / 2],
                sorted[sorted.length - 1]);
    }
}
