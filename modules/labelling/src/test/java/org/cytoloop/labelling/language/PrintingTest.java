/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One form for all texts of a meaning. */
class PrintingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "cFos.snr>=2.50 | cFos.snr >= 2.5",
                "a==1 && !(b<>2) OR c≤3 | a = 1 and not b != 2 or c <= 3",
                "(a>1 or b>1) and c>1 | (a > 1 or b > 1) and c > 1",
                "(a>1 and b>1) or c>1 | a > 1 and b > 1 or c > 1",
                "a>1 and (b>1 and c>1) | a > 1 and (b > 1 and c > 1)",
                "not (a>1) | not a > 1",
                "not (a>1 and b>1) | not (a > 1 and b > 1)",
                "((a)) - (b - 1) > (2) | a - (b - 1) > 2",
                "(a - b) - 1 > 2*(3/c) | (a - b) - 1 > 2 * (3 / c)",
                "a*b+c/2 > -3 | a * b + c / 2 > -3",
                "-(2) < a | -(2) < a",
                "- -2 < a | --2 < a",
                "-(a+b) < 2 | -(a + b) < 2",
                "cell.area_um2 > 35um2 +/- 5 um2 | cell.area_um2 > 35 µm² ± 5",
                "d > 0.02 mm ± 1 µm | d > 0.02 mm ± 1 µm",
                "d > 20 ± 1 µm | d > 20 µm ± 1",
                "s > 12% ± 0 | s > 12 %",
                "g > 3 grey/diameter | g > 3 grey/diameter",
                "`488.snr` > 1 and `c-Fos.snr` > 2 and `x``y` > 0 and `a` > 1 | `488.snr` > 1 and `c-Fos.snr` > 2 and `x``y` > 0 and a > 1",
                "a:b.correlation > .5 | a:b.correlation > 0.5",
                "a > 1e-9 or a < 1E20 or a < 1200000 | a > 1e-9 or a < 1e20 or a < 1200000",
                "Zählung.größe > 1 | Zählung.größe > 1",
            })
    void text_isPrintedInItsForm_andReadAgain(String text, String form) throws ExpressionException {
        RuleExpression read = RuleExpression.parse(text);
        assertEquals(form, read.toString());
        assertEquals(text, read.text());
        RuleExpression again = RuleExpression.parse(form);
        assertEquals(read, again);
        assertEquals(read.hashCode(), again.hashCode());
        assertEquals(form, again.toString());
    }

    @Test
    void otherTrees_areNotEqual() throws ExpressionException {
        assertNotEquals(RuleExpression.parse("a - b - 1 > 0"), RuleExpression.parse("a - (b - 1) > 0"));
        assertNotEquals(RuleExpression.parse("a > 1 ± 0.1"), RuleExpression.parse("a > 1"));
        assertNotEquals(RuleExpression.parse("a > 1"), RuleExpression.parse("a > 1 µm"));
    }
}
