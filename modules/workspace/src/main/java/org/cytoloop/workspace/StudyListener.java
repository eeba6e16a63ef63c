/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

/** Is told of changes of a study. */
@FunctionalInterface
public interface StudyListener {
    /**
     * Called after a change is on disk, on the thread that made it, one event after the other in journal order. Must
     * return quickly and must not wait for another thread.
     */
    void studyChanged(StudyEvent event);
}
