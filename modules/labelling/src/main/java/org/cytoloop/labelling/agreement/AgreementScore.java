/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import org.cytoloop.engine.evaluation.Interval;

/**
 * How far a set of pairs agrees, in numbers.
 *
 * @param table the pairs, counted; UNSURE is a category
 * @param agreement share of pairs that agree, with its 95 % Wilson interval; UNSURE is a category
 * @param kappa Cohen's kappa; UNSURE is a category
 * @param agreementOnOff share of agreement among the pairs that have no UNSURE
 * @param kappaOnOff Cohen's kappa of the pairs that have no UNSURE
 * @param text the numbers in one line, such as "45 of 50 the same (90 %, 79 to 96 %), kappa 0.79 (0.60 to 0.95)"
 */
public record AgreementScore(
        AgreementTable table, Interval agreement, Kappa kappa, Interval agreementOnOff, Kappa kappaOnOff, String text) {
    /** Number of pairs. */
    public long n() {
        return table.n();
    }

    /**
     * Prevalence- and bias-adjusted kappa (Byrt, Bishop and Carlin 1993, "Bias, prevalence and kappa", J. Clin. Epidemiol.
     * 46:423-429): {@code (c p - 1) / (c - 1)} for agreement {@code p} and {@code c} categories used, 2 at the least, with
     * the interval of the agreement carried over. Unlike kappa it is not near 0 by nature where nearly all cells are of
     * one class. NaN without pairs.
     */
    public Interval pabak() {
        return new Interval(adjusted(agreement.value()), adjusted(agreement.low()), adjusted(agreement.high()));
    }

    private double adjusted(double share) {
        int used = Math.max(2, table.used());
        return (used * share - 1) / (used - 1);
    }

    /** Number of pairs that differ. */
    public long differing() {
        return table.differing();
    }
}
