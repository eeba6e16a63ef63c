/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.labelling.language.Token.Kind;

/** Cuts a condition into tokens. */
final class Tokenizer {
    /** Signs, longest first, so that {@code <=} is not taken for {@code <}. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("+/-", Kind.BAND),
            new Sign("+-", Kind.BAND),
            new Sign("±", Kind.BAND),
            new Sign("<=", Kind.COMPARISON),
            new Sign(">=", Kind.COMPARISON),
            new Sign("<>", Kind.COMPARISON),
            new Sign("!=", Kind.COMPARISON),
            new Sign("==", Kind.COMPARISON),
            new Sign("≤", Kind.COMPARISON),
            new Sign("≥", Kind.COMPARISON),
            new Sign("≠", Kind.COMPARISON),
            new Sign("<", Kind.COMPARISON),
            new Sign(">", Kind.COMPARISON),
            new Sign("=", Kind.COMPARISON),
            new Sign("&&", Kind.AND),
            new Sign("||", Kind.OR),
            new Sign("!", Kind.NOT),
            new Sign("+", Kind.PLUS),
            new Sign("-", Kind.MINUS),
            new Sign("−", Kind.MINUS),
            new Sign("*", Kind.TIMES),
            new Sign("×", Kind.TIMES),
            new Sign("/", Kind.DIVIDE),
            new Sign("÷", Kind.DIVIDE),
            new Sign("(", Kind.OPEN),
            new Sign(")", Kind.CLOSE),
            new Sign("%", Kind.PERCENT));

    private final String text;
    private int at;

    private record Sign(String symbol, Kind kind) {}

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The tokens, the last of kind END. */
    static List<Token> tokens(String text) throws ExpressionException {
        Tokenizer tokenizer = new Tokenizer(text);
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = tokenizer.next();
            tokens.add(token);
        } while (!token.is(Kind.END));
        return tokens;
    }

    private Token next() throws ExpressionException {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == text.length()) {
            return new Token(Kind.END, new Span(at, at), "");
        }
        int character = text.codePointAt(at);
        if (isDigit(character) || character == '.' && isDigit(charAt(at + 1))) {
            return number(start);
        }
        if (Names.isStart(character)) {
            skipName();
            String word = text.substring(start, at);
            return new Token(Names.kind(word), new Span(start, at), word);
        }
        if (character == Names.QUOTE) {
            return quoted(start);
        }
        for (Sign sign : SIGNS) {
            if (text.startsWith(sign.symbol(), start)) {
                at += sign.symbol().length();
                return new Token(sign.kind(), new Span(start, at), sign.symbol());
            }
        }
        throw odd(character);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private int charAt(int index) {
        return index < text.length() ? text.charAt(index) : -1;
    }

    private void skipDigits() {
        while (isDigit(charAt(at))) {
            at++;
        }
    }

    private void skipName() {
        while (at < text.length() && Names.isPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
    }

    private Token number(int start) throws ExpressionException {
        skipDigits();
        if (charAt(at) == '.' && isDigit(charAt(at + 1))) {
            at++;
            skipDigits();
        }
        if (charAt(at) == 'e' || charAt(at) == 'E') {
            int sign = charAt(at + 1);
            int digits = sign == '+' || sign == '-' ? at + 2 : at + 1;
            if (isDigit(charAt(digits))) {
                at = digits;
                skipDigits();
            }
        }
        Span span = new Span(start, at);
        if (charAt(at) == '.' && at + 1 < text.length() && Names.isPart(text.codePointAt(at + 1))) {
            skipName();
            throw new ExpressionException(
                    "\"" + new Span(start, at).shown(text)
                            + "\" begins with a digit; put a feature with such a name in back-quotes (`).",
                    start,
                    at - start);
        }
        checkSize(span);
        return new Token(Kind.NUMBER, span, span.of(text));
    }

    private void checkSize(Span span) throws ExpressionException {
        double value = Double.parseDouble(span.of(text));
        boolean lost =
                value == 0 && span.of(text).split("[eE]", 2)[0].chars().anyMatch(digit -> digit >= '1' && digit <= '9');
        if (Double.isInfinite(value) || lost) {
            throw new ExpressionException(
                    "The number is too " + (lost ? "small" : "large") + " to compute with.",
                    span.start(),
                    span.end() - span.start());
        }
    }

    private Token quoted(int start) throws ExpressionException {
        StringBuilder name = new StringBuilder();
        at++;
        while (true) {
            int end = text.indexOf(Names.QUOTE, at);
            if (end < 0) {
                throw new ExpressionException(
                        "The name in back-quotes has no end; expected another back-quote (`).",
                        start,
                        text.length() - start);
            }
            name.append(text, at, end);
            at = end + 1;
            if (charAt(at) != Names.QUOTE) {
                break;
            }
            name.append(Names.QUOTE);
            at++;
        }
        if (name.length() == 0) {
            throw new ExpressionException("Expected the name of a feature between the back-quotes.", start, at - start);
        }
        return new Token(Kind.NAME, new Span(start, at), name.toString());
    }

    private ExpressionException odd(int character) {
        String message =
                switch (character) {
                    case ',' -> "Found \",\"; decimals are written with a point, as in 2.5.";
                    case '&' -> "Found \"&\"; expected \"and\" or \"&&\".";
                    case '|' -> "Found \"|\"; expected \"or\" or \"||\".";
                    case '[', ']', '{', '}' -> "Found \"" + (char) character + "\"; expected a round parenthesis.";
                    case '^' -> "Found \"^\"; there are no powers, write x * x.";
                    default ->
                        "Found " + shown(character) + ", which has no meaning here; names with such characters"
                                + " are put in back-quotes (`).";
                };
        return new ExpressionException(message, at, Character.charCount(character));
    }

    private static String shown(int character) {
        boolean visible = Character.isDefined(character)
                && !Character.isISOControl(character)
                && Character.getType(character) != Character.SURROGATE
                && Character.getType(character) != Character.FORMAT;
        return visible
                ? "\"" + Character.toString(character) + "\""
                : String.format(java.util.Locale.ROOT, "the character U+%04X", character);
    }
}
