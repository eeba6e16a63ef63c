/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.detectors;

import java.util.List;
import org.cytoloop.core.params.ParameterSet;
import org.cytoloop.core.params.ParameterSpec;
import org.cytoloop.spi.CellDetector;

/**
 * The user's choices.
 *
 * @param diameterPx expected diameter in px, NaN when automatic
 * @param sensitivity 0 to 1, NaN when automatic
 * @param polarity which way cells differ from the background
 * @param minSize least area as a share of that of the expected cell
 * @param maxSize largest area likewise
 */
record DetectorSettings(double diameterPx, double sensitivity, Polarity polarity, double minSize, double maxSize) {
    private static final String POLARITY = "polarity";
    private static final String MIN_SIZE = "min-size";
    private static final String MAX_SIZE = "max-size";

    /** The sensitivity that automatic choice gives; thresholds follow the contrast and noise of the image anyway. */
    private static final double DEFAULT_SENSITIVITY = 0.5;

    /** Threshold at sensitivity 0 over that at 0.5, and that at 0.5 over that at 1. */
    private static final double SENSITIVITY_RANGE = 4;

    static final List<ParameterSpec> SPECS = List.of(
            ParameterSpec.real(
                    CellDetector.DIAMETER_PX,
                    "Diameter",
                    "Usual diameter of a cell; leave empty to have it estimated from the image.",
                    Double.NaN,
                    2,
                    1000,
                    "px"),
            ParameterSpec.real(
                    CellDetector.SENSITIVITY,
                    "Sensitivity",
                    "0 finds few, sure cells and 1 finds weak ones too; leave empty for the usual 0.5.",
                    Double.NaN,
                    0,
                    1,
                    ""),
            ParameterSpec.choice(
                    POLARITY,
                    "Cells are",
                    "Whether cells are brighter (fluorescence) or darker (bright field) than the background.",
                    Polarity.AUTO.word(),
                    List.of(Polarity.AUTO.word(), Polarity.BRIGHT.word(), Polarity.DARK.word())),
            ParameterSpec.real(
                    MIN_SIZE,
                    "Smallest size",
                    "Smallest area of a cell, as a multiple of the area of a round cell of the usual diameter.",
                    0.1,
                    0,
                    1,
                    ""),
            ParameterSpec.real(
                    MAX_SIZE,
                    "Largest size",
                    "Largest area of a cell, as a multiple of the area of a round cell of the usual diameter.",
                    10,
                    1,
                    1000,
                    ""));

    /** Reads the choices from a set made for {@link #SPECS}. */
    static DetectorSettings of(ParameterSet parameters) {
        return new DetectorSettings(
                parameters.real(CellDetector.DIAMETER_PX),
                parameters.real(CellDetector.SENSITIVITY),
                Polarity.of(parameters.text(POLARITY)),
                parameters.real(MIN_SIZE),
                parameters.real(MAX_SIZE));
    }

    /** The sensitivity to use. */
    double effectiveSensitivity() {
        return Double.isNaN(sensitivity) ? DEFAULT_SENSITIVITY : sensitivity;
    }

    /** Factor on the usual threshold. */
    double thresholdFactor() {
        return StrictMath.pow(SENSITIVITY_RANGE, 1 - 2 * effectiveSensitivity());
    }
}
