/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import org.cytoloop.core.image.Plane;

/**
 * A plane in memory. Refuses to be read outside, as every plane must.
 *
 * @param width columns
 * @param height rows
 * @param pixels values row by row; not copied
 */
public record ArrayPlane(int width, int height, float[] pixels) implements Plane {
    @Override
    public void read(int x, int y, int columns, int rows, float[] target) {
        if (x < 0 || y < 0 || columns < 1 || rows < 1 || x + columns > width || y + rows > height) {
            throw new IndexOutOfBoundsException(x + "," + y + " " + columns + "x" + rows);
        }
        for (int row = 0; row < rows; row++) {
            System.arraycopy(pixels, (y + row) * width + x, target, row * columns, columns);
        }
    }
}
