/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

/**
 * A batch worth drawing.
 *
 * @param slice name of the slice
 * @param on class the cells get at first
 * @param n number of cells
 * @param wantsOn class that is short; differs from {@code on} where most cells would have to be flipped
 */
public record SampleChoice(String slice, boolean on, int n, boolean wantsOn) {
    /** True when the cells get the other class first because fewer of them have to be flipped then. */
    public boolean isReversed() {
        return on != wantsOn;
    }
}
