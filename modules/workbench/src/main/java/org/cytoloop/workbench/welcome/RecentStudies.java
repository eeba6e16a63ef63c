/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.welcome;

import java.nio.file.Path;
import java.util.List;

/** The studies opened last. */
interface RecentStudies {
    /** Their folders, newest first. */
    List<Path> list();

    /** Opens one. */
    void open(Path study);
}
