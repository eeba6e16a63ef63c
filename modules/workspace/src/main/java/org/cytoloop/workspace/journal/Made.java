/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.journal;

/**
 * Something providers made.
 *
 * @param what {@link #ROUND}, {@link #CELLS}, {@link #SLICE} or {@link #CHOICE}
 * @param name of the staining of a round, or of the slice; else empty
 * @param number of the round, id of the cell set, number of the event that chose; else 0
 */
public record Made(String what, String name, long number) implements Comparable<Made> {
    static final String ROUND = "round";
    static final String CELLS = "cells";
    static final String SLICE = "slice";
    static final String CHOICE = "choice";

    /** A round. */
    public static Made round(String staining, int number) {
        return new Made(ROUND, staining, number);
    }

    /** A cell set. */
    public static Made cells(long id) {
        return new Made(CELLS, "", id);
    }

    /** A slice. */
    public static Made slice(String name) {
        return new Made(SLICE, name, 0);
    }

    @Override
    public int compareTo(Made other) {
        int order = what.compareTo(other.what);
        order = order == 0 ? name.compareTo(other.name) : order;
        return order == 0 ? Long.compare(number, other.number) : order;
    }
}
