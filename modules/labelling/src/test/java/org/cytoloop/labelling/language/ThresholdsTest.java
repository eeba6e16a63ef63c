/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.labelling.language.Threshold.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {
    @Test
    void onlyComparisonsOfAFeatureAloneWithANumberAlone_areThresholds() throws ExpressionException {
        assertEquals(
                List.of(
                        new Threshold("a", Comparison.AT_LEAST, 2.5, 0.3),
                        new Threshold("b", Comparison.GREATER, 3, 0),
                        new Threshold("d", Comparison.LESS, -20, 1),
                        new Threshold("e", Comparison.EQUAL, 0.12, 0)),
                RuleExpression.parse("a >= 2.5 ± 0.3 and (3 < b or a + 1 > 2) and not (d) < (-0.02 mm) ± 1 µm"
                                + " and a < b and e = 12 %")
                        .thresholds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cFos.snr>=2.50 and  b < 1 | 0 | 2.8 | 0 | cFos.snr>=2.8 and  b < 1",
                "cFos.snr>=2.50 and  b < 1 | 1 | 1.5 | 0.25 | cFos.snr>=2.50 and  b < 1.5 ± 0.25",
                "a > 2 +/-0.3 or b<1 | 0 | 2.1 | 0.4 | a > 2.1 +/-0.4 or b<1",
                "a > 2 +/-0.3 or b<1 | 0 | 2.1 | 0 | a > 2.1 or b<1",
                "a > (2) or b<1 | 0 | -2.1 | 1 | a > (-2.1) ± 1 or b<1",
                "a>-2 | 0 | 3 | 0 | a>3",
                "a < 35um2 | 0 | 40 | 5 | a < 40um2 ± 5",
                "a < 0.02 mm ± 1 µm | 0 | 30 | 2 | a < 0.03 mm ± 2 µm",
                "a < 20 ± 1 µm | 0 | 30 | 0 | a < 30 µm",
                "a < 20 ± 1 µm | 0 | 30 | 2 | a < 30 ± 2 µm",
                "a < 12% | 0 | 0.07 | 0.01 | a < 7% ± 1",
                "2.5 < a and b > 1 | 0 | 3 | 0 | 3 < a and b > 1",
                "2.5 µm <= a and b > 1 | 0 | 3 | 0.5 | a >= 3 µm ± 0.5 and b > 1",
                "a > 1 | 0 | 2.837461233139038 | 0.3141592653 | a > 2.837 ± 0.3142",
                "a > 1 | 0 | 1234.56 | 0 | a > 1234.56",
                "a > 1 | 0 | 0.00001234567891 | 0 | a > 0.00001235",
            })
    void onlyTheNumberIsRewritten(String text, int index, double value, double band, String rewritten)
            throws ExpressionException {
        assertEquals(
                rewritten,
                RuleExpression.parse(text).withThreshold(index, value, band).text());
    }

    @Test
    void whatIsPutIn_isReadBack() throws ExpressionException {
        SeededRandom random = new SeededRandom(7);
        String[] texts = {
            "a > 1 or b <= 2 ± 0.3 and not 3 < c", "a>(1)or(b)<=2+-.3and not 3<c", "a > 1 ± 1 or b <= -2 or 3 < c"
        };
        for (int n = 0; n < 2000; n++) {
            RuleExpression expression = RuleExpression.parse(texts[n % texts.length]);
            int index = random.nextInt(3);
            double value = (random.nextInt(2_000_001) - 1_000_000) / 1000.0;
            double band = random.nextInt(3) == 0 ? 0 : random.nextInt(100_000) / 1000.0;
            Threshold before = expression.thresholds().get(index);
            RuleExpression changed = expression.withThreshold(index, value, band);
            assertEquals(
                    new Threshold(before.feature(), before.comparison(), value, band),
                    changed.thresholds().get(index),
                    changed.text());
            for (int other = 0; other < 3; other++) {
                if (other != index) {
                    assertEquals(
                            expression.thresholds().get(other),
                            changed.thresholds().get(other));
                }
            }
        }
    }

    @Test
    void whatIsNoThreshold_isRefused() throws ExpressionException {
        RuleExpression expression = RuleExpression.parse("a > 1");
        assertThrows(IllegalArgumentException.class, () -> expression.withThreshold(0, Double.NaN, 0));
        assertThrows(IllegalArgumentException.class, () -> expression.withThreshold(0, 1, -1));
        assertThrows(IndexOutOfBoundsException.class, () -> expression.withThreshold(1, 1, 0));
    }
}
