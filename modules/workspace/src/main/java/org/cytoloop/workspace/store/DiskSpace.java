/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tells whether a failure comes from a full disk, which systems report in different ways. */
public final class DiskSpace {
    private static final Logger LOG = Logger.getLogger(DiskSpace.class.getName());
    private static final long HARDLY_ANYTHING = 256 * 1024;

    private DiskSpace() {}

    /** True when there is next to no room left. */
    public static boolean isUsedUp(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < HARDLY_ANYTHING;
        } catch (IOException e) {
            LOG.log(Level.FINE, "free space unknown", e);
            return false;
        }
    }
}
