/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import java.nio.file.Path;
import java.util.List;

/** Takes image files that the user dropped somewhere; the slices module registers it. For the EDT. */
public interface ImageIntake {
    /**
     * Adds images to the open study in the background, with progress and one list of problems.
     *
     * @param files files or folders
     */
    void add(List<Path> files);
}
