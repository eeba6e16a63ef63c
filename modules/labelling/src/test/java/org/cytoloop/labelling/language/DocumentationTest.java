/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page for users shows can be read. */
class DocumentationTest {
    private static final Pattern ON_THE_COMMAND_LINE = Pattern.compile("--condition \"([^\"]+)\"");

    @Test
    void conditionsOfThePage_areConditions() throws IOException, ExpressionException {
        String page = Files.readString(Path.of("RULE-LANGUAGE.md"));
        String examples = page.split("```")[1].strip();
        List<String> conditions = new ArrayList<>(examples.lines().toList());
        Matcher matcher = ON_THE_COMMAND_LINE.matcher(page);
        while (matcher.find()) {
            conditions.add(matcher.group(1));
        }
        assertTrue(conditions.size() >= 5, conditions.toString());
        for (String condition : conditions) {
            assertTrue(RuleExpression.parse(condition).features().size() > 0, condition);
        }
        for (String unit : List.of(
                "20 µm",
                "20um",
                "0.02 mm",
                "35 µm²",
                "35 um2",
                "12 px",
                "12 %",
                "300 grey",
                "2 sd",
                "0.5 rad",
                "1.5 diameters",
                "3 grey/diameter")) {
            RuleExpression.parse("a > " + unit);
        }
    }

    @Test
    void aLongPiece_isShortenedInAMessage() {
        String sum = "a" + " + a".repeat(900);
        ExpressionException e = assertThrows(ExpressionException.class, () -> RuleExpression.parse(sum));
        assertTrue(e.getMessage().length() < 250, e.getMessage());
        assertEquals(sum.length(), e.length());
    }
}
