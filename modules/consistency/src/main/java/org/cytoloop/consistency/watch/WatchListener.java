/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency.watch;

/** Is told what happens to the consistency of the open study. On the EDT. */
public interface WatchListener {
    /** Other labels are contradicted or kept, the search came further, or another study is open. */
    void findingsChanged();
}
