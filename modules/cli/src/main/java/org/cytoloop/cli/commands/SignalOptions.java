/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which signal and by whose days labels are compared. */
final class SignalOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--feature",
            paramLabel = "F",
            description = "The feature that stands for the signal (default: that of the rule's first threshold, or"
                    + " the signal-to-noise ratio of the staining).")
    private String feature;

    private ZoneId zone = ZoneId.systemDefault();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Time zone by which days are told apart, such as Europe/Berlin (default: that of this computer).")
    private void setZone(String name) {
        try {
            zone = ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command.commandLine(),
                    "--zone must be a time zone such as Europe/Berlin or UTC, but is \"" + name + "\".",
                    e);
        }
    }

    /** The feature that was named. */
    Optional<String> feature() {
        return Optional.ofNullable(feature);
    }

    /** The time zone. */
    ZoneId zone() {
        return zone;
    }
}
