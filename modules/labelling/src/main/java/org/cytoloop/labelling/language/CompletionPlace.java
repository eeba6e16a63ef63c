/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.List;
import java.util.Optional;
import org.cytoloop.labelling.language.Token.Kind;

/**
 * The word at the caret and what may stand in its place.
 *
 * @param word what is written of it, without back-quotes; empty between words
 * @param start where the word begins
 * @param end where it ends
 * @param expected what may stand there
 * @param compared name of the feature that a number before the caret is compared with; may be empty
 * @param bandPossible true after a number on the right of a comparison that has no grey band yet
 */
record CompletionPlace(
        String word, int start, int end, Expected expected, Optional<String> compared, boolean bandPossible) {
    /** What may stand at a place. */
    enum Expected {
        CONDITION,
        QUANTITY,
        NUMBER,
        COMPARISON,
        AFTER_NUMBER,
        LOGIC
    }

    /** Empty when what stands before the caret cannot be read. */
    static Optional<CompletionPlace> of(String text, int caret) {
        Span word = word(text, caret);
        try {
            List<Token> all = Tokenizer.tokens(text.substring(0, word.start()));
            List<Token> before = all.subList(0, all.size() - 1);
            return Optional.of(new TokensBefore(before).place(searched(text, word, caret), word));
        } catch (ExpressionException e) {
            return Optional.empty();
        }
    }

    /** What the user has typed of the word, as it is searched for. */
    private static String searched(String text, Span word, int caret) {
        String typed = text.substring(word.start(), caret);
        return typed.startsWith("`") ? typed.substring(1).replace("``", "`") : typed;
    }

    private static Span word(String text, int caret) {
        int quote = openQuote(text, caret);
        if (quote >= 0) {
            int close = text.indexOf(Names.QUOTE, caret);
            int nameEnd = nameEnd(text, caret);
            return new Span(quote, close >= 0 && close <= nameEnd ? close + 1 : nameEnd);
        }
        int start = caret;
        while (start > 0 && Names.isPart(text.codePointBefore(start))) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        // a unit may follow its number without a space; a feature that begins with a digit is written in back-quotes
        int letter = start;
        while (letter < caret && (Character.isDigit(text.charAt(letter)) || text.charAt(letter) == '.')) {
            letter++;
        }
        if (letter > start && letter < caret && text.charAt(letter - 1) != '.') {
            start = letter;
        }
        return new Span(start, nameEnd(text, caret));
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Names.isPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** Where the quoted name around the caret begins, or -1. */
    private static int openQuote(String text, int caret) {
        int open = -1;
        for (int i = 0; i < caret; i++) {
            if (text.charAt(i) == Names.QUOTE) {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }

    /** The tokens before the word. */
    private record TokensBefore(List<Token> tokens) {
        CompletionPlace place(String searched, Span word) {
            boolean number = lastIsNumber();
            return new CompletionPlace(
                    searched,
                    word.start(),
                    word.end(),
                    expected(searched),
                    number ? compared() : Optional.empty(),
                    number && tokens.size() >= 2 && is(tokens.size() - 2, Kind.COMPARISON));
        }

        private boolean is(int index, Kind kind) {
            return index >= 0 && tokens.get(index).is(kind);
        }

        private boolean lastIsNumber() {
            return is(tokens.size() - 1, Kind.NUMBER);
        }

        private Expected expected(String searched) {
            int last = tokens.size() - 1;
            if (last < 0) {
                return Expected.CONDITION;
            }
            return switch (tokens.get(last).kind()) {
                case AND, OR, NOT, OPEN -> Expected.CONDITION;
                case COMPARISON, PLUS, MINUS, TIMES, DIVIDE -> isNumber(searched) ? Expected.NUMBER : Expected.QUANTITY;
                case BAND -> Expected.NUMBER;
                case NUMBER -> compares() ? Expected.AFTER_NUMBER : Expected.COMPARISON;
                case CLOSE -> compares() || closesCondition() ? Expected.LOGIC : Expected.COMPARISON;
                default -> compares() ? Expected.LOGIC : Expected.COMPARISON;
            };
        }

        private static boolean isNumber(String searched) {
            return !searched.isEmpty() && searched.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
        }

        /** True when a comparison sign stands before, in the same parentheses and the same part of "and" and "or". */
        private boolean compares() {
            return comparison() >= 0;
        }

        private int comparison() {
            int depth = 0;
            for (int i = tokens.size() - 1; i >= 0; i--) {
                switch (tokens.get(i).kind()) {
                    case CLOSE -> depth++;
                    case OPEN -> depth--;
                    case COMPARISON -> {
                        if (depth == 0) {
                            return i;
                        }
                    }
                    case AND, OR, NOT -> {
                        if (depth == 0) {
                            return -1;
                        }
                    }
                    default -> {
                        // goes on
                    }
                }
                if (depth < 0) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean closesCondition() {
            int depth = 0;
            for (int i = tokens.size() - 1; i >= 0; i--) {
                switch (tokens.get(i).kind()) {
                    case CLOSE -> depth++;
                    case OPEN -> depth--;
                    case COMPARISON, AND, OR, NOT -> {
                        return true;
                    }
                    default -> {
                        // goes on
                    }
                }
                if (depth == 0) {
                    return false;
                }
            }
            return false;
        }

        private Optional<String> compared() {
            int sign = comparison();
            return is(sign - 1, Kind.NAME) ? Optional.of(tokens.get(sign - 1).text()) : Optional.empty();
        }
    }
}
