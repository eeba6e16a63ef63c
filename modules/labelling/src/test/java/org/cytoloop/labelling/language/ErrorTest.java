/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of mistakes, and where they are shown. */
class ErrorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "cFos.snr >= | 11 | 1 | Expected a number or a feature after \">=\", but the text ends.",
                "cFos.snr >= and a < 1 | 12 | 3 | Expected a number or a feature after \">=\", but found \"and\".",
                "cFos.snr | 0 | 8 | \"cFos.snr\" is a number, not a condition; compare it with something, as in \"cFos.snr > 1\".",
                "a > 1 and cFos.snr | 10 | 8 | \"cFos.snr\" is a number, not a condition; compare it with something, as in \"cFos.snr > 1\".",
                "2.5 | 0 | 3 | \"2.5\" is a number, not a condition; compare it with something, as in \"2.5 > 1\".",
                "a < b < c | 6 | 1 | A comparison cannot be compared again; join two with \"and\", as in \"a < b and b < c\".",
                "(a < b) + 1 > 2 | 1 | 5 | Expected a number or a feature before \"+\", but \"a < b\" is a condition.",
                "a > (b < c) | 5 | 5 | Expected a number or a feature after \">\", but \"b < c\" is a condition.",
                "a > 2,5 | 5 | 1 | Found \",\"; decimals are written with a point, as in 2.5.",
                "(a > 2 | 6 | 1 | Expected \")\" after \"2\", but the text ends.",
                "a > 2) | 5 | 1 | Found \")\" without a \"(\" before it.",
                "a > 2 b < 1 | 6 | 1 | \"b\" is not a unit; units are %, ratio, sd, grey, grey/diameter, diameter, rad, px, px², nm, µm, mm, nm², µm², mm².",
                "a > 2 b.x < 1 | 6 | 3 | Expected an operator such as \">=\" or \"and\" after \"2\", but found \"b.x\".",
                "a b > 2 | 2 | 1 | Expected an operator such as \">=\" or \"and\" after \"a\", but found \"b\".",
                "488.snr > 2 | 0 | 7 | \"488.snr\" begins with a digit; put a feature with such a name in back-quotes (`).",
                "a > b ± 2 | 6 | 1 | A grey band needs a number alone on the right of the comparison, as in \"> 2.5 ± 0.3\".",
                "a ± 2 | 2 | 1 | A grey band follows a comparison with a number, as in \"cFos.snr > 2.5 ± 0.3\".",
                "a > 2 ± -1 | 8 | 1 | Expected a number without a sign after \"±\", but found \"-\".",
                "a > 2 ± 10 % | 8 | 4 | The grey band is in the unit of the feature; give it as a number, not in %.",
                "a > 2 µm ± 1 px | 11 | 4 | The grey band is in px, but the threshold in µm.",
                "a & b | 2 | 1 | Found \"&\"; expected \"and\" or \"&&\".",
                "a > 1e999 | 4 | 5 | The number is too large to compute with.",
                "a > 1e-999 | 4 | 6 | The number is too small to compute with.",
                "1 < 2 | 0 | 5 | The condition names no feature, so that it would be the same for every cell.",
                "`a > 2 | 0 | 6 | The name in back-quotes has no end; expected another back-quote (`).",
            })
    void aMistake_isShownWhereItIs(String text, int position, int length, String message) {
        ExpressionException e = assertThrows(ExpressionException.class, () -> RuleExpression.parse(text));
        assertEquals(message, e.getMessage());
        assertEquals(position, e.position());
        assertEquals(length, e.length());
    }

    @Test
    void aVeryLongName_isShortenedInTheMessage() throws Exception {
        RuleExpression expression = RuleExpression.parse("a".repeat(3000) + " > 1");
        FeatureSchema schema = new FeatureSchema(List.of(new FeatureSpec("cFos.snr", "1", "", "test", 1)));
        ExpressionException e = assertThrows(ExpressionException.class, () -> expression.check(schema));
        assertEquals("There is no feature \"" + "a".repeat(59) + "…\".", e.getMessage());
        assertEquals(3000, e.length());
    }

    @Test
    void anEmptyText_asksForACondition() {
        ExpressionException e = assertThrows(ExpressionException.class, () -> RuleExpression.parse("  "));
        assertEquals("Expected a condition such as \"cFos.snr > 2.5\", but the text is empty.", e.getMessage());
        assertEquals(2, e.position());
    }

    @Test
    void depthAndLength_areLimited() throws ExpressionException {
        RuleExpression.parse("(".repeat(64) + "a > 1" + ")".repeat(64));
        ExpressionException deep = assertThrows(
                ExpressionException.class, () -> RuleExpression.parse("(".repeat(65) + "a > 1" + ")".repeat(65)));
        assertEquals(64, deep.position());
        for (String open : new String[] {"(", "not ", "-", "!", "(-", "not ("}) {
            assertThrows(ExpressionException.class, () -> RuleExpression.parse(open.repeat(900) + "a > 1"));
        }
        String longest = "a > 1" + " ".repeat(RuleExpression.MAX_LENGTH - 5);
        RuleExpression.parse(longest);
        ExpressionException tooLong =
                assertThrows(ExpressionException.class, () -> RuleExpression.parse(longest + " "));
        assertEquals("The condition has 4001 characters, but at most 4000 are read.", tooLong.getMessage());
        assertEquals(4000, tooLong.position());
    }

    @Test
    void aLongFlatCondition_isRead() throws ExpressionException {
        assertEquals(
                1, RuleExpression.parse("a>1" + "||a>1".repeat(799)).features().size());
        assertEquals(
                1,
                RuleExpression.parse("a" + "+1".repeat(1990) + ">1").features().size());
    }
}
