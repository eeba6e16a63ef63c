/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cytoloop.core.image.LevelSize;
import org.cytoloop.core.image.PixelTile;
import org.cytoloop.core.image.SeriesInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.array.ZarrArray;
import org.cytoloop.omezarr.store.StoreFolder;
import org.cytoloop.spi.SliceSeries;

/** One multiscale image: an array for each level. Thread-safe. */
final class ZarrSeries implements SliceSeries {
    /** More levels than halving the largest possible image down to a pixel gives. */
    private static final int MOST_LEVELS = 64;

    private final OpenZarr image;
    private final Axes axes;
    private final List<ZarrArray> levels = new ArrayList<>();
    private final SeriesInfo info;

    /**
     * Reads what the arrays say, and no chunk.
     *
     * @throws ProblemException when the metadata do not fit together or the arrays cannot be read here
     */
    ZarrSeries(ImageGroup group, OpenZarr image) throws ProblemException {
        this.image = image;
        JsonNode multiscale = group.multiscale();
        StoreFolder folder = group.folder();
        axes = Axes.of(multiscale.path("axes"), folder);
        JsonNode datasets = multiscale.path("datasets");
        if (!datasets.isArray() || datasets.isEmpty() || datasets.size() > MOST_LEVELS) {
            throw folder.problem("it names no levels, or too many", null);
        }
        for (JsonNode dataset : datasets) {
            addLevel(folder.child(dataset.path("path").asText()));
        }
        List<LevelSize> sizes = new ArrayList<>();
        levels.forEach(level -> sizes.add(new LevelSize(size(level, "x"), size(level, "y"))));
        ZarrArray full = levels.get(0);
        String name = multiscale.path("name").asText().strip();
        info = new SeriesInfo(
                // "/" is what bioformats2raw and others write for "no name"
                name.isEmpty() || name.equals("/") ? group.name() : name,
                sizes.get(0).width(),
                sizes.get(0).height(),
                full.type(),
                OmeroChannels.of(group.attributes(), size(full, "c")),
                size(full, "z"),
                size(full, "t"),
                pixelSizeUm(multiscale, datasets.get(0)),
                sizes);
    }

    /** Levels that are not smaller than the one before them (only z is, say) have nothing new to show. */
    private void addLevel(StoreFolder folder) throws ProblemException {
        ZarrArray level = new ZarrArray(folder, image, image.nextArray());
        if (level.axes() != axes.count()) {
            throw folder.problem("it has " + level.axes() + " axes where its image names " + axes.count(), null);
        }
        if (levels.isEmpty()) {
            levels.add(level);
            return;
        }
        ZarrArray full = levels.get(0);
        if (level.type() != full.type() || size(level, "c") != size(full, "c") || size(level, "t") != size(full, "t")) {
            throw folder.problem("it differs from the full resolution in its type, channels or time points", null);
        }
        ZarrArray last = levels.get(levels.size() - 1);
        if (size(level, "x") < size(last, "x") && size(level, "y") <= size(last, "y")) {
            levels.add(level);
        }
    }

    private int size(ZarrArray array, String axis) {
        int index = axes.index(axis);
        return index < 0 ? 1 : array.size(index);
    }

    /** Along x: the scale of the full resolution, times that of the whole image, in the axis' unit. */
    private double pixelSizeUm(JsonNode multiscale, JsonNode dataset) {
        int x = axes.index("x");
        double scale = scale(dataset, x, Double.NaN) * scale(multiscale, x, 1);
        return LengthUnit.toUm(scale, axes.unit("x"));
    }

    private static double scale(JsonNode owner, int axis, double otherwise) {
        for (JsonNode transformation : owner.path("coordinateTransformations")) {
            if (transformation.path("type").asText().equals("scale")) {
                return transformation.path("scale").path(axis).asDouble(otherwise);
            }
        }
        return otherwise;
    }

    @Override
    public SeriesInfo info() {
        return info;
    }

    @Override
    public PixelTile read(int channel, int level, int z, int t, int x, int y, int width, int height)
            throws ProblemException {
        Objects.checkIndex(channel, info.channels().size());
        Objects.checkIndex(level, levels.size());
        Objects.checkIndex(z, info.sizeZ());
        Objects.checkIndex(t, info.sizeT());
        LevelSize size = info.levels().get(level);
        Objects.checkFromIndexSize(x, width, size.width());
        Objects.checkFromIndexSize(y, height, size.height());
        if (width == 0 || height == 0) {
            throw new IndexOutOfBoundsException("an empty rectangle");
        }
        image.requireOpen();
        ZarrArray array = levels.get(level);
        int[] at = new int[axes.count()];
        put(at, "c", channel);
        put(at, "t", t);
        // levels may have fewer sections than the full resolution
        put(at, "z", (int) ((long) z * size(array, "z") / info.sizeZ()));
        return array.read(at, axes.index("y"), axes.index("x"), x, y, width, height);
    }

    private void put(int[] at, String axis, int value) {
        int index = axes.index(axis);
        if (index >= 0) {
            at[index] = value;
        }
    }
}
