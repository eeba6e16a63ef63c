/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.model;

/** How a cell came to be labelled. */
public enum SampleOrigin {
    RECTANGLE,
    CLICK,
    CORRECTION,
    MINING,
    EXAM,
    REPEAT,
    IMPORT
}
