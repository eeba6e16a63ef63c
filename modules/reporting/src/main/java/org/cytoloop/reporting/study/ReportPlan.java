/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.Optional;
import org.cytoloop.reporting.groups.GroupTest;

/**
 * What is to be reported.
 *
 * @param pictures true for a picture of each slice with its calls
 * @param test the test by which groups are compared; empty (as long as the user does not ask) for none
 */
public record ReportPlan(boolean pictures, Optional<GroupTest> test) {
    /** All but a test. */
    public static final ReportPlan USUAL = new ReportPlan(true, Optional.empty());
}
