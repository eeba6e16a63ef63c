/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --radius} of the commands that look for the cell at a position. */
final class RadiusOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private double radius;

    @Option(
            names = "--radius",
            paramLabel = "PX",
            defaultValue = "5",
            description = "How far a position may be from a cell's centroid (default: ${DEFAULT-VALUE} px).")
    private void setRadius(double px) {
        // written so that NaN is refused as well
        if (!(px >= 0 && Double.isFinite(px))) {
            throw new ParameterException(
                    command.commandLine(), "--radius must be a number of px, 0 or more, but is " + px + ".");
        }
        radius = px;
    }

    /** How far a position may be from a centroid, px. */
    double px() {
        return radius;
    }
}
