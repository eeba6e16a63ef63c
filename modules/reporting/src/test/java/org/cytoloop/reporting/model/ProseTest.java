/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.cytoloop.engine.evaluation.Interval;
import org.junit.jupiter.api.Test;

class ProseTest {
    private static String shown(Prose prose) {
        StringBuilder text = new StringBuilder();
        for (Inline part : prose.list()) {
            if (part instanceof Inline.Figure figure) {
                text.append('[').append(figure.text()).append(']');
            } else if (part instanceof Inline.Words words) {
                text.append(words.text());
            }
        }
        return text.toString().replace('\u202F', '_').replace('\u00A0', '_');
    }

    @Test
    void numbers_areRounded_andGroupedFromFiveDigitsOn() {
        assertEquals("[0]", shown(Prose.text().count("a", 0)));
        assertEquals("[9999]", shown(Prose.text().count("a", 9999)));
        assertEquals("[10_000]", shown(Prose.text().count("a", 10_000)));
        assertEquals("[\u22121_234_567.9]", shown(Prose.text().number("a", -1_234_567.89, 1)));
        assertEquals("[0.00]", shown(Prose.text().number("a", -0.001, 2)));
    }

    @Test
    void shares_areShownInPercent_andKeptAsTheyAre() {
        Prose prose = Prose.text().percent("a", 0.1234, 1);
        assertEquals("[12.3_%]", shown(prose));
        assertEquals(0.1234, ((Inline.Figure) prose.list().get(0)).value());
    }

    @Test
    void whatDoesNotExist_isNoFigure() {
        assertEquals("n/a", shown(Prose.text().number("a", Double.NaN, 1)));
        assertEquals("n/a", shown(Prose.text().percent("a", Double.POSITIVE_INFINITY, 1)));
        assertEquals("n/a", shown(Prose.text().interval("a", Interval.UNDEFINED, 2)));
    }

    @Test
    void intervals_haveIdsOfTheirEnds() {
        Prose prose = Prose.text().interval("a", new Interval(0.5, 0.4, 0.62), 2);
        assertEquals("[0.50] ([0.40] to [0.62])", shown(prose));
        assertEquals(
                List.of("a", "a/low", "a/high"),
                prose.list().stream()
                        .filter(Inline.Figure.class::isInstance)
                        .map(part -> ((Inline.Figure) part).id())
                        .toList());
        assertEquals("[0.50]", shown(Prose.text().interval("a", new Interval(0.5, Double.NaN, Double.NaN), 2)));
    }

    @Test
    void one_isSaidInTheSingular() {
        assertEquals("[1] cell", shown(Prose.text().counted("a", 1, "cell", "cells")));
        assertEquals("[0] cells", shown(Prose.text().counted("a", 0, "cell", "cells")));
    }
}
