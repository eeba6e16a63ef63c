/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.model;

import org.cytoloop.labelling.language.NumberText;
import org.cytoloop.rules.cells.FeatureValues;
import org.cytoloop.rules.cells.ProposedThreshold;
import org.cytoloop.rules.draft.FeatureNames;

/** Conditions that the program writes. */
final class ConditionTexts {
    private static final int DIGITS = 2;

    private ConditionTexts() {}

    /** The condition a proposal stands for. */
    static String of(ProposedThreshold proposed) {
        return text(
                proposed.feature(),
                proposed.proposal().onAbove(),
                NumberText.sensible(proposed.proposal().value()),
                proposed.proposal().band());
    }

    /** A threshold in the middle of all values. */
    static String inTheMiddle(FeatureValues values) {
        double median = values.median();
        return text(
                values.spec().name(),
                values.onAbove(),
                Double.isFinite(median) ? NumberText.rounded(median, DIGITS) : "0",
                0);
    }

    private static String text(String feature, boolean onAbove, String number, double band) {
        String plain = FeatureNames.written(feature) + (onAbove ? " >= " : " < ") + number;
        return band > 0 ? plain + " ± " + NumberText.sensible(band) : plain;
    }
}
