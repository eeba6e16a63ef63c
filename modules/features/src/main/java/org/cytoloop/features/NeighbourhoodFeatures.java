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
 * How crowded it is around the cell and how bright its neighbours are. With d the expected cell diameter:
 *
 * <ul>
 *   <li>{@code cell.neighbour_density}: number of other cells whose centroid lies in the square of 10 d around the centroid, as
 *       far as it is inside the slice, divided by the area of that part in d²
 *   <li>{@code cell.neighbour_distance_1}, {@code _3}: distance of the nearest and third nearest other centroid / d; NaN when
 *       there are fewer cells
 *   <li>{@code <channel>.neighbour_contrast}: mean over the (up to) 5 nearest other cells of their contrast: mean of r &le;
 *       d/2 minus mean of d &lt; r &le; 1.5 d, divided by the slice's range from median to 99.9th percentile; NaN for the only
 *       cell of a slice
 *   <li>{@code <channel>.contrast_to_neighbours}: the cell's own contrast minus that
 * </ul>
 */
@ServiceProvider(service = FeatureExtractor.class, position = 1070)
public final class NeighbourhoodFeatures implements FeatureExtractor {
    private static final String ID = "neighbourhood";
    private static final int REVISION = 1;
    private static final int NEIGHBOURS = 5;
    private static final int CELL_FEATURES = 3;
    private static final double WINDOW = 5;
    private static final double RADIUS = 1.5;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String displayName() {
        return "Neighbouring cells";
    }

    @Override
    public String version() {
        return Integer.toString(REVISION);
    }

    @Override
    public List<FeatureSpec> features(FeatureContext context) {
        List<FeatureSpec> specs = new ArrayList<>();
        specs.add(spec("cell.neighbour_density", "1/diameter²", "Number of other cells per squared diameter."));
        specs.add(spec("cell.neighbour_distance_1", "diameters", "Distance of the nearest other cell."));
        specs.add(spec("cell.neighbour_distance_3", "diameters", "Distance of the third nearest other cell."));
        for (String channel : context.channels()) {
            specs.add(spec(channel + ".neighbour_contrast", "1", "Mean contrast of the five nearest other cells."));
            specs.add(spec(
                    channel + ".contrast_to_neighbours",
                    "1",
                    "Contrast of the cell minus that of its five nearest neighbours."));
        }
        return specs;
    }

    private static FeatureSpec spec(String name, String unit, String description) {
        return new FeatureSpec(name, unit, description, ID, REVISION);
    }

    @Override
    public int reach(FeatureContext context, double pixelSizeUm) {
        CellScale scale = CellScale.of(context, pixelSizeUm);
        return scale.reachPx(scale.radius(RADIUS));
    }

    /** Keeps each cell's own contrast in its last column until all cells have theirs. */
    @Override
    public void extract(SlicePixels pixels, Cells cells, int[] run, FeatureContext context, float[][] columns)
            throws ProblemException {
        CellScale scale = CellScale.of(context, pixels.pixelSizeUm());
        int radius = scale.radius(RADIUS);
        PatchRegion cell = PatchRegion.disc(radius, 0.5 * scale.diameter());
        PatchRegion outside = PatchRegion.ring(radius, scale.diameter(), RADIUS * scale.diameter());
        for (int c = 0; c < context.channels().size(); c++) {
            PatchSource source = new PatchSource(pixels.plane(c), scale, radius);
            double range = GreyScale.of(pixels.statistics(c)).range();
            float[] contrast = columns[CELL_FEATURES + 2 * c + 1];
            for (int i : run) {
                float[] patch = source.load(cells.x(i), cells.y(i));
                contrast[i] = (float) ((cell.mean(patch) - outside.mean(patch)) / range);
            }
        }
    }

    @Override
    public void finish(SlicePixels pixels, Cells cells, FeatureContext context, float[][] columns) {
        double diameter = context.diameterPx(pixels.pixelSizeUm());
        CellIndex index = new CellIndex(cells, NEIGHBOURS);
        int channels = context.channels().size();
        float[][] own = new float[channels][];
        for (int c = 0; c < channels; c++) {
            own[c] = columns[CELL_FEATURES + 2 * c + 1].clone();
        }
        for (int i = 0; i < cells.size(); i++) {
            columns[0][i] = (float) density(pixels, cells, index, i, WINDOW * diameter, diameter);
            int found = index.nearest(i);
            columns[1][i] = (float) (found < 1 ? Double.NaN : index.distance(0) / diameter);
            columns[2][i] = (float) (found < 3 ? Double.NaN : index.distance(2) / diameter);
            for (int c = 0; c < channels; c++) {
                double sum = 0;
                for (int k = 0; k < found; k++) {
                    sum += own[c][index.neighbour(k)];
                }
                double mean = found == 0 ? Double.NaN : sum / found;
                columns[CELL_FEATURES + 2 * c][i] = (float) mean;
                columns[CELL_FEATURES + 2 * c + 1][i] = (float) (own[c][i] - mean);
            }
        }
    }

    private static double density(
            SlicePixels pixels, Cells cells, CellIndex index, int cell, double half, double diameter) {
        double x = cells.x(cell);
        double y = cells.y(cell);
        double width = Math.min(pixels.width(), x + half) - Math.max(0, x - half);
        double height = Math.min(pixels.height(), y + half) - Math.max(0, y - half);
        int others = index.countInSquare(cell, half) - 1;
        // a centroid outside the slice leaves no area: the density of nothing is 0
        return width > 0 && height > 0 ? others * diameter * diameter / (width * height) : 0;
    }
}
