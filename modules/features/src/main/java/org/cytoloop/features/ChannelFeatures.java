/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.features;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.features.FeatureContext;
import org.cytoloop.core.features.FeatureSpec;
import org.cytoloop.core.image.SlicePixels;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * How two channels relate in the cell: real signal is in one, autofluorescence and bleeding in both. For every pair of
 * channels a and b in study order, named {@code a:b}; see {@link ChannelPair} for the formulas. A study with one channel
 * has none.
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1050)
public final class ChannelFeatures implements FeatureExtractor {
    private static final String ID = "channels";
    private static final int REVISION = 1;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Relations between channels";
    }

    @Override
    public String version() {
        return Integer.toString(REVISION);
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        List<FeatureSpec> specs = new ArrayList<>();
        List<String> channels = context.channels();
        for (int a = 0; a < channels.size(); a++) {
            for (int b = a + 1; b < channels.size(); b++) {
                for (Measure m : ChannelPair.MEASURES) {
                    String name = channels.get(a) + ":" + channels.get(b) + "." + m.what();
                    specs.add(new FeatureSpec(name, m.unit(), m.description(), ID, REVISION));
                }
            }
        }
        return specs;
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        CellScale scale = CellScale.of(context, pixelSizeUm);
        return scale.reachPx(scale.radius(LocalBackground.OUTER));
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        int count = context.channels().size();
        if (count < 2) {
            return;
        }
        CellScale scale = CellScale.of(context, pixels.pixelSizeUm());
        int radius = scale.radius(LocalBackground.OUTER);
        ChannelView[] views = new ChannelView[count];
        for (int c = 0; c < count; c++) {
            views[c] = new ChannelView(
                    new PatchSource(pixels.plane(c), scale, radius),
                    GreyScale.of(pixels.statistics(c)),
                    new LocalBackground(radius, scale.diameter()),
                    PatchRegion.disc(radius, 0.5 * scale.diameter()),
                    PatchRegion.disc(radius, 0.8 * scale.diameter()));
        }
        ChannelPair pair = new ChannelPair(radius, scale.diameter());
        float[] out = new float[ChannelPair.MEASURES.size()];
        for (int cell : run) {
            for (ChannelView view : views) {
                view.load(cells.x(cell), cells.y(cell));
            }
            int first = 0;
            for (int a = 0; a < count; a++) {
                for (int b = a + 1; b < count; b++) {
                    pair.measure(views[a], views[b], out);
                    for (int j = 0; j < out.length; j++) {
                        columns[first + j][cell] = out[j];
                    }
                    first += out.length;
                }
            }
        }
    }
}
