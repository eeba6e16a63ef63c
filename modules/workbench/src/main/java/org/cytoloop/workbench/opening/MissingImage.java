/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.opening;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cytoloop.core.model.Slice;

/**
 * A slice whose image is not where it was.
 *
 * @param slice the slice, with the files where they were last
 * @param replaced true when there is a file, but of another size: it is not the one that was added
 */
public record MissingImage(Slice slice, boolean replaced) {
    /** Looks at the files. Off the EDT. */
    static MissingImage of(Slice slice) {
        boolean all = true;
        for (Path file : slice.image().files()) {
            all &= Files.exists(file);
        }
        return new MissingImage(slice, all);
    }
}
