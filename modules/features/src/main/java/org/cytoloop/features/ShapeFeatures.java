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
import org.cytoloop.spi.FeatureExtractor;
import org.openide.util.lookup.ServiceProvider;

/**
 * Size and form of the cell from its outline. Lengths are in µm when every slice of the study has a pixel size, else in px.
 *
 * <ul>
 *   <li>{@code cell.area_um2} (or {@code _px2}): the area that came with the cell, else that of the outline
 *   <li>{@code cell.equivalent_diameter_um}: 2 sqrt(area / pi)
 *   <li>{@code cell.perimeter_um, cell.circularity, cell.eccentricity, cell.solidity}: see {@link OutlineShape}
 * </ul>
 *
 * A cell without outline has no perimeter, circularity, eccentricity and solidity, and without an area no area and
 * diameter: these are NaN. The form of the light of such a cell is in {@link RadialFeatures}.
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1060)
public final class ShapeFeatures implements FeatureExtractor {
    private static final String ID = "shape";
    private static final int REVISION = 1;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Size and shape";
    }

    @Override
    public String version() {
        return Integer.toString(REVISION);
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        String suffix = context.micrometres() ? "_um" : "_px";
        String unit = context.micrometres() ? "µm" : "px";
        List<FeatureSpec> specs = new ArrayList<>();
        specs.add(spec("area" + suffix + "2", unit + "²", "Area of the cell."));
        specs.add(spec("equivalent_diameter" + suffix, unit, "Diameter of a disc of the cell's area."));
        specs.add(spec("perimeter" + suffix, unit, "Length of the outline."));
        specs.add(spec("circularity", "1", "4 pi area / perimeter²: 1 for a disc, less for lobed or long outlines."));
        specs.add(spec(
                "eccentricity", "1", "Eccentricity of the ellipse of the same second moments: 0 round, 1 a line."));
        specs.add(spec("solidity", "1", "Area of the outline divided by that of its convex hull."));
        return specs;
    }

    private static FeatureSpec spec(String what, String unit, String description) {
        return new FeatureSpec("cell." + what, unit, description, ID, REVISION);
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        return 0;
    }

    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns) {
        double unit = context.micrometres() ? pixels.pixelSizeUm() : 1;
        OutlineShape shape = new OutlineShape();
        for (int cell : run) {
            shape.of(cells, cell);
            double known = cells.area(cell);
            double area = (known > 0 ? known : shape.area()) * unit * unit;
            columns[0][cell] = (float) area;
            columns[1][cell] = (float) (2 * Math.sqrt(area / Math.PI));
            columns[2][cell] = (float) (shape.perimeter() * unit);
            columns[3][cell] = (float) shape.circularity();
            columns[4][cell] = (float) shape.eccentricity();
            columns[5][cell] = (float) shape.solidity();
        }
    }
}
