/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.cytoloop.core.random.SeededRandom;

/**
 * Makes random conditions: their text, in many spellings, with what they mean computed in the slowest and plainest way,
 * sharing nothing with the program's parser or compiler.
 */
final class RandomConditions {
    /** Names of the features, in the order of the values; the odd ones need back-quotes. */
    static final List<String> FEATURES = List.of("a", "b.snr", "c-Fos.snr", "größe_µ2", "x:y.corr");

    private static final double[] NUMBERS = {0, 1, 2, 2.5, 0.5, 3, 10, 1e-3, 1e30, 1e300, 0.1, 0.3};

    private final SeededRandom random;

    RandomConditions(long seed) {
        random = new SeededRandom(seed);
    }

    /** What a condition says of a cell with these values. */
    interface Meaning {
        RuleAnswer of(float[] cell);
    }

    /** A number of a cell; null when there is none. */
    interface Amount {
        Double of(float[] cell);
    }

    /**
     * A text and what it means.
     *
     * @param tree one form for all spellings
     */
    record Sentence(String text, String tree, Meaning meaning) {}

    private record Phrase(String text, String tree, Amount amount, int level) {}

    /** A condition at most so deep; level 0 is "or", 1 "and", 2 "not", 3 a comparison. */
    Sentence condition(int depth) {
        Clause clause = clause(depth);
        return new Sentence(clause.text, clause.tree, clause.meaning);
    }

    private record Clause(String text, String tree, Meaning meaning, int level) {}

    private Clause clause(int depth) {
        int kind = depth <= 0 ? 3 : random.nextInt(5);
        return switch (kind) {
            case 0 -> joined(depth, 0);
            case 1 -> joined(depth, 1);
            case 2 -> {
                Clause inner = within(clause(depth - 1), 2);
                yield new Clause(
                        pick("not ", "NOT ", "!") + inner.text,
                        "(not " + inner.tree + ")",
                        cell -> not(inner.meaning.of(cell)),
                        2);
            }
            default -> comparison(depth);
        };
    }

    private Clause joined(int depth, int level) {
        List<Clause> parts = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        StringBuilder text = new StringBuilder();
        StringBuilder tree = new StringBuilder(level == 0 ? "(or" : "(and");
        for (int i = 0; i < count; i++) {
            Clause part = within(clause(depth - 1), level + 1);
            parts.add(part);
            if (i > 0) {
                text.append(level == 0 ? pick(" or ", " OR ", "||") : pick(" and ", " AND\n", "&&"));
            }
            text.append(part.text);
            tree.append(' ').append(part.tree);
        }
        Meaning meaning = cell -> {
            List<RuleAnswer> answers =
                    parts.stream().map(part -> part.meaning.of(cell)).toList();
            return level == 0 ? any(answers) : all(answers);
        };
        return new Clause(text.toString(), tree + ")", meaning, level);
    }

    private Clause within(Clause clause, int level) {
        boolean needed = clause.level < level;
        return needed || random.nextInt(6) == 0
                ? new Clause(pick("(", "( ") + clause.text + ")", clause.tree, clause.meaning, 9)
                : clause;
    }

    private Clause comparison(int depth) {
        int sign = random.nextInt(6);
        String[][] spellings = {{"<"}, {"<=", "≤"}, {">"}, {">=", "≥"}, {"=", "=="}, {"!=", "<>", "≠"}};
        Phrase left = coin() ? feature() : amount(depth);
        boolean toNumber = coin();
        Phrase right = toNumber ? number() : amount(depth);
        double band = toNumber && coin() ? NUMBERS[random.nextInt(NUMBERS.length)] : 0;
        String bandText = band > 0 ? pick(" ± ", "+-", " +/- ") + spelled(band) : "";
        boolean single = isFeature(left) && isNumber(right) || isNumber(left) && isFeature(right);
        Meaning meaning = cell -> compared(left.amount.of(cell), right.amount.of(cell), sign, band, single);
        String tree =
                "(" + spellings[sign][0] + " " + left.tree + " " + right.tree + (band > 0 ? " " + band : "") + ")";
        return new Clause(
                left.text + pick("", " ") + pick(spellings[sign]) + " " + right.text + bandText, tree, meaning, 3);
    }

    private static boolean isFeature(Phrase phrase) {
        return phrase.tree.startsWith("[");
    }

    private static boolean isNumber(Phrase phrase) {
        return phrase.tree.matches("-?[0-9].*");
    }

    /** A quantity; level 4 is a sum, 5 a product, 6 a sign, 7 a feature or number. */
    private Phrase amount(int depth) {
        int kind = depth <= 0 ? 3 + random.nextInt(2) : random.nextInt(5);
        return switch (kind) {
            case 0 -> chain(depth, 4);
            case 1 -> chain(depth, 5);
            case 2 -> negative(depth);
            case 3 -> feature();
            default -> number();
        };
    }

