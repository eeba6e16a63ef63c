/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.core.model.Sample;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;

/** The rule by which cells were labelled, and its versions. */
final class RuleSection {
    private RuleSection() {}

    static Report.Section of(StainingFacts facts) {
        SectionDraft section = new SectionDraft(facts.section("rule"), "Rule for " + facts.name());
        List<Rule> versions = facts.study().rulebook().versions(facts.name());
        if (versions.isEmpty()) {
            return section.text("No rule was written for this staining.").section();
        }
        Rule current = versions.get(versions.size() - 1);
        Prose first = Prose.of("What counts as ON and OFF was written down in ");
        first.counted(facts.id("rule", "versions"), versions.size(), "version", "versions");
        section.text(first.words(". This is the newest, version ")
                .id(current.version())
                .words("."));
        section.text(words("ON: ", current.onText()));
        section.text(words("OFF: ", current.offText()));
        if (!current.conditions().isEmpty()) {
            Prose conditions = Prose.of("A cell is ON when this holds: ");
            boolean more = false;
            for (String condition : current.conditions()) {
                conditions.words(more ? " and " : "").code(condition);
                more = true;
            }
            section.text(conditions.words("."));
        }
        section.text(examples(facts, current));
        section.table(table(facts, versions));
        return section.section();
    }

    private static Prose words(String what, String text) {
        return text.isBlank() ? Prose.text() : Prose.of(what).quote(text);
    }

    private static Prose examples(StainingFacts facts, Rule rule) {
        if (rule.examples().isEmpty()) {
            return Prose.text();
        }
        Prose text = Prose.of("Example cells: ");
        text.count(facts.id("rule", "examples", "CLEAR_ON"), examples(rule, RuleExample.Kind.CLEAR_ON));
        text.words(" clearly ON, ");
        text.count(facts.id("rule", "examples", "CLEAR_OFF"), examples(rule, RuleExample.Kind.CLEAR_OFF));
        text.words(" clearly OFF, ");
        text.count(facts.id("rule", "examples", "BORDERLINE"), examples(rule, RuleExample.Kind.BORDERLINE));
        return text.words(" borderline.");
    }

    private static long examples(Rule rule, RuleExample.Kind kind) {
        return rule.examples().stream()
                .filter(example -> example.kind() == kind)
                .count();
    }

    private static TableDraft table(StainingFacts facts, List<Rule> versions) {
        TableDraft table = new TableDraft(
                Prose.of("Versions of the rule, and the samples that were labelled under each."),
                "Version",
                "By",
                "When",
                "Samples",
                "Conditions",
                "Why");
        long without = samples(facts, 0);
        if (without > 0) {
            table.row(
                    Prose.of("none yet"),
                    Prose.text(),
                    Prose.text(),
                    Prose.text().count(facts.id("rule", 0, "samples"), without),
                    Prose.text(),
                    Prose.text());
        }
        for (Rule rule : versions) {
            List<String> conditions = new ArrayList<>(rule.conditions());
            table.row(
                    Prose.text().id(rule.version()),
                    Prose.text().name(rule.annotator()),
                    Prose.text().time(rule.time()),
                    Prose.text().count(facts.id("rule", rule.version(), "samples"), samples(facts, rule.version())),
                    Optional.of(String.join(", ", conditions))
                            .filter(text -> !text.isEmpty())
                            .map(text -> Prose.text().code(text))
                            .orElseGet(Prose::text),
                    Prose.text().quote(rule.note()));
        }
        return table;
    }

    private static long samples(StainingFacts facts, int version) {
        return facts.samples().stream()
                .filter(sample -> sample.ruleVersion() == version)
                .map(Sample::cell)
                .count();
    }
}
