/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.omezarr.ngff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.omezarr.store.StoreFolder;

/**
 * The axes of an image in the order of its arrays, by name: {@code t, c, z, y, x} or some of them. Images of OME-Zarr 0.1
 * and 0.2 do not name their axes and have all five.
 */
final class Axes {
    private static final List<String> ALL = List.of("t", "c", "z", "y", "x");

    private final List<String> names;
    private final List<String> units;

    private Axes(List<String> names, List<String> units) {
        this.names = names;
        this.units = units;
    }

    /**
     * Reads the axes of an image.
     *
     * @param list of objects with a name (0.4) or of names (0.3); missing before
     * @throws ProblemException when an axis is unknown or there twice, or there is no x and y
     */
    static Axes of(JsonNode list, StoreFolder folder) throws ProblemException {
        List<String> names = new ArrayList<>();
        List<String> units = new ArrayList<>();
        for (JsonNode axis : list) {
            String name = axis.isTextual() ? axis.asText() : axis.path("name").asText();
            String key = name.toLowerCase(Locale.ROOT);
            if (!ALL.contains(key) || names.contains(key)) {
                throw folder.problem(
                        "its axis \"" + name + "\" is unknown or there twice; known are t, c, z, y, x", null);
            }
            names.add(key);
            units.add(axis.path("unit").asText());
        }
        if (names.isEmpty()) {
            names.addAll(ALL);
            ALL.forEach(axis -> units.add(""));
        }
        if (!names.contains("x") || !names.contains("y")) {
            throw folder.problem("it has no axes x and y", null);
        }
        return new Axes(List.copyOf(names), List.copyOf(units));
    }

    /** Number of axes. */
    int count() {
        return names.size();
    }

    /** Index of an axis in the arrays, -1 when there is none of that name. */
    int index(String name) {
        return names.indexOf(name);
    }

    /** Unit of an axis as written; empty when not told. */
    String unit(String name) {
        return units.get(names.indexOf(name));
    }
}
