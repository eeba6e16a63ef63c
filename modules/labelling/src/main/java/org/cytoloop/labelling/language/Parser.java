/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.labelling.language.Node.Condition;
import org.cytoloop.labelling.language.Node.Quantity;
import org.cytoloop.labelling.language.Threshold.Comparison;
import org.cytoloop.labelling.language.Token.Kind;

/**
 * Reads a condition by recursive descent. What is in parentheses may be a condition or a quantity, so that each operator
 * checks what stands on its sides.
 *
 * <pre>
 * or         = and { "or" and }
 * and        = not { "and" not }
 * not        = "not" not | comparison
 * comparison = sum [ ("<" | "<=" | ">" | ">=" | "=" | "!=") sum [ "±" number ] ]
 * sum        = product { ("+" | "-") product }
 * product    = unary { ("*" | "/") unary }
 * unary      = "-" unary | number | feature | "(" or ")"
 * number     = digits [ unit ]
 * </pre>
 */
final class Parser {
    /** The longest text that is read. */
    static final int MAX_LENGTH = 4000;

    /** How deep parentheses, "not" and signs may be nested. */
    static final int MAX_DEPTH = 64;

    private static final String OPERAND = "a number or a feature";
    private static final String OPERATOR = "an operator such as \">=\" or \"and\"";
    private static final Map<String, Comparison> COMPARISONS = Map.ofEntries(
            Map.entry("<", Comparison.LESS),
            Map.entry("<=", Comparison.AT_MOST),
            Map.entry("≤", Comparison.AT_MOST),
            Map.entry(">", Comparison.GREATER),
            Map.entry(">=", Comparison.AT_LEAST),
            Map.entry("≥", Comparison.AT_LEAST),
            Map.entry("=", Comparison.EQUAL),
            Map.entry("==", Comparison.EQUAL),
            Map.entry("!=", Comparison.NOT_EQUAL),
            Map.entry("<>", Comparison.NOT_EQUAL),
            Map.entry("≠", Comparison.NOT_EQUAL));

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private Parser(String text) throws ExpressionException {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
    }

    /** Reads a whole text. */
    static Condition read(String text) throws ExpressionException {
        if (text.length() > MAX_LENGTH) {
            throw new ExpressionException(
                    "The condition has " + text.length() + " characters, but at most " + MAX_LENGTH + " are read.",
                    MAX_LENGTH,
                    text.length() - MAX_LENGTH);
        }
        return new Parser(text).whole();
    }

    private Condition whole() throws ExpressionException {
        if (peek().is(Kind.END)) {
            throw problem("Expected a condition such as \"cFos.snr > 2.5\", but the text is empty.", peek().span());
        }
        Node node = or();
        Token rest = peek();
        if (rest.is(Kind.CLOSE)) {
            throw problem("Found \")\" without a \"(\" before it.", rest.span());
        }
        if (!rest.is(Kind.END)) {
            throw unexpected(OPERATOR);
        }
        return condition(node);
    }

    private Node or() throws ExpressionException {
        Node first = and();
        if (!peek().is(Kind.OR)) {
            return first;
        }
        List<Condition> parts = new ArrayList<>();
        parts.add(condition(first));
        while (peek().is(Kind.OR)) {
            at++;
            parts.add(condition(and()));
        }
        return new Node.Or(parts, first.span().to(last(parts)));
    }

    private Node and() throws ExpressionException {
        Node first = not();
        if (!peek().is(Kind.AND)) {
            return first;
        }
        List<Condition> parts = new ArrayList<>();
        parts.add(condition(first));
        while (peek().is(Kind.AND)) {
            at++;
            parts.add(condition(not()));
        }
        return new Node.And(parts, first.span().to(last(parts)));
    }

    private static Span last(List<Condition> parts) {
        return parts.get(parts.size() - 1).span();
    }

    private Node not() throws ExpressionException {
        Token token = peek();
        if (!token.is(Kind.NOT)) {
            return comparison();
        }
        at++;
        enter(token);
        Condition part = condition(not());
        depth--;
        return new Node.Not(part, token.span().to(part.span()));
    }

