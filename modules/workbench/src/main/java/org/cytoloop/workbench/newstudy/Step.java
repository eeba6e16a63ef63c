/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.newstudy;

/** The steps of making a study, in order. */
enum Step {
    /** Its name, where it lies, and who works on it. */
    PLACE,
    /** Images to begin with. */
    IMAGES,
    /** Stainings, their channels, and how cells are found. */
    STAININGS
}
