/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.html;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cytoloop.reporting.model.Inline;

/**
 * Words and numbers as elements: a figure is {@code data} with its value and id, a name {@code bdi} (so that a name in
 * another direction of writing leaves the rest of the line alone), a quotation {@code q}, an identifier {@code code}, a
 * running number {@code span class="number"}, a reference {@code cite}, a moment {@code time}.
 */
final class InlineMarkup {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private InlineMarkup() {}

    static void write(Markup page, List<Inline> text) {
        text.forEach(part -> write(page, part));
    }

    private static void write(Markup page, Inline part) {
        if (part instanceof Inline.Words words) {
            page.text(words.text());
        } else if (part instanceof Inline.Figure figure) {
            page.element(
                    "data", figure.text(), "class", "figure", "value", number(figure.value()), "data-id", figure.id());
        } else if (part instanceof Inline.Time time) {
            page.element("time", SHOWN.format(time.at()), "datetime", time.at().toString());
        } else if (part instanceof Inline.Marked marked) {
            switch (marked.kind()) {
                case NAME -> page.element("bdi", marked.text(), "class", "name");
                case QUOTE -> page.element("q", marked.text(), "dir", "auto");
                case CODE -> page.element("code", marked.text());
                case NUMBER -> page.element("span", marked.text(), "class", "number");
                case REFERENCE -> page.element("cite", marked.text());
            }
        }
    }

    /** The shortest text that reads back the same; whole numbers without a point. */
    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
