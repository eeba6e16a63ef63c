/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.util.List;
import org.cytoloop.core.model.Slice;

/**
 * A slice as it lies in the study.
 *
 * @param slice the slice; its image names the absolute paths that were stored
 * @param files where each of its files was when it was stored
 * @param cellSet id of the current cell set, 0 when there is none
 */
public record StoredSlice(Slice slice, List<StoredFile> files, long cellSet) {
    /** Keeps an unmodifiable copy. */
    public StoredSlice {
        files = List.copyOf(files);
    }

    /**
     * One file of a slice's image.
     *
     * @param relative path from the study folder with '/', null when there is none (another drive)
     * @param absolute absolute path
     * @param bytes size of the file
     */
    public record StoredFile(String relative, String absolute, long bytes) {}
}
