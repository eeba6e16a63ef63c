/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.audit;

import java.util.Optional;
import org.cytoloop.engine.evaluation.Interval;

/**
 * What a test found before it was corrected for the number of tests.
 *
 * @param test the test at equal signal, or the plain one; empty when there was too little for one
 * @param plain the test without regard to signal
 * @param equalSignal true when {@code test} compares cells of equal signal
 * @param cramersV effect size of the plain table, NaN when undefined
 * @param most index of the level that differs most, -1 without one
 * @param difference of that level from the others
 * @param here its share
 * @param others the share it is compared with
 * @param tooFew why nothing can be told; empty when something can
 */
record Evidence(
        Optional<TestResult> test,
        Optional<TestResult> plain,
        boolean equalSignal,
        double cramersV,
        int most,
        Interval difference,
        double here,
        double others,
        String tooFew) {
    /** Nothing can be told. */
    static Evidence none(String why) {
        return new Evidence(
                Optional.empty(),
                Optional.empty(),
                false,
                Double.NaN,
                -1,
                Interval.UNDEFINED,
                Double.NaN,
                Double.NaN,
                why);
    }
}
