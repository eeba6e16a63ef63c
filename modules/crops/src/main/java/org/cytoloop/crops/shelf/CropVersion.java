/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.crops.shelf;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Slice;
import org.cytoloop.engine.display.DisplaySettings;

/**
 * What decides how a crop looks, besides what it shows; a crop of another version has to be cut anew.
 *
 * @param slice the slice, with the place of its image
 * @param cellSet version of its cells, which have their outlines; 0 when there are none
 * @param own contrast and colours of the slice; empty while that was not decided
 * @param linked those of other slices, the first of which that fits is taken while the slice has none of its own
 * @param side edge length, screen pixels
 */
record CropVersion(
        Slice slice,
        long cellSet,
        List<String> reader,
        Optional<DisplaySettings> own,
        List<DisplaySettings> linked,
        int side) {}
