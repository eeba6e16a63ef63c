/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.chosen.ProviderNames;
import org.cytoloop.operations.providers.Missing;
import org.cytoloop.operations.providers.Stale;
import org.cytoloop.operations.providers.StaleParts;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop choose}: which parts of the loop a study uses, what is stale, and making that again. */
@Command(
        name = "choose",
        mixinStandardHelpOptions = true,
        description = "Show or choose the trainer, feature sets, detector, reader and miner of a study or a staining."
                + " An ID of \"usual\" stands for the first that is installed (of feature sets: all).")
public final class ChooseCommand implements Callable<Integer> {
    private static final String USUAL = "usual";

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(
            names = "--staining",
            paramLabel = "S",
            description = "Choose for this staining (default: for the whole study).")
    private String staining;

    @Option(names = "--trainer", paramLabel = "ID", description = "What trains classifiers.")
    private String trainer;

    @Option(names = "--features", split = ",", paramLabel = "ID", description = "What measures cells.")
    private List<String> features;

    @Option(names = "--detector", paramLabel = "ID", description = "What finds cells.")
    private String detector;

    @Option(names = "--reader", paramLabel = "ID", description = "What reads images, where it can.")
    private String reader;

    @Option(names = "--miner", paramLabel = "ID", description = "What puts cells forward.")
    private String miner;

    @Option(
            names = "--param",
            paramLabel = "K=V",
            description = "A parameter of the trainer, detector or miner that is chosen.")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--unset",
            split = ",",
            paramLabel = "KIND",
            description = "Take the choice back: trainer, features, detector, reader or miner.")
    private List<String> unset = List.of();

    @Option(names = "--stale", description = "List what was made by others than those chosen, too.")
    private boolean stale;

    @Option(names = "--recompute", description = "Make what is stale again, first cells, then rounds, then calls.")
    private boolean recompute;

    @Override
    public Integer call() throws Exception {
        ObjectNode json = Console.JSON.objectNode();
        StringBuilder words = new StringBuilder();
        try (Study opened = study.open()) {
            if (staining != null) {
                StudyParts.staining(opened, staining);
            }
            Map<Place, Optional<ProviderChoice>> changes = changes();
            if (!changes.isEmpty()) {
                Chosen.choose(opened, changes);
            }
            if (recompute) {
                ArrayNode done = json.putArray("recomputed");
                StaleParts.recomputeAll(opened, common.task(), common.console()::note)
                        .forEach(part -> put(done.addObject(), part));
            }
            choices(opened, json.putArray("choices"), words);
            missing(opened, json.putArray("missing"), words);
            if (stale || recompute) {
                stale(opened, json.putArray("stale"), words);
            }
        }
        common.console().result(json, words.toString().stripTrailing());
        return 0;
    }

    private Map<Place, Optional<ProviderChoice>> changes() {
        Map<Place, Optional<ProviderChoice>> changes = new LinkedHashMap<>();
        for (String kind : unset) {
            changes.put(place(kind), Optional.empty());
        }
        List<String> withParameters = new ArrayList<>();
        one(Choices.TRAINER, trainer, changes, withParameters);
        one(Choices.DETECTOR, detector, changes, withParameters);
        one(Choices.MINER, miner, changes, withParameters);
        one(Choices.READER, reader, changes, new ArrayList<>());
        if (features != null) {
            List<String> sets = features.equals(List.of(USUAL)) ? List.of() : features;
            changes.put(place(Choices.FEATURES), Optional.of(new ProviderChoice(sets, Map.of())));
        }
        if (!parameters.isEmpty() && withParameters.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--param needs one of --trainer, --detector and --miner, whose parameter it is.");
        }
        return changes;
    }

    private void one(
            String kind, String id, Map<Place, Optional<ProviderChoice>> changes, List<String> withParameters) {
        if (id == null) {
            return;
        }
        withParameters.add(kind);
        Map<String, String> values = kind.equals(Choices.READER) ? Map.of() : parameters;
        changes.put(place(kind), Optional.of(new ProviderChoice(id.equals(USUAL) ? List.of() : List.of(id), values)));
    }

    private Place place(String kind) {
        return new Place(kind, staining == null ? Choices.STUDY : staining);
    }

    private static void choices(Study opened, ArrayNode json, StringBuilder words) {
        List<String> places = new ArrayList<>(List.of(Choices.STUDY));
        places.addAll(opened.settings().stainings().stream().map(Staining::name).toList());
        Table table = new Table("kind", "for", "chosen", "uses now", "parameters");
        for (String kind : Choices.KINDS) {
            for (String of : places) {
                if (!of.isEmpty() && !Choices.isPerStaining(kind)) {
                    continue;
                }
                Optional<ProviderChoice> own = opened.choices().own(kind, of);
                ProviderChoice now = opened.choices().of(kind, of);
                List<String> used = Chosen.ids(opened, kind, of);
                ObjectNode row = json.addObject();
                row.put("kind", kind);
                row.put("staining", of);
                row.put("chosen", own.isPresent());
                used.forEach(row.putArray("providers")::add);
                ObjectNode values = row.putObject("parameters");
                now.parameters().forEach(values::put);
                if (of.isEmpty() || own.isPresent()) {
                    table.row(
                            kind,
                            of.isEmpty() ? "the study" : of,
                            own.map(ChooseCommand::chosen).orElse("-"),
                            uses(kind, used),
                            now.parameters().isEmpty() ? "" : now.parameters().toString());
                }
            }
        }
        words.append(table).append('\n');
    }

    private static String chosen(ProviderChoice choice) {
        return choice.providers().isEmpty() ? USUAL : String.join(", ", choice.providers());
    }

    private static String uses(String kind, List<String> ids) {
        if (kind.equals(Choices.READER) || ids.isEmpty()) {
            return kind.equals(Choices.READER) ? "by file" : "none is installed";
        }
        List<String> marked = ids.stream()
                .map(id -> ProviderNames.installed(kind, id).isPresent() ? id : id + " (not installed)")
                .toList();
        return String.join(", ", marked);
    }

    private static void missing(Study opened, ArrayNode json, StringBuilder words) {
        for (Missing missing : Missing.of(opened)) {
            ObjectNode row = json.addObject();
            ProviderJson.put(row, missing.provider());
            missing.affected().forEach(row.putArray("affected")::add);
            row.put("switchedOff", missing.switchedOff());
            row.put("words", missing.sentence());
            words.append("Missing: ").append(missing.sentence()).append('\n');
        }
    }

    private static void stale(Study opened, ArrayNode json, StringBuilder words) throws ProblemException {
        List<Stale> parts = StaleParts.of(opened);
        for (Stale part : parts) {
            put(json.addObject(), part);
            words.append("Stale: ").append(part.words()).append('\n');
            if (!part.canRecompute()) {
                words.append("  It cannot be made again now: ")
                        .append(part.obstacle())
                        .append('\n');
            }
        }
        if (parts.isEmpty()) {
            words.append("Nothing is stale.\n");
        }
    }

    private static void put(ObjectNode row, Stale part) {
        row.put("what", part.what().name().toLowerCase(Locale.ROOT));
        row.put("staining", part.staining());
        row.put("round", part.round());
        part.slices().forEach(row.putArray("slices")::add);
        row.put("words", part.words());
        row.put("obstacle", part.obstacle());
    }
}
