/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.labelling.contradictions.Evidence;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop contradictions}: lists labels that something speaks against. */
@Command(
        name = "contradictions",
        mixinStandardHelpOptions = true,
        description = "List labels that the rule, earlier answers or look-alike cells speak against.")
public final class ContradictionsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many to list, the most likely wrong first (default: ${DEFAULT-VALUE}).")
    private int top;

    @Override
    public Integer call() throws Exception {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be at least 1.");
        }
        try (Study opened = study.open()) {
            StudyContradictions found = StudyContradictions.open(opened, staining, common.task());
            List<Contradiction> ranked = found.ranked();
            List<Contradiction> shown = ranked.subList(0, Math.min(top, ranked.size()));
            ObjectNode json = Console.JSON.objectNode();
            json.put("contradicted", ranked.size());
            json.put("kept", found.kept().size());
            json.put("waiting", found.waiting());
            ArrayNode list = json.putArray("contradictions");
            shown.forEach(each -> add(list.addObject(), each));
            common.console().result(json, words(shown, opened.samples(staining).isEmpty()));
            note(found, shown.size());
            MaskedNote.print(common.console(), opened, "this list names slices");
        }
        return 0;
    }

    private static void add(ObjectNode node, Contradiction contradiction) {
        node.put("slice", contradiction.cell().slice());
        node.put("cell", contradiction.cell().cell());
        node.put("label", contradiction.label().name());
        node.put("score", contradiction.score());
        node.put("sentence", contradiction.sentence(slice -> slice));
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence each : contradiction.evidence()) {
            ObjectNode one = evidence.addObject();
            one.put("kind", each.kind().name());
            one.put("says", each.says().name());
            one.put("strength", each.strength());
            one.put("sentence", each.sentence(slice -> slice));
        }
    }

    private static String words(List<Contradiction> shown, boolean unlabelled) {
        if (unlabelled) {
            return "There is nothing to compare yet: label some cells first.";
        }
        if (shown.isEmpty()) {
            return "Nothing speaks against any label.";
        }
        Table table = new Table("slice", "cell", "label", "score", "kinds", "why");
        for (Contradiction each : shown) {
            table.row(
                    each.cell().slice(),
                    Integer.toString(each.cell().cell()),
                    each.label().name(),
                    String.format(Locale.ROOT, "%.2f", each.score()),
                    each.kinds().stream().map(ContradictionKind::name).collect(Collectors.joining(" ")),
                    each.sentence(slice -> slice));
        }
        return table.toString();
    }

    private void note(StudyContradictions found, int shown) {
        Console console = common.console();
        if (shown < found.ranked().size()) {
            console.note("Listed are " + shown + " of " + found.ranked().size() + "; --top lists more.");
        }
        if (!found.kept().isEmpty()) {
            console.note(
                    "Labels kept with a reason and left out: " + found.kept().size() + ".");
        }
        if (found.waiting() > 0) {
            console.note("Cells of the newest batch that have the label it began with, and are looked at once another"
                    + " batch is drawn: " + found.waiting() + ".");
        }
        found.ruleProblem().ifPresent(problem -> console.note("The rule was not asked: " + problem));
        found.leftOut().forEach(console::note);
    }
}
