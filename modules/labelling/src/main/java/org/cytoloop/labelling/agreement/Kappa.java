/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.agreement;

import org.cytoloop.engine.evaluation.Interval;

/**
 * Cohen's kappa of a table: agreement beyond what the margins alone would give (Cohen 1960, "A coefficient of agreement
 * for nominal scales", Educ. Psychol. Meas. 20:37-46).
 *
 * @param interval kappa with its 95 % interval, at most 1; NaN when it is undefined, because only one category was used
 * @param method how the interval was computed
 * @param standardError large-sample standard error, NaN when undefined
 * @param observed share of pairs that agree, NaN without pairs
 * @param expected share that the margins alone would make agree, NaN without pairs
 * @param pabak prevalence- and bias-adjusted kappa, which depends on {@code observed} alone; NaN without pairs
 * @param remark what has to be said with the number, one sentence; empty when nothing
 */
public record Kappa(
        Interval interval,
        Method method,
        double standardError,
        double observed,
        double expected,
        double pabak,
        String remark) {
    /** How an interval was computed. */
    public enum Method {
        /**
         * Normal approximation with the variance of Fleiss, Cohen and Everitt 1969, "Large sample standard errors of kappa
         * and weighted kappa", Psychol. Bull. 72:323-327.
         */
        LARGE_SAMPLE("large-sample interval (Fleiss, Cohen and Everitt 1969)"),
        /** Percentile bootstrap of the pairs (Efron and Tibshirani 1993, "An Introduction to the Bootstrap"). */
        BOOTSTRAP("bootstrap interval (Efron and Tibshirani 1993)"),
        /** Wilson's interval of the observed agreement carried over to kappa, the margins taken as they are. */
        AGREEMENT("interval from that of the agreement (Wilson 1927)"),
        /** There is none. */
        NONE("no interval");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /** The method and its source, in words. */
        public String words() {
            return words;
        }
    }

    /** True when there is a number. */
    public boolean isDefined() {
        return !Double.isNaN(interval.value());
    }

    /** The usual word for a kappa of this size. */
    public Band band() {
        return Band.of(interval.value());
    }
}
