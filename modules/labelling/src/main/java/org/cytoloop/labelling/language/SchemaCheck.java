/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.List;
import org.cytoloop.core.features.FeatureSchema;
import org.cytoloop.core.features.FeatureSpec;

/** Checks that the features of a condition exist and that the units of its numbers fit them. */
final class SchemaCheck {
    private final FeatureSchema schema;
    private final String text;

    SchemaCheck(FeatureSchema schema, String text) {
        this.schema = schema;
        this.text = text;
    }

    /**
     * A quantity and what it measures.
     *
     * @param dimension null for numbers without a unit, which fit everything
     * @param explicit true when the user wrote a unit in it
     */
    private record Measured(Dimension dimension, boolean explicit, Span span) {}

    void check(Node.Condition condition) throws ExpressionException {
        if (condition instanceof Node.Or or) {
            checkAll(or.parts());
        } else if (condition instanceof Node.And and) {
            checkAll(and.parts());
        } else if (condition instanceof Node.Not not) {
            check(not.part());
        } else if (condition instanceof Node.Compare compare) {
            fit(measure(compare.left()), measure(compare.right()), compare.span());
        }
    }

    private void checkAll(List<Node.Condition> parts) throws ExpressionException {
        for (Node.Condition part : parts) {
            check(part);
        }
    }

    private Measured measure(Node.Quantity quantity) throws ExpressionException {
        if (quantity instanceof Node.Feature feature) {
            return new Measured(Dimension.of(spec(feature).unit()), false, feature.span());
        }
        if (quantity instanceof Node.Literal literal) {
            Unit unit = literal.unit();
            return new Measured(unit == null ? null : Dimension.of(unit.base()), unit != null, literal.span());
        }
        if (quantity instanceof Node.Negative negative) {
            return measure(negative.quantity());
        }
        Node.Chain chain = (Node.Chain) quantity;
        Measured result = measure(chain.first());
        for (Node.Step step : chain.steps()) {
            Measured next = measure(step.quantity());
            Span span = result.span().to(next.span());
            result = chain.isSum() ? fit(result, next, span) : product(result, next, step.sign(), span);
        }
        return result;
    }

    private FeatureSpec spec(Node.Feature feature) throws ExpressionException {
        int column = schema.indexOf(feature.name());
        if (column >= 0) {
            return schema.specs().get(column);
        }
        List<String> near = NearNames.of(
                feature.name(), schema.specs().stream().map(FeatureSpec::name).toList());
        String offer = near.isEmpty() ? "." : "; did you mean " + String.join(" or ", near) + "?";
        Span span = feature.span();
        throw new ExpressionException(
                "There is no feature \"" + shown(feature.name()) + "\"" + offer,
                span.start(),
                span.end() - span.start());
    }

    private static String shown(String name) {
        return new Span(0, name.length()).shown(name);
    }

    private Measured fit(Measured a, Measured b, Span span) throws ExpressionException {
        boolean explicit = a.explicit() || b.explicit();
        if (a.dimension() == null || b.dimension() == null) {
            return new Measured(a.dimension() == null ? b.dimension() : a.dimension(), explicit, span);
        }
        if (a.dimension().equals(b.dimension())) {
            return new Measured(a.dimension(), explicit, span);
        }
        if (!explicit) {
            // without units the user compares numbers, and knows why
            return new Measured(null, false, span);
        }
        Measured wrong = b.explicit() ? b : a;
        Measured other = b.explicit() ? a : b;
        throw new ExpressionException(
                "\"" + wrong.span().shown(text) + "\" is " + wrong.dimension() + ", but \""
                        + other.span().shown(text) + "\" is " + other.dimension()
                        + "; give a number that fits, or one without a unit.",
                wrong.span().start(),
                wrong.span().end() - wrong.span().start());
    }

    private static Measured product(Measured a, Measured b, Node.Sign sign, Span span) {
        boolean explicit = a.explicit() || b.explicit();
        if (a.dimension() == null && b.dimension() == null) {
            return new Measured(null, explicit, span);
        }
        Dimension first = a.dimension() == null ? Dimension.NONE : a.dimension();
        Dimension second = b.dimension() == null ? Dimension.NONE : b.dimension();
        return new Measured(first.times(second, sign == Node.Sign.TIMES ? 1 : -1), explicit, span);
    }
}
