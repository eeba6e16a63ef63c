/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.labelling.ladder;

import org.cytoloop.core.task.ProblemException;

/**
 * A threshold proposed from labelled cells, such as {@code cFos.snr >= 2.5 ± 0.3}. Immutable.
 *
 * @param value the threshold, rounded to readable digits
 * @param band half the width of the grey band, 0 for none; rounded
 * @param onAbove true when ON cells lie above it ({@code >=}), false when they lie below ({@code <})
 * @param onRight number of ON cells on the ON side, those in the grey band included
 * @param on number of ON cells
 * @param offRight number of OFF cells on the OFF side, those in the grey band included
 * @param off number of OFF cells
 * @param grey number of ON and OFF cells in the grey band
 */
public record ThresholdProposal(
        double value, double band, boolean onAbove, int onRight, int on, int offRight, int off, int grey) {

    /** Mean of the shares of ON and of OFF cells that lie on their side, 0 to 1. */
    public double balancedAccuracy() {
        return (onRight / (double) on + offRight / (double) off) / 2;
    }

    /**
     * From two example cells on either side.
     *
     * @param on value of a cell that is just ON
     * @param off value of a cell that is just OFF
     * @param onAbove true when the condition is that ON lies above
     * @throws ProblemException when they are equal, not numbers, or the wrong way round, with a sentence that says so
     */
    public static ThresholdProposal between(double on, double off, boolean onAbove) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /**
     * From all labels: the threshold with the best balanced accuracy, with a grey band over the values at which both
     * labels occur.
     *
     * @param on values of the ON cells; NaN are left out
     * @param off values of the OFF cells; NaN are left out
     * @param onAbove true when the condition is that ON lies above
     * @throws ProblemException when there are too few of either, or the labels lie the other way round
     */
    public static ThresholdProposal fromLabels(float[] on, float[] off, boolean onAbove) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** The proposal in words, with its counts: "2.5 ± 0.3 parts 96 of 100 ON from 180 of 200 OFF cells; 14 are grey". */
    public String sentence() {
        throw new UnsupportedOperationException();
    }
}
