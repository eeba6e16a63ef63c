/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cytoloop.core.model.Label;

/** The truth about all cells of a demo study. Immutable and thread-safe. */
public final class DemoTruth {
    /** How far the centroid of a detected cell may be from the true centre, px; about the radius of a nucleus. */
    public static final double DEFAULT_RADIUS = 9;

    private final Map<String, SliceTruth> slices = new HashMap<>();

    /** @param slices truth of each slice */
    public DemoTruth(List<SliceTruth> slices) {
        for (SliceTruth truth : slices) {
            this.slices.put(truth.slice(), truth);
        }
    }

    /** The truth of one slice. */
    public Optional<SliceTruth> slice(String name) {
        return Optional.ofNullable(slices.get(name));
    }

    /**
     * What a detected cell is, by the true cell nearest to it.
     *
     * @param slice name of the slice
     * @param x centroid column, px
     * @param y centroid row, px
     * @param radius how far the true cell may be, px
     * @return ON or OFF; empty when no cell is there
     */
    public Optional<Label> labelAt(String slice, double x, double y, double radius) {
        return kindAt(slice, x, y, radius).map(kind -> kind.on() ? Label.ON : Label.OFF);
    }

    /** {@link #labelAt(String, double, double, double)} with {@link #DEFAULT_RADIUS}. */
    public Optional<Label> labelAt(String slice, double x, double y) {
        return labelAt(slice, x, y, DEFAULT_RADIUS);
    }

    /**
     * What kind of cell lies at a place.
     *
     * @return the kind, empty when no cell is there
     */
    public Optional<CellKind> kindAt(String slice, double x, double y, double radius) {
        SliceTruth truth = slices.get(slice);
        if (truth == null) {
            return Optional.empty();
        }
        OptionalInt cell = truth.nearest(x, y, radius);
        return cell.isPresent() ? Optional.of(truth.kind(cell.getAsInt())) : Optional.empty();
    }
}
