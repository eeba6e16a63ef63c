/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.model.Sample;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.steering.charts.GrowthPlots;

/** How the samples grew. */
final class GrowthSection {
    private static final String EMPTY = "No samples yet.";

    private GrowthSection() {}

    static Report.Section of(StainingFacts facts) {
        SectionDraft section = new SectionDraft(facts.section("growth"), "Growth of the samples for " + facts.name());
        if (facts.samples().isEmpty()) {
            return section.text("No cell has been labelled.").section();
        }
        section.chart(
                Prose.of("Samples over time, from the journal: labels that were undone count no more from that moment."
                        + " Upright lines are trainings."),
                GrowthPlots.overTime(facts.growth(), facts.rounds(), EMPTY));
        int last = facts.growth().size() - 1;
        if (last >= 0) {
            section.chart(
                    Prose.of("Samples each round was trained on, and those there are now."),
                    GrowthPlots.overRounds(
                            facts.rounds(),
                            facts.growth().on()[last],
                            facts.growth().off()[last],
                            EMPTY));
        }
        section.table(days(facts));
        return section.section();
    }

    private static TableDraft days(StainingFacts facts) {
        Map<LocalDate, long[]> days = new TreeMap<>();
        for (Sample sample : facts.samples()) {
            LocalDate day = LocalDate.ofInstant(sample.time(), ZoneOffset.UTC);
            days.computeIfAbsent(day, d -> new long[3])[sample.label().ordinal()]++;
        }
        TableDraft table = new TableDraft(
                Prose.of("The labels that hold now, by the day (UTC) on which they were given."),
                "Day",
                "ON",
                "OFF",
                "Unsure");
        days.forEach((day, counts) -> table.row(
                Prose.text().code(day.toString()),
                Prose.text().count(facts.id("samples", "day", day, "on"), counts[0]),
                Prose.text().count(facts.id("samples", "day", day, "off"), counts[1]),
                Prose.text().count(facts.id("samples", "day", day, "unsure"), counts[2])));
        return table;
    }
}
