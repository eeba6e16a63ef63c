/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comparisons of a feature alone with a number alone: finds them, and rewrites the numbers in the user's text. */
final class ThresholdText {
    private final Node.Compare compare;
    private final Node.Feature feature;
    private final Node.Literal number;
    private final boolean numberFirst;

    private ThresholdText(Node.Compare compare, Node.Feature feature, Node.Literal number, boolean numberFirst) {
        this.compare = compare;
        this.feature = feature;
        this.number = number;
        this.numberFirst = numberFirst;
    }

    /** Those of a condition, in the order of the text. */
    static List<ThresholdText> in(Node.Condition condition) {
        List<ThresholdText> found = new ArrayList<>();
        collect(condition, found);
        return found;
    }

    private static void collect(Node.Condition condition, List<ThresholdText> found) {
        if (condition instanceof Node.Or or) {
            or.parts().forEach(part -> collect(part, found));
        } else if (condition instanceof Node.And and) {
            and.parts().forEach(part -> collect(part, found));
        } else if (condition instanceof Node.Not not) {
            collect(not.part(), found);
        } else if (condition instanceof Node.Compare compare) {
            of(compare).ifPresent(found::add);
        }
    }

    private static Optional<ThresholdText> of(Node.Compare compare) {
        if (compare.left() instanceof Node.Feature feature && compare.right() instanceof Node.Literal number) {
            return Optional.of(new ThresholdText(compare, feature, number, false));
        }
        if (compare.left() instanceof Node.Literal number && compare.right() instanceof Node.Feature feature) {
            return Optional.of(new ThresholdText(compare, feature, number, true));
        }
        return Optional.empty();
    }

    Threshold threshold() {
        return new Threshold(
                feature.name(),
                numberFirst ? compare.comparison().mirrored() : compare.comparison(),
                number.base(),
                compare.bandWidth());
    }

    /** The text with another number and band. */
    String rewrite(String text, double value, double band) {
        String newNumber = NumberText.sensible(
                number.unit() == null ? value : number.unit().fromBase(value));
        if (numberFirst && band > 0) {
            return rewriteMirrored(text, newNumber, band);
        }
        StringBuilder out = new StringBuilder(text);
        // from the end, so that the places before stay where they are
        if (!numberFirst) {
            rewriteBand(out, text, band);
        }
        out.replace(number.digits().start(), number.digits().end(), newNumber);
        return out.toString();
    }

    private void rewriteBand(StringBuilder out, String text, double band) {
        Node.Literal old = compare.band();
        Unit unit = old == null ? number.unit() : old.unit();
        String width = NumberText.sensible(unit == null ? band : unit.fromBase(band));
        if (old == null && band > 0) {
            out.insert(compare.rightEnd(), " ± " + width);
        } else if (old != null && band > 0) {
            out.replace(old.digits().start(), old.digits().end(), width);
        } else if (old != null) {
            // in "20 ± 2 µm" the unit is also that of the threshold
            boolean shared = number.unit() != null && number.span().equals(number.digits());
            String kept = shared ? text.substring(old.digits().end(), old.span().end()) : "";
            out.replace(compare.rightEnd(), old.span().end(), kept);
        }
    }

    /** "2.5 < cFos.snr" has no place for a band, so the sides are exchanged. */
    private String rewriteMirrored(String text, String newNumber, double band) {
        String unit = number.unit() == null ? "" : " " + number.unit().symbol();
        String width =
                NumberText.sensible(number.unit() == null ? band : number.unit().fromBase(band));
        String mirrored = Names.written(feature.name()) + " "
                + compare.comparison().mirrored().sign() + " " + newNumber + unit + " ± " + width;
        return text.substring(0, compare.span().start())
                + mirrored
                + text.substring(compare.span().end());
    }
}
