/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.groups;

import java.util.Arrays;
import java.util.Optional;

/** Tests that compare two groups of animals. */
public enum GroupTest {
    /** Means of two groups whose spreads may differ (Welch 1947). */
    WELCH("welch", "Welch's t test"),
    /** Ranks of two groups (Mann and Whitney 1947), exact for small groups. */
    MANN_WHITNEY("mann-whitney", "Mann-Whitney test"),
    /** Means of two groups over all divisions of the animals, exact for small groups (Fisher 1935, Pitman 1937). */
    PERMUTATION("permutation", "Permutation test");

    private final String id;
    private final String displayName;

    GroupTest(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    /** What it is called on the command line and in settings. */
    public String id() {
        return id;
    }

    /** What it is called on screens and in reports. */
    public String displayName() {
        return displayName;
    }

    /** The test of this id; empty when there is none. */
    public static Optional<GroupTest> of(String id) {
        return Arrays.stream(values()).filter(test -> test.id.equals(id)).findFirst();
    }
}
