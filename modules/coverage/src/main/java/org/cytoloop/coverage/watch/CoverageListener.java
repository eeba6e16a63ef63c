/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.watch;

/** Told when other slices are called foreign, or the watch goes to work or rests. On the EDT. */
@FunctionalInterface
public interface CoverageListener {
    /** Something changed. */
    void reachChanged();
}
