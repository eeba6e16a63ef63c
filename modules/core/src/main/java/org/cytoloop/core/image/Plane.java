/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.core.image;

import org.cytoloop.core.task.ProblemException;

/** One channel of one slice at full resolution, as floats. Thread-safe; whole planes are never held in memory. */
public interface Plane {
    /** Columns, px. */
    int width();

    /** Rows, px. */
    int height();

    /**
     * Reads a rectangle that lies inside the plane, row by row.
     *
     * @param x left column, px
     * @param y top row, px
     * @param width columns, at least 1
     * @param height rows, at least 1
     * @param target receives {@code width * height} values from index 0; may be longer
     * @throws ProblemException when the file cannot be read
     * @throws IndexOutOfBoundsException when the rectangle is not inside the plane
     */
    void read(int x, int y, int width, int height, float[] target) throws ProblemException;
}