    private Phrase negative(int depth) {
        Phrase inner = inParentheses(amount(depth - 1));
        return new Phrase(
                "-" + inner.text,
                "(neg " + inner.tree + ")",
                cell -> {
                    Double value = inner.amount.of(cell);
                    return value == null ? null : -value;
                },
                6);
    }

    private static Phrase inParentheses(Phrase phrase) {
        return new Phrase("(" + phrase.text + ")", phrase.tree, phrase.amount, 9);
    }

    private Phrase chain(int depth, int level) {
        Phrase first = within(amount(depth - 1), level + 1);
        StringBuilder text = new StringBuilder(first.text);
        StringBuilder tree = new StringBuilder("(chain " + first.tree);
        Amount amount = first.amount;
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Phrase next = within(amount(depth - 1), level + 1);
            boolean second = coin();
            String sign = level == 4 ? second ? "-" : "+" : second ? "/" : "*";
            text.append(' ').append(sign).append(' ').append(next.text);
            tree.append(' ').append(sign).append(' ').append(next.tree);
            amount = applied(amount, next.amount, operator(sign));
        }
        return new Phrase(text.toString(), tree + ")", amount, level);
    }

    private static DoubleBinaryOperator operator(String sign) {
        return switch (sign) {
            case "+" -> (a, b) -> a + b;
            case "-" -> (a, b) -> a - b;
            case "*" -> (a, b) -> a * b;
            default -> (a, b) -> a / b;
        };
    }

    private static Amount applied(Amount first, Amount second, DoubleBinaryOperator operator) {
        return cell -> {
            Double a = first.of(cell);
            Double b = second.of(cell);
            if (a == null || b == null) {
                return null;
            }
            double result = operator.applyAsDouble(a, b);
            return Double.isFinite(result) ? result : null;
        };
    }

    private Phrase within(Phrase phrase, int level) {
        return phrase.level < level || random.nextInt(6) == 0 ? inParentheses(phrase) : phrase;
    }

    private Phrase feature() {
        int index = random.nextInt(FEATURES.size());
        String name = FEATURES.get(index);
        String text = index == 2 || random.nextInt(4) == 0 ? "`" + name + "`" : name;
        return new Phrase(
                text, "[" + name + "]", cell -> Float.isFinite(cell[index]) ? Double.valueOf(cell[index]) : null, 7);
    }

    private Phrase number() {
        double value = NUMBERS[random.nextInt(NUMBERS.length)];
        boolean negative = random.nextInt(5) == 0;
        double signed = negative ? -value : value;
        return new Phrase((negative ? "-" : "") + spelled(value), Double.toString(signed), cell -> signed, 7);
    }

    private String spelled(double value) {
        String plain = Double.toString(value);
        String text = plain.replaceAll("\\.0$", "");
        return pick(plain, text, text.startsWith("0.") ? text.substring(1) : text);
    }

    private boolean coin() {
        return random.nextInt(2) == 0;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static RuleAnswer compared(Double a, Double b, int sign, double band, boolean single) {
        if (a == null || b == null) {
            return RuleAnswer.UNKNOWN;
        }
        double low = b - band;
        double high = b + band;
        double left = a;
        double right = b;
        if (single) {
            // features have single precision, and so have the numbers they are compared with
            left = rounded(a);
            right = rounded(b);
            low = rounded(low);
            high = rounded(high);
        }
        if (band > 0 && left >= low && left <= high) {
            return RuleAnswer.GREY;
        }
        int order = Double.compare(left + 0.0, right + 0.0);
        boolean on =
                switch (sign) {
                    case 0 -> order < 0;
                    case 1 -> order <= 0;
                    case 2 -> order > 0;
                    case 3 -> order >= 0;
                    case 4 -> order == 0;
                    default -> order != 0;
                };
        return on ? RuleAnswer.ON : RuleAnswer.OFF;
    }

    private static double rounded(double value) {
        return Math.abs(value) > Float.MAX_VALUE ? value : (float) value;
    }

    private static RuleAnswer all(List<RuleAnswer> answers) {
        for (RuleAnswer strong : List.of(RuleAnswer.OFF, RuleAnswer.UNKNOWN, RuleAnswer.GREY)) {
            if (answers.contains(strong)) {
                return strong;
            }
        }
        return RuleAnswer.ON;
    }

    private static RuleAnswer any(List<RuleAnswer> answers) {
        for (RuleAnswer strong : List.of(RuleAnswer.ON, RuleAnswer.UNKNOWN, RuleAnswer.GREY)) {
            if (answers.contains(strong)) {
                return strong;
            }
        }
        return RuleAnswer.OFF;
    }

    private static RuleAnswer not(RuleAnswer answer) {
        return switch (answer) {
            case ON -> RuleAnswer.OFF;
            case OFF -> RuleAnswer.ON;
            default -> answer;
        };
    }
}
