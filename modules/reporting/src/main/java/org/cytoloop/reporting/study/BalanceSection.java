/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.steering.balance.BalanceRow;
import org.cytoloop.steering.balance.CallBalance;
import org.cytoloop.steering.balance.SampleBalance;
import org.cytoloop.steering.charts.BalancePlots;

/**
 * ON and OFF among the samples, and what the current round calls beside them. With independent detection calls of OFF are
 * rejected candidates, whose number means nothing: then only the samples are told.
 */
final class BalanceSection {
    private static final String EMPTY = "No samples";

    private final StainingFacts facts;
    private final TaskContext task;

    private BalanceSection(StainingFacts facts, TaskContext task) {
        this.facts = facts;
        this.task = task;
    }

    static Report.Section of(StainingFacts facts, TaskContext task) throws ProblemException {
        return new BalanceSection(facts, task).section();
    }

    private Report.Section section() throws ProblemException {
        SectionDraft section = new SectionDraft(facts.section("balance"), "Balance of ON and OFF for " + facts.name());
        if (facts.samples().isEmpty()) {
            return section.text("No cell has been labelled.").section();
        }
        BalanceRow all = rows(BalanceBy.ALL).get(0);
        Prose text = Prose.of("Of the samples ");
        text.count(facts.id("samples", "on"), all.on()).words(" are ON, ");
        text.count(facts.id("samples", "off"), all.off()).words(" OFF and ");
        text.count(facts.id("samples", "unsure"), all.unsure()).words(" unsure; ");
        section.text(text.percent(facts.id("samples", "share"), all.share(), 1).words(" of ON and OFF are ON."));
        boolean calls = facts.current().isPresent() && facts.study().settings().mode() == DetectionMode.SHARED;
        if (calls) {
            called(section, facts.current().get());
        }
        by(section, BalanceBy.SLICE, "slice", "Slice", calls);
        by(section, BalanceBy.ANIMAL, "animal", "Animal", calls);
        by(section, BalanceBy.ORIGIN, "origin", "Origin", false);
        by(section, BalanceBy.RULE_VERSION, "version", "Version of the rule", false);
        return section.section();
    }

    private List<BalanceRow> rows(BalanceBy by) {
        return SampleBalance.of(facts.study(), facts.name(), by);
    }

    private void called(SectionDraft section, RoundInfo round) throws ProblemException {
        BalanceRow all =
                CallBalance.of(facts.study(), round, BalanceBy.ALL, task).get(0);
        if (all.decided() > 0) {
            Prose text = Prose.of("Round ").id(round.number()).words(" calls ");
            text.count(facts.id("calls", "on"), all.on()).words(" of ");
            text.count(facts.id("calls", "cells"), all.decided()).words(" cells ON, ");
            section.text(
                    text.percent(facts.id("calls", "share"), all.share(), 1).words("."));
        }
    }

    private void by(SectionDraft section, BalanceBy by, String key, String what, boolean withCalls)
            throws ProblemException {
        List<BalanceRow> samples = rows(by);
        List<BalanceRow> calls =
                withCalls ? CallBalance.of(facts.study(), facts.current().get(), by, task) : List.of();
        Map<String, BalanceRow> called = new HashMap<>();
        calls.forEach(row -> called.put(row.name(), row));
        List<BalanceRow> all = new ArrayList<>(samples);
        for (BalanceRow row : calls) {
            if (samples.stream().noneMatch(sample -> sample.name().equals(row.name()))) {
                all.add(new BalanceRow(row.name(), 0, 0, 0));
            }
        }
        String lower = what.toLowerCase(java.util.Locale.ROOT);
        if (all.size() > 1 || by == BalanceBy.ORIGIN) {
            section.chart(
                    Prose.of("ON and OFF by " + lower + (withCalls ? ": samples, and calls of round " : "; samples."))
                            .add(
                                    withCalls
                                            ? Prose.text()
                                                    .id(facts.current().get().number())
                                                    .words(" beside them, each as shares of their sum.")
                                                    .list()
                                            : List.of()),
                    BalancePlots.of(
                            samples, calls, withCalls ? facts.current().get().number() : 0, by, withCalls, EMPTY));
        }
        section.table(table(key, what, all, called, withCalls));
    }

    private TableDraft table(
            String key, String what, List<BalanceRow> rows, Map<String, BalanceRow> called, boolean withCalls) {
        List<String> head = new ArrayList<>(List.of(what, "Samples ON", "OFF", "Unsure", "Share of ON"));
        if (withCalls) {
            head.addAll(List.of("Called ON", "Called OFF", "Share called ON"));
        }
        TableDraft table = new TableDraft(Prose.text(), head);
        for (BalanceRow row : rows) {
            List<Prose> cells = new ArrayList<>();
            cells.add(StudySection.name(row.name(), "not told"));
            cells.add(Prose.text().count(facts.id("samples", key, row.name(), "on"), row.on()));
            cells.add(Prose.text().count(facts.id("samples", key, row.name(), "off"), row.off()));
            cells.add(Prose.text().count(facts.id("samples", key, row.name(), "unsure"), row.unsure()));
            cells.add(Prose.text().percent(facts.id("samples", key, row.name(), "share"), row.share(), 0));
            if (withCalls) {
                BalanceRow of = called.get(row.name());
                if (of == null) {
                    cells.addAll(List.of(Prose.of("not called"), Prose.text(), Prose.text()));
                } else {
                    cells.add(Prose.text().count(facts.id("calls", key, row.name(), "on"), of.on()));
                    cells.add(Prose.text().count(facts.id("calls", key, row.name(), "off"), of.off()));
                    cells.add(Prose.text().percent(facts.id("calls", key, row.name(), "share"), of.share(), 1));
                }
            }
            table.row(cells);
        }
        return table;
    }
}
