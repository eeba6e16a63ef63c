/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.bars;

import java.util.List;
import org.cytoloop.charts.values.Span;

/** How far the axis of estimates reaches. */
enum EstimateScale {
    /** Shares from 0 to as much as the intervals need, at most 1. */
    SHARE {
        @Override
        Span span(List<Estimate> estimates) {
            double high = 0.1;
            for (Estimate estimate : estimates) {
                high = larger(larger(high, estimate.value()), estimate.high());
            }
            return new Span(0, Math.min(1.08, high * 1.18));
        }

        @Override
        String text(double value) {
            return Double.isFinite(value) ? number(100 * value, 1) + "\u00a0%" : number(value, 1);
        }
    },
    /** Kappa: from 0, or as far below as needed, to 1. */
    KAPPA {
        @Override
        Span span(List<Estimate> estimates) {
            double low = 0;
            for (Estimate estimate : estimates) {
                low = -larger(larger(-low, -estimate.value()), -estimate.low());
            }
            return new Span(Math.max(-1, low < 0 ? low - 0.05 : 0), 1.1);
        }

        @Override
        String text(double value) {
            return number(value, 2);
        }
    };

    abstract Span span(List<Estimate> estimates);

    /** A value of the axis in figures. */
    abstract String text(double value);

    private static double larger(double known, double other) {
        return other > known ? other : known; // NaN is never larger
    }

    private static String number(double value, int decimals) {
        return Double.isFinite(value)
                ? String.format(java.util.Locale.ROOT, "%." + decimals + "f", value)
                        .replace('-', '−')
                : "–";
    }
}