    private Node comparison() throws ExpressionException {
        int start = peek().start();
        Node left = sum();
        if (peek().is(Kind.BAND)) {
            throw problem(
                    "A grey band follows a comparison with a number, as in \"cFos.snr > 2.5 ± 0.3\".", peek().span());
        }
        if (!peek().is(Kind.COMPARISON)) {
            return left;
        }
        Token sign = take();
        Quantity first = quantity(left, "before \"" + sign.text() + "\"");
        Quantity second = quantity(sum(), "after \"" + sign.text() + "\"");
        int rightEnd = previous().end();
        Node.Literal band = null;
        if (peek().is(Kind.BAND)) {
            band = band(second);
            if (band.unit() != null && second instanceof Node.Literal number && number.unit() == null) {
                second = new Node.Literal(number.value(), band.unit(), number.digits(), number.span());
            }
        }
        if (peek().is(Kind.COMPARISON)) {
            throw problem(
                    "A comparison cannot be compared again; join two with \"and\", as in \"a < b and b < c\".",
                    peek().span());
        }
        Span span = new Span(start, previous().end());
        return new Node.Compare(first, COMPARISONS.get(sign.text()), second, band, rightEnd, span);
    }

    private Node.Literal band(Quantity right) throws ExpressionException {
        Token sign = take();
        if (!(right instanceof Node.Literal threshold)) {
            throw problem(
                    "A grey band needs a number alone on the right of the comparison, as in \"> 2.5 ± 0.3\".",
                    sign.span());
        }
        if (!peek().is(Kind.NUMBER)) {
            throw unexpected("a number without a sign");
        }
        Node.Literal band = number(peek().start(), 1);
        if (band.unit() == null) {
            return new Node.Literal(band.value(), threshold.unit(), band.digits(), band.span());
        }
        if (threshold.unit() == null && band.unit() == Unit.PERCENT) {
            throw problem("The grey band is in the unit of the feature; give it as a number, not in %.", band.span());
        }
        if (threshold.unit() != null
                && !threshold.unit().base().equals(band.unit().base())) {
            throw problem(
                    "The grey band is in " + band.unit().symbol() + ", but the threshold in "
                            + threshold.unit().symbol() + ".",
                    band.span());
        }
        return band;
    }

    private Node sum() throws ExpressionException {
        Node first = product();
        if (!peek().is(Kind.PLUS) && !peek().is(Kind.MINUS)) {
            return first;
        }
        Quantity begin = quantity(first, "before \"" + peek().text() + "\"");
        List<Node.Step> steps = new ArrayList<>();
        while (peek().is(Kind.PLUS) || peek().is(Kind.MINUS)) {
            Token sign = take();
            steps.add(new Node.Step(
                    sign.is(Kind.PLUS) ? Node.Sign.PLUS : Node.Sign.MINUS,
                    quantity(product(), "after \"" + sign.text() + "\"")));
        }
        return chain(begin, steps);
    }

    private Node product() throws ExpressionException {
        Node first = unary();
        if (!peek().is(Kind.TIMES) && !peek().is(Kind.DIVIDE)) {
            return first;
        }
        Quantity begin = quantity(first, "before \"" + peek().text() + "\"");
        List<Node.Step> steps = new ArrayList<>();
        while (peek().is(Kind.TIMES) || peek().is(Kind.DIVIDE)) {
            Token sign = take();
            steps.add(new Node.Step(
                    sign.is(Kind.TIMES) ? Node.Sign.TIMES : Node.Sign.DIVIDE,
                    quantity(unary(), "after \"" + sign.text() + "\"")));
        }
        return chain(begin, steps);
    }

    private static Node chain(Quantity first, List<Node.Step> steps) {
        Span last = steps.get(steps.size() - 1).quantity().span();
        return new Node.Chain(first, steps, first.span().to(last));
    }

