/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import org.cytoloop.core.image.PixelType;
import org.cytoloop.engine.display.ColourTables;
import org.cytoloop.engine.display.DisplaySettings;

/** Display settings with a number and, once somebody needs them, their tables. Thread-safe. */
final class Shown {
    private final DisplaySettings display;
    private final int number;
    private ColourTables tables;

    /** @param number grows with every change of the settings */
    Shown(DisplaySettings display, int number) {
        this.display = display;
        this.number = number;
    }

    DisplaySettings display() {
        return display;
    }

    int number() {
        return number;
    }

    synchronized ColourTables tables(PixelType type) {
        if (tables == null) {
            tables = new ColourTables(display, type);
        }
        return tables;
    }
}
