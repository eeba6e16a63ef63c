/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.reporting.model.Inline.Marked.Kind;

/** Puts a text together, piece by piece. A number that does not exist (NaN) is written as "n/a". Not thread-safe. */
public final class Prose {
    private static final String NONE = "n/a";

    /** Narrow space that keeps digits together; groups of three from 10 000 on. */
    private static final char GAP = '\u202F';

    private static final char MINUS = '\u2212';

    private final List<Inline> parts = new ArrayList<>();

    private Prose() {}

    /** Begins a text with nothing. */
    public static Prose text() {
        return new Prose();
    }

    /** Begins a text with words. */
    public static Prose of(String words) {
        return new Prose().words(words);
    }

    /** Words; they have no digits. */
    public Prose words(String words) {
        if (!words.isEmpty()) {
            parts.add(new Inline.Words(words));
        }
        return this;
    }

    /** A whole number. */
    public Prose count(String id, long value) {
        parts.add(new Inline.Figure(id, value, grouped(Long.toString(value))));
        return this;
    }

    /** A number and what is counted, such as "1 cell" and "2 cells". */
    public Prose counted(String id, long value, String one, String many) {
        return count(id, value).words(" " + (value == 1 ? one : many));
    }

    /** A number with so many decimals. */
    public Prose number(String id, double value, int decimals) {
        return figure(id, value, plain(value, decimals));
    }

    /** A share of 0 to 1 in percent, with so many decimals. */
    public Prose percent(String id, double share, int decimals) {
        return figure(id, share, plain(100 * share, decimals) + "\u00A0%");
    }

    /** A number with its interval, such as "0.91 (0.84 to 0.95)"; the ends have the ids "…/low" and "…/high". */
    public Prose interval(String id, Interval interval, int decimals) {
        number(id, interval.value(), decimals);
        if (!Double.isNaN(interval.low()) && !Double.isNaN(interval.high())) {
            words(" (").number(FigureId.under(id, "low"), interval.low(), decimals);
            words(" to ")
                    .number(FigureId.under(id, "high"), interval.high(), decimals)
                    .words(")");
        }
        return this;
    }

    /** A share with its interval in percent, such as "91 % (84 % to 95 %)". */
    public Prose percents(String id, Interval interval, int decimals) {
        percent(id, interval.value(), decimals);
        if (!Double.isNaN(interval.low()) && !Double.isNaN(interval.high())) {
            words(" (").percent(FigureId.under(id, "low"), interval.low(), decimals);
            words(" to ")
                    .percent(FigureId.under(id, "high"), interval.high(), decimals)
                    .words(")");
        }
        return this;
    }

    /** A name somebody gave. */
    public Prose name(String name) {
        return marked(Kind.NAME, name);
    }

    /** What somebody wrote. */
    public Prose quote(String text) {
        return marked(Kind.QUOTE, text);
    }

    /** An identifier, a version, a parameter or a hash. */
    public Prose code(String text) {
        return marked(Kind.CODE, text);
    }

    /** A running number that only tells apart. */
    public Prose id(long number) {
        return marked(Kind.NUMBER, Long.toString(number));
    }

    /** A publication, such as "Wilson 1927", or the name of a score. */
    public Prose reference(String text) {
        return marked(Kind.REFERENCE, text);
    }

    /** A moment. */
    public Prose time(Instant at) {
        parts.add(new Inline.Time(at));
        return this;
    }

    /** All of another text. */
    public Prose add(List<Inline> text) {
        parts.addAll(text);
        return this;
    }

    /** True when nothing was added yet. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The text so far. */
    public List<Inline> list() {
        return List.copyOf(parts);
    }

    private Prose marked(Kind kind, String text) {
        if (!text.isEmpty()) {
            parts.add(new Inline.Marked(kind, text));
        }
        return this;
    }

    private Prose figure(String id, double value, String text) {
        if (Double.isFinite(value)) {
            parts.add(new Inline.Figure(id, value, text));
        } else {
            words(NONE);
        }
        return this;
    }

    private static String plain(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return grouped(zero && text.startsWith("-") ? text.substring(1) : text);
    }

    private static String grouped(String text) {
        int end = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        int begin = text.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(text);
        if (begin == 1) {
            grouped.setCharAt(0, MINUS);
        }
        if (end - begin > 4) {
            for (int at = end - 3; at > begin; at -= 3) {
                grouped.insert(at, GAP);
            }
        }
        return grouped.toString();
    }
}
