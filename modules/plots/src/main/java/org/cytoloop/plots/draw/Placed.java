/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.geom.Rectangle2D;
import org.cytoloop.plots.scale.Scale;

/**
 * Where data are drawn.
 *
 * @param data the part within the axes
 * @param x the horizontal scale
 * @param y the vertical scale, upwards
 */
record Placed(Rectangle2D data, Scale x, Scale y) {}
