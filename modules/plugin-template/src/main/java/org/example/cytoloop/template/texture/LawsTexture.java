/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.example.cytoloop.template.texture;

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
 * Laws' texture energies in every channel, in a disc somewhat larger than the cell (see {@link LawsEnergy} for what they
 * are and how they are computed). Plain numbers without a unit: gain and offset of the camera cancel, and turning the
 * image by 90 degrees changes nothing. A disc of one grey value has energy 0; no value is ever missing. Nothing but the
 * pixels around the centroid is looked at, so that no feature can tell where in the slice the cell lies.
 *
 * <p>A model for feature extractors: the class that is registered holds what the workbench asks, the formula is a class of
 * its own. A number here (size of the disc, of the bins) that changes is a new {@link #REVISION}.
 */
@ServiceProvider(service = FeatureExtractor.class, position = 20000)
public final class LawsTexture implements FeatureExtractor {
    /** Stored in studies and in the names of cached features: never changes. */
    private static final String ID = "template-laws-texture";

    /** Version of what the values mean. */
    private static final int REVISION = 1;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Laws texture";
    }

    @Override
    public String version() {
        return Integer.toString(REVISION);
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        List<FeatureSpec> specs = new ArrayList<>();
        for (String channel : context.channels()) {
            for (LawsPair pair : LawsPair.ALL) {
                specs.add(new FeatureSpec(channel + "." + pair.feature(), "1", pair.description(), ID, REVISION));
            }
        }
        return specs;
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return PatchShape.of(context, pixelSizeUm).reachPx();
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        // everything with a state is made here: this method is called from several threads at once
        PatchShape shape = PatchShape.of(context, pixels.pixelSizeUm());
        LawsEnergy energy = new LawsEnergy(shape);
        int count = LawsPair.ALL.size();
        for (int channel = 0; channel < context.channels().size(); channel++) {
            CellPatch patch = new CellPatch(pixels.plane(channel), shape);
            for (int cell : run) {
                energy.measure(patch.around(cells.x(cell), cells.y(cell)));
                for (int pair = 0; pair < count; pair++) {
                    columns[channel * count + pair][cell] = (float) energy.of(pair);
                }
            }
        }
    }
}
