/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.html;

/**
 * Writes elements and text so that the page is HTML and XML alike: every element is closed, every special character
 * escaped, and characters that XML forbids become U+FFFD. Not thread-safe.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Opens an element; attributes are pairs of name and value. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        out.append('>');
        return this;
    }

    /** An element without content that HTML knows as such. */
    Markup single(String element, String... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    Markup close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    /** An element with nothing but text. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Markup text(String text) {
        escape(text, false);
        return this;
    }

    /** What is markup already, well-formed. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&#34;");
                case '\n', '\t', '\r' -> out.append(attribute ? "&#" + c + ";" : Character.toString(c));
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** As XML 1.0 says; surrogates that stand alone are left out, too. */
    private static boolean isAllowed(int c) {
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
        return !surrogate && !control && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
