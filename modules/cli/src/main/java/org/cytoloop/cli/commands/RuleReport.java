/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.RuleExample;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.labelling.rules.RuleDifference;
import org.cytoloop.operations.RuleCounts;
import org.cytoloop.operations.RuleCounts.Division;

/** Prints versions of rules and what they count. */
final class RuleReport {
    private static final List<RuleAnswer> ANSWERS =
            List.of(RuleAnswer.ON, RuleAnswer.GREY, RuleAnswer.OFF, RuleAnswer.UNKNOWN);
    private static final List<Label> LABELS = List.of(Label.ON, Label.OFF, Label.UNSURE);

    private RuleReport() {}

    /** Prints the versions, oldest first. */
    static void versions(List<Rule> versions, Console console) {
        var json = Console.JSON.arrayNode();
        StringBuilder words = new StringBuilder();
        Rule before = null;
        for (Rule rule : versions) {
            List<String> differences = before == null ? List.of() : RuleDifference.between(before, rule);
            version(rule, differences, json.addObject());
            words.append(words(rule, differences));
            before = rule;
        }
        console.result(
                json,
                versions.isEmpty()
                        ? "No rule yet; make one with --on, --off and --condition."
                        : words.toString().stripTrailing());
    }

    private static void version(Rule rule, List<String> differences, ObjectNode row) {
        row.put("version", rule.version());
        row.put("time", rule.time().toString());
        row.put("annotator", rule.annotator());
        row.put("on", rule.onText());
        row.put("off", rule.offText());
        row.put("language", rule.language());
        rule.conditions().forEach(row.putArray("conditions")::add);
        var examples = row.putArray("examples");
        for (RuleExample example : rule.examples()) {
            ObjectNode item = examples.addObject();
            item.put("slice", example.slice());
            item.put("x", example.x());
            item.put("y", example.y());
            item.put("kind", example.kind().name());
        }
        row.put("note", rule.note());
        differences.forEach(row.putArray("differences")::add);
    }

    private static String words(Rule rule, List<String> differences) {
        StringBuilder words = new StringBuilder("Version " + rule.version() + ", " + rule.time() + ", "
                + rule.annotator() + (rule.note().isEmpty() ? "" : ": " + rule.note()) + "\n");
        line("ON", rule.onText(), words);
        line("OFF", rule.offText(), words);
        rule.conditions().forEach(condition -> line("condition", condition, words));
        line(
                "examples",
                rule.examples().isEmpty()
                        ? ""
                        : Integer.toString(rule.examples().size()),
                words);
        differences.forEach(difference -> line("changed", difference, words));
        return words.toString();
    }

    private static void line(String what, String text, StringBuilder words) {
        if (!text.isEmpty()) {
            words.append(String.format(Locale.ROOT, "  %-10s %s%n", what, text));
        }
    }

    /** Adds what was counted to a result. */
    static void counts(RuleCounts counts, ObjectNode json, List<String> words) {
        Table table = new Table("slice", "cells", "ON", "grey", "OFF", "unknown", "agreeing", "contradicting");
        var slices = json.putArray("slices");
        counts.slices().forEach((name, division) -> {
            ObjectNode row = slices.addObject();
            row.put("slice", name);
            division(division, row);
            row(name, division, table);
        });
        division(counts.total(), json.putObject("total"));
        row("all", counts.total(), table);
        ObjectNode problems = json.putObject("problems");
        counts.problems().forEach(problems::put);
        words.add(table.toString());
    }

    private static void division(Division division, ObjectNode row) {
        row.put("cells", division.cells());
        for (RuleAnswer answer : ANSWERS) {
            row.put(key(answer), division.cells(answer));
        }
        ObjectNode labelled = row.putObject("labelled");
        for (RuleAnswer answer : ANSWERS) {
            ObjectNode labels = labelled.putObject(key(answer));
            for (Label label : LABELS) {
                labels.put(key(label), division.labelled(answer, label));
            }
        }
        row.put("agreeing", division.agreeing());
        row.put("contradicting", division.contradicting());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void row(String name, Division division, Table table) {
        table.row(
                name,
                Integer.toString(division.cells()),
                Integer.toString(division.cells(RuleAnswer.ON)),
                Integer.toString(division.cells(RuleAnswer.GREY)),
                Integer.toString(division.cells(RuleAnswer.OFF)),
                Integer.toString(division.cells(RuleAnswer.UNKNOWN)),
                Integer.toString(division.agreeing()),
                Integer.toString(division.contradicting()));
    }
}
