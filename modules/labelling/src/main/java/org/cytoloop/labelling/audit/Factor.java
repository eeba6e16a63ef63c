/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

/** What labels may differ by. */
public enum Factor {
    /** Group of the animals; the unit is the animal. */
    GROUP("group", "groups"),
    /** Animal. */
    ANIMAL("animal", "animals"),
    /** Slice. */
    SLICE("slice", "slices"),
    /** Day on which the label was given. */
    DAY("day", "days"),
    /** Who gave the label. */
    ANNOTATOR("annotator", "annotators");

    private final String one;
    private final String many;

    Factor(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** The word for one of them. */
    public String one() {
        return one;
    }

    /** The word for several. */
    public String many() {
        return many;
    }
}
