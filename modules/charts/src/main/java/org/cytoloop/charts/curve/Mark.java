/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.util.Objects;

/**
 * A line across a chart at a value that means something, such as the first target of labels. It is drawn where the axis
 * reaches it; it does not stretch the axis.
 *
 * @param upright true at a value of the horizontal axis, false at a value of the vertical one
 * @param at the value
 * @param label a word or a number; may be empty
 */
public record Mark(boolean upright, double at, String label) {
    /** Checks that there is a label. */
    public Mark {
        Objects.requireNonNull(label);
    }

    /** An upright line at a value of the horizontal axis. */
    public static Mark atX(double x, String label) {
        return new Mark(true, x, label);
    }

    /** A level line at a value of the vertical axis. */
    public static Mark atY(double y, String label) {
        return new Mark(false, y, label);
    }
}
