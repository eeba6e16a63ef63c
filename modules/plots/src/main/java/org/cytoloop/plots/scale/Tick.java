/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

/**
 * A place of an axis that is marked.
 *
 * @param value where, as the axis counts
 * @param text what stands there; may be empty
 */
public record Tick(double value, String text) {}
