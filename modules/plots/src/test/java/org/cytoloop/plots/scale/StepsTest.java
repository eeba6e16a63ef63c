/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest
    @CsvSource({"0.0137,0.01", "0.02,0.02", "0.0499,0.02", "0.05,0.05", "7,5", "999,500", "1000,1000", "1e-9,1e-9"})
    void atMost_anyNumber_isTheRoundNumberBelow(double number, double step) {
        assertEquals(step, Steps.atMost(number).doubleValue(), step * 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"0.0137,0.02", "0.02,0.02", "0.0201,0.05", "0.051,0.1", "7,10", "501,1000", "1000,1000", "3e-9,5e-9"})
    void atLeast_anyNumber_isTheRoundNumberAbove(double number, double step) {
        assertEquals(step, Steps.atLeast(number).doubleValue(), step * 1e-12);
    }

    @Test
    void round_manySteps_hasNoBinaryDigits() {
        assertEquals(2.46, Steps.round(2.4587261, new BigDecimal("0.02")));
        assertEquals(0.3, Steps.round(0.1 + 0.2, new BigDecimal("0.1")));
        assertEquals(-1500, Steps.round(-1470, new BigDecimal("500")));
    }

    @Test
    void text_hasTheDecimalsOfTheStep() {
        assertEquals("2.50", Steps.text(2.5, new BigDecimal("0.05")));
        assertEquals("−3", Steps.text(-3, BigDecimal.ONE));
        assertEquals("1500", Steps.text(1500, new BigDecimal("5E+2")));
    }
}
