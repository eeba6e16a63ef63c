/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.CsvTable;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.mining.MinedCell;
import org.cytoloop.mistakes.mining.MinerRecord;
import org.cytoloop.mistakes.mining.MiningAsk;
import org.cytoloop.mistakes.mining.MiningOutcome;
import org.cytoloop.mistakes.mining.StudyMining;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop mine}: lists cells that are worth asking. */
@Command(
        name = "mine",
        mixinStandardHelpOptions = true,
        description = "List cells worth asking: likely mistakes, and those that would teach the classifier most."
                + " The study is not changed.")
public final class MineCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--miner",
            paramLabel = "ID",
            description =
                    "Who looks for them (default: the one that was chosen, else the one that is expected to find most"
                            + " mistakes); --list names"
                            + " them.")
    private String miner;

    @Option(
            names = "--n",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many to list, the most worthwhile first (default: ${DEFAULT-VALUE}).")
    private int n;

    @Option(
            names = "--like",
            paramLabel = "SLICE:CELL",
            description = "A cell that others should look like, for more-like-these; may be given several times.")
    private List<String> like = List.of();

    @Option(names = "--param", paramLabel = "K=V", description = "A parameter of the miner.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of whatever is random in it (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Write the list to a file as well.")
    private Path out;

    @Option(names = "--list", description = "List the miners, how they did so far, and what keeps them from working.")
    private boolean list;

    @Override
    public Integer call() throws Exception {
        if (n < 1) {
            throw new ParameterException(spec.commandLine(), "--n must be at least 1.");
        }
        List<CellRef> pointed = pointed();
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            mine(opened, pointed, common.task());
        }
        return 0;
    }

    private void mine(Study opened, List<CellRef> pointed, TaskContext task) throws ProblemException {
        StudyMining mining = new StudyMining(opened, staining);
        mining.askWhoCanWork(task);
        if (list) {
            list(mining.miners());
            return;
        }
        String chosen = miner == null ? first(opened, mining.miners(), !pointed.isEmpty()) : miner;
        MiningOutcome outcome =
                mining.mine(new MiningAsk(chosen, n, seed, parameters(opened, chosen), pointed, Set.of()), task);
        tell(chosen, outcome);
        MaskedNote.print(common.console(), opened, "this list names slices");
    }

    /** What was named; else what was chosen with the miner. */
    private Map<String, String> parameters(Study opened, String id) {
        ProviderChoice kept = opened.choices().of(Choices.MINER, staining);
        return parameters.isEmpty() && kept.providers().contains(id) ? kept.parameters() : parameters;
    }

    private List<CellRef> pointed() {
        return like.stream().map(this::cell).toList();
    }

    private CellRef cell(String text) {
        int colon = text.lastIndexOf(':');
        String number = text.substring(colon + 1);
        if (colon < 1 || !number.matches("[1-9]\\d{0,8}")) {
            throw new ParameterException(
                    spec.commandLine(), "--like must be SLICE:CELL, such as A1:17, but is \"" + text + "\".");
        }
        return new CellRef(text.substring(0, colon), Integer.parseInt(number));
    }

    private String first(Study opened, List<MinerRecord> miners, boolean pointed) throws ProblemException {
        if (pointed) {
            return "more-like-these";
        }
        if (!opened.choices().of(Choices.MINER, staining).providers().isEmpty()) {
            return Chosen.miner(opened, staining).id();
        }
        if (miners.isEmpty()) {
            throw new ProblemException("No miner is installed.");
        }
        return miners.get(0).id();
    }

    private void list(List<MinerRecord> miners) {
        ArrayNode json = Console.JSON.arrayNode();
        Table table = new Table("miner", "asks for", "answered", "wrong", "expected", "");
        for (MinerRecord each : miners) {
            ObjectNode node = json.addObject();
            node.put("miner", each.id());
            node.put("name", each.name());
            node.put("description", each.description());
            node.put("asks", each.asks().name());
            node.put("answered", each.answered());
            node.put("mistakes", each.mistakes());
            node.put("expected", each.expected());
            node.put("obstacle", each.obstacle().orElse(null));
            table.row(
                    each.id(),
                    each.asks().name().toLowerCase(Locale.ROOT),
                    Integer.toString(each.answered()),
                    Integer.toString(each.mistakes()),
                    String.format(Locale.ROOT, "%.0f %%", 100 * each.expected()),
                    each.obstacle().orElse(each.description()));
        }
        common.console().result(json, table.toString());
    }

    private void tell(String chosen, MiningOutcome outcome) throws ProblemException {
        ObjectNode json = Console.JSON.objectNode();
        json.put("miner", chosen);
        ArrayNode cells = json.putArray("cells");
        CsvTable csv = new CsvTable("miner", "slice", "cell", "x", "y", "score", "p_on", "presented", "reason");
        for (MinedCell each : outcome.cells()) {
            ObjectNode node = cells.addObject();
            node.put("slice", each.cell().slice());
            node.put("cell", each.cell().cell());
            node.put("x", each.x());
            node.put("y", each.y());
            node.set("score", Console.number(each.score()));
            node.set("pOn", Console.number(each.question().pOn()));
            String presented = each.question().presented() == null
                    ? null
                    : each.question().presented().name();
            node.put("presented", presented);
            node.put("reason", each.reason());
            csv.row(
                    chosen,
                    each.cell().slice(),
                    each.cell().cell(),
                    each.x(),
                    each.y(),
                    each.score(),
                    each.question().pOn(),
                    presented,
                    each.reason());
        }
        outcome.notes().forEach(json.putArray("notes")::add);
        if (out != null) {
            csv.write(out);
        }
        common.console().result(json, csv.toString().strip());
        outcome.notes().forEach(common.console()::note);
        if (outcome.cells().isEmpty()) {
            common.console().note("The miner \"" + chosen + "\" has nothing more to ask.");
        }
    }
}