    private Node unary() throws ExpressionException {
        Token token = peek();
        switch (token.kind()) {
            case MINUS -> {
                at++;
                if (peek().is(Kind.NUMBER)) {
                    return number(token.start(), -1);
                }
                enter(token);
                Quantity operand = quantity(unary(), "after \"" + token.text() + "\"");
                depth--;
                return new Node.Negative(operand, token.span().to(operand.span()));
            }
            case NUMBER -> {
                return number(token.start(), 1);
            }
            case NAME -> {
                at++;
                return new Node.Feature(token.text(), token.span());
            }
            case OPEN -> {
                at++;
                enter(token);
                Node inside = or();
                if (!peek().is(Kind.CLOSE)) {
                    throw unexpected(peek().is(Kind.END) ? "\")\"" : "\")\" or " + OPERATOR);
                }
                at++;
                depth--;
                return inside;
            }
            default -> throw unexpected(OPERAND);
        }
    }

    private Node.Literal number(int start, int sign) throws ExpressionException {
        Token token = take();
        double value = sign * Double.parseDouble(token.text());
        Span digits = new Span(start, token.end());
        Token next = peek();
        if (next.is(Kind.PERCENT)) {
            at++;
            return new Node.Literal(value, Unit.PERCENT, digits, new Span(start, next.end()));
        }
        if (!next.is(Kind.NAME)) {
            return new Node.Literal(value, null, digits, new Span(start, token.end()));
        }
        Token compound = compound();
        Optional<Unit> unit = Unit.of(compound.text());
        if (unit.isEmpty()) {
            boolean feature = next.text().indexOf('.') >= 0 || next.text().indexOf(':') >= 0;
            throw feature
                    ? unexpected(OPERATOR)
                    : problem(
                            "\"" + next.span().shown(text) + "\" is not a unit; units are "
                                    + String.join(", ", Unit.symbols()) + ".",
                            next.span());
        }
        Span whole = new Span(start, compound.end());
        if (Double.isInfinite(unit.get().toBase(value))) {
            throw problem("The number is too large to compute with.", whole);
        }
        return new Node.Literal(value, unit.get(), digits, whole);
    }

    /** Takes a unit of one word, or of two with a slash when that is one; nothing when it is none. */
    private Token compound() {
        Token first = peek();
        if (at + 2 < tokens.size()
                && tokens.get(at + 1).is(Kind.DIVIDE)
                && tokens.get(at + 2).is(Kind.NAME)) {
            Token last = tokens.get(at + 2);
            Span span = first.span().to(last.span());
            if (Unit.of(span.of(text)).isPresent()) {
                at += 3;
                return new Token(Kind.NAME, span, span.of(text));
            }
        }
        if (Unit.of(first.text()).isPresent()) {
            at++;
        }
        return first;
    }

    private void enter(Token token) throws ExpressionException {
        depth++;
        if (depth > MAX_DEPTH) {
            throw problem("The condition is nested too deep; at most " + MAX_DEPTH + " levels are read.", token.span());
        }
    }

    private Condition condition(Node node) throws ExpressionException {
        if (node instanceof Condition condition) {
            return condition;
        }
        String what = node.span().shown(text);
        throw problem(
                "\"" + what + "\" is a number, not a condition; compare it with something, as in \"" + what + " > 1\".",
                node.span());
    }

    private Quantity quantity(Node node, String where) throws ExpressionException {
        if (node instanceof Quantity quantity) {
            return quantity;
        }
        throw problem(
                "Expected " + OPERAND + " " + where + ", but \"" + node.span().shown(text) + "\" is a condition.",
                node.span());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token previous() {
        return tokens.get(at - 1);
    }

    private Token take() {
        return tokens.get(at++);
    }

    private ExpressionException unexpected(String expected) {
        Token found = peek();
        String after = at == 0 ? "" : " after \"" + previous().span().shown(text) + "\"";
        String but =
                found.is(Kind.END) ? "the text ends" : "found \"" + found.span().shown(text) + "\"";
        return problem("Expected " + expected + after + ", but " + but + ".", found.span());
    }

    private static ExpressionException problem(String message, Span span) {
        return new ExpressionException(message, span.start(), Math.max(1, span.end() - span.start()));
    }
}
