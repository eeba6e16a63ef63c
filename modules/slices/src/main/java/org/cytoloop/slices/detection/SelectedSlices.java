/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.util.List;

/**
 * The slices that are selected in the list of slices; offered in the lookup of the open study by that list.
 *
 * @param names names of slices
 */
public record SelectedSlices(List<String> names) {
    /** Keeps an unmodifiable copy. */
    public SelectedSlices {
        names = List.copyOf(names);
    }
}
