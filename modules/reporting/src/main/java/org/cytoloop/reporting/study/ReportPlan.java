/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.Optional;

/**
 * What is to be reported.
 *
 * @param pictures true for a picture of each slice with its calls
 * @param test the test by which groups are compared; empty (as long as the user does not ask) for none
 */
public record ReportPlan(boolean pictures, Optional<GroupTest> test) {
    /** All but a test. */
    public static final ReportPlan USUAL = new ReportPlan(true, Optional.empty());

    /** Tests that compare two groups of animals. */
    public enum GroupTest {
        /** Means of two groups whose spreads may differ (Welch 1947). */
        WELCH,
        /** Ranks of two groups (Mann and Whitney 1947), exact for small groups. */
        MANN_WHITNEY,
        /** Means of two groups over all divisions of the animals, exact (Fisher 1935). */
        PERMUTATION
    }
}
