/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import org.cytoloop.core.model.TrainingBalance;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a balance from the command line. */
final class BalanceOption implements ITypeConverter<TrainingBalance> {
    /** What may be written. */
    static final String FORMS = "as-labelled, weights:SHARE or subsample:SHARE, with the share of ON in training";

    @Override
    public TrainingBalance convert(String text) {
        return TrainingBalance.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        "a balance is " + FORMS + " above 0 and below 1 (weights:0.4), but \"" + text + "\" is none."));
    }
}
