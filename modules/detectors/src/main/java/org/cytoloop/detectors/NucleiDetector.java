/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.Arrays;
import java.util.List;
import org.cytoloop.core.image.Plane;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.core.task.Parallel;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.PlanePart;
import org.openide.util.lookup.ServiceProvider;

/**
 * Finds nuclei and spots: noise smoothing, local background, foreground above both a contrast threshold and the mean of
 * its surroundings, a landscape of shape and brightness split by watershed, and a size filter.
 *
 * <p>Every step but the last two looks at a bounded neighbourhood, which each tile reads as its halo. The watershed and
 * the joining of its basins are finished across tiles, so tiles and threads leave no trace in the result.
 */
@ServiceProvider(service = CellDetector.class, position = 1000)
public final class NucleiDetector implements CellDetector {
    /** Edge of a tile in working pixels when cells are small. */
    private static final int TILE = 512;

    /** Tiles are at least this many cells wide, or the halo would outweigh them. */
    private static final int TILE_DIAMETERS = 32;

    /** A hill is a cell of its own when a pass lies this share of its height below its peak. */
    private static final double SPLIT_DEPTH = 0.05;

    @Override
    public String id() {
        return "nuclei";
    }

    @Override
    public String displayName() {
        return "Nuclei and spots";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<ParameterSpec> parameters() {
        return DetectorSettings.SPECS;
    }

    @Override
    public Result detect(Plane channel, ParameterSet parameters, TaskContext task) throws ProblemException {
        return detect(channel, parameters, task, 0);
    }

    /**
     * Detects with a given tile size.
     *
     * @param tileSize edge of a tile in working px; 0 for the usual one
     */
    Result detect(Plane channel, ParameterSet parameters, TaskContext task, int tileSize) throws ProblemException {
        task.checkCancelled();
        DetectorSettings settings = DetectorSettings.of(parameters);
        return detect(channel, settings, ImageMeasure.of(channel, settings, task), task, tileSize);
    }

    /** What is measured of the whole plane is used for the part as well, so that the same cells are found. */
    @Override
    public Result detectPart(Plane channel, Region part, ParameterSet parameters, TaskContext task)
            throws ProblemException {
        task.checkCancelled();
        DetectorSettings settings = DetectorSettings.of(parameters);
        ImageMeasure image = ImageMeasure.of(channel, settings, task);
        DetectionScale scale = image.scale();
        PlanePart seen = PlanePart.around(channel, part, scale.partMarginPx(), scale.bin() * scale.block());
        Result result = detect(seen, settings, image, task, 0);
        return new Result(
                result.cells().movedInto(seen.x(), seen.y(), part), result.diameterPx(), result.sensitivity());
    }

    private static Result detect(
            Plane channel, DetectorSettings settings, ImageMeasure image, TaskContext task, int tileSize)
            throws ProblemException {
        Result nothing = new Result(Cells.none(), image.scale().diameterPx(), settings.effectiveSensitivity());
        if (image.thresholds() == null) {
            return nothing;
        }
        DetectionScale scale = image.scale();
        BinnedPlane plane = new BinnedPlane(channel, image.input(), scale.bin());
        if (Math.max(plane.width(), plane.height()) >= BasinTile.MAX_COORDINATE) {
            throw new ProblemException("The image is " + channel.width() + " x " + channel.height()
                    + " pixels, which is too large to find cells in; cut it into parts.");
        }
        int edge = tileSize > 0 ? tileSize : Math.max(TILE, (int) (TILE_DIAMETERS * scale.diameter()));
        List<BasinTile> tiles = basins(plane, scale, image.thresholds(), edge, task);
        task.checkCancelled();
        BasinGraph graph = new BasinGraph(tiles, edge, plane.width());
        graph.join(SPLIT_DEPTH);
        task.checkCancelled();
        Cells cells = new CellCollector(tiles, graph, scale.bin(), channel.width(), channel.height())
                .collect(
                        settings.minSize() * scale.areaPx(),
                        settings.maxSize() * scale.areaPx(),
                        image.thresholds().rise(),
                        task);
        return new Result(cells, scale.diameterPx(), settings.effectiveSensitivity());
    }

    private static List<BasinTile> basins(
            BinnedPlane plane, DetectionScale scale, Thresholds thresholds, int edge, TaskContext task)
            throws ProblemException {
        int across = (plane.width() + edge - 1) / edge;
        int down = (plane.height() + edge - 1) / edge;
        BasinTile[] tiles = new BasinTile[Math.multiplyExact(across, down)];
        Parallel.forEach(task, tiles.length, "finding cells", i -> {
            int x = i % across * edge;
            int y = i / across * edge;
            Box core = new Box(x, y, Math.min(edge, plane.width() - x), Math.min(edge, plane.height() - y));
            Landscape landscape = Landscape.of(plane, core, scale, thresholds);
            tiles[i] = HillClimb.basins(landscape, core, plane.width());
        });
        return Arrays.asList(tiles);
    }
}
