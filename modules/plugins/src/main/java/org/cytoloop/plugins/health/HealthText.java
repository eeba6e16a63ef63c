/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.health;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cytoloop.spi.health.HealthState;
import org.cytoloop.spi.health.Incident;
import org.cytoloop.spi.health.Incidents;
import org.cytoloop.spi.health.ProviderHealth;
import org.openide.util.NbBundle.Messages;

/** What there is to say about a plug-in, and about all of them for the report of a problem. */
@Messages({
    "# {0} - version",
    "Details_version=version {0}",
    "# {0} - id",
    "Details_id=id {0}",
    "# {0} - number",
    "Details_times=({0} times)",
    "Details_incidents=In this run of the program:",
    "Details_well=It works."
})
final class HealthText {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private HealthText() {}

    /** All about one row: who, how, why, what to do, and what it did. */
    static String details(ProviderHealth row) {
        StringBuilder text = new StringBuilder(HealthWords.kind(row.kind()))
                .append(" \"")
                .append(HealthWords.name(row))
                .append('"');
        String id = HealthWords.id(row);
        text.append(id.isEmpty() ? "" : ", " + Bundle.Details_id(id));
        text.append(row.version().isEmpty() ? "" : ", " + Bundle.Details_version(row.version()));
        String place =
                row.type().isEmpty() ? HealthWords.module(row) : row.type() + " (" + HealthWords.module(row) + ")";
        text.append('\n').append(place).append("\n\n");
        text.append(row.state() == HealthState.WELL ? Bundle.Details_well() : row.reason());
        String advice = HealthWords.advice(row);
        text.append(advice.isEmpty() ? "" : "\n" + advice);
        List<Incident> incidents = Incidents.of(row.kind(), row.id());
        if (!incidents.isEmpty()) {
            text.append("\n\n").append(Bundle.Details_incidents());
            for (int i = incidents.size() - 1; i >= 0; i--) {
                text.append('\n').append(line(incidents.get(i)));
            }
        }
        return text.toString();
    }

    private static String line(Incident incident) {
        String time = TIME.format(LocalTime.ofInstant(incident.time(), ZoneId.systemDefault()));
        return time + "  " + incident.words()
                + (incident.times() > 1 ? " " + Bundle.Details_times(incident.times()) : "");
    }

    /**
     * The report, as plain text in English for the authors of plug-ins: what is wrong first, then all there is.
     *
     * @param program name and version of the program
     */
    static String report(String program, List<ProviderHealth> rows) {
        StringBuilder text = new StringBuilder(program)
                .append(", Java ")
                .append(System.getProperty("java.version"))
                .append(", ")
                .append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.version"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append('\n');
        for (ProviderHealth row : rows) {
            if (row.state() != HealthState.WELL && row.state() != HealthState.NOT_INSTALLED) {
                text.append('\n')
                        .append(row.state())
                        .append(": ")
                        .append(details(row))
                        .append('\n');
            }
        }
        text.append('\n');
        for (ProviderHealth row : rows) {
            text.append(String.join(
                            "\t",
                            row.state().name(),
                            row.kind(),
                            row.id(),
                            row.version(),
                            row.module(),
                            row.moduleVersion()))
                    .append('\n');
        }
        return text.toString();
    }
}
