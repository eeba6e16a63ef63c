/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.ScoreCard;
import org.cytoloop.engine.evaluation.Scores;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.chosen.Chosen;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.steering.dial.BalanceTaking;
import org.cytoloop.workspace.Choices;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.SampleCounts;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code cytoloop train}: trains a round. */
@Command(name = "train", mixinStandardHelpOptions = true, description = "Train a classifier on the samples so far.")
public final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Mixin
    private TrainerOption chosen;

    @Option(
            names = "--features",
            split = ",",
            paramLabel = "ID",
            description =
                    "The feature sets, now and from now on (default: those of the study, at first all installed).")
    private List<String> featureSets;

    @Option(
            names = "--param",
            paramLabel = "K=V",
            description = "A parameter of the trainer, now and from now on (default: those of the study).")
    private Map<String, String> parameters = Map.of();

    @Option(
            names = "--balance",
            paramLabel = "B",
            converter = BalanceOption.class,
            description = "The balance to train with, and from now on: " + BalanceOption.FORMS
                    + " (default: the one that was taken last; as labelled at first).")
    private TrainingBalance balance;

    @Option(
            names = "--class-weight",
            paramLabel = "W",
            description =
                    "The balance said by how much an ON sample weighs against an OFF sample: a number (1 is as labelled),"
                            + " or \"balanced\" to let both classes count the same.")
    private String classWeight;

    @Option(
            names = "--seed",
            paramLabel = "K",
            defaultValue = "1",
            description = "Seed of the training (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws Exception {
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            TrainingChoice choice = choice(opened);
            RoundTraining.Outcome outcome =
                    choice.balance().equals(opened.balances().of(staining))
                            ? RoundTraining.train(opened, staining, choice, common.task())
                            : BalanceTaking.train(opened, staining, choice, common.task());
            keep(opened, choice);
            RoundInfo round = outcome.round();
            double seconds = outcome.featureSeconds() + outcome.trainSeconds() + outcome.scoreSeconds();
            var json = Console.JSON.objectNode();
            json.put("round", round.number());
            json.put("samples", round.samplesOn() + round.samplesOff());
            json.put("on", round.samplesOn());
            json.put("off", round.samplesOff());
            json.put("seconds", seconds);
            var scores = json.putObject("scores");
            round.scores().forEach((name, value) -> scores.set(name, Console.number(value)));
            var split = json.putObject("secondsBy");
            split.put("features", outcome.featureSeconds());
            split.put("train", outcome.trainSeconds());
            split.put("crossValidation", outcome.scoreSeconds());
            json.put("classWeight", round.onWeight());
            json.put("balance", round.balance().text());
            json.put("modelHash", round.modelHash());
            common.console()
                    .result(
                            json,
                            String.format(
                                    Locale.ROOT,
                                    "Round %d of %s: %d ON + %d OFF samples, trained in %.2f s (features %.2f s, scores %.2f s)%n%s",
                                    round.number(),
                                    staining,
                                    round.samplesOn(),
                                    round.samplesOff(),
                                    outcome.trainSeconds(),
                                    outcome.featureSeconds(),
                                    outcome.scoreSeconds(),
                                    words(outcome.scores())));
            for (String warning : outcome.scores().warnings()) {
                common.console().note(warning);
            }
        }
        return 0;
    }

    private TrainingChoice choice(Study opened) throws ProblemException {
        if (featureSets != null && featureSets.isEmpty()) {
            throw new ProblemException("No feature set is named; leave --features out to use all that are installed.");
        }
        TrainingChoice usual = chosen.id().isPresent()
                ? new TrainingChoice(chosen.id().get(), Map.of(), List.of(), wanted(opened), seed)
                : TrainingChoice.chosen(opened, staining, seed);
        List<String> sets = featureSets == null
                ? opened.choices().of(Choices.FEATURES, staining).providers()
                : featureSets;
        return new TrainingChoice(
                usual.trainer(), parameters.isEmpty() ? usual.parameters() : parameters, sets, wanted(opened), seed);
    }

    /** What was named is what the staining is trained with from now on. */
    private void keep(Study opened, TrainingChoice used) throws ProblemException {
        Map<Place, Optional<ProviderChoice>> changes = new HashMap<>();
        if (chosen.id().isPresent() || !parameters.isEmpty()) {
            keep(opened, Choices.TRAINER, new ProviderChoice(List.of(used.trainer()), parameters), changes);
        }
        if (featureSets != null) {
            keep(opened, Choices.FEATURES, new ProviderChoice(used.featureSets(), Map.of()), changes);
        }
        if (!changes.isEmpty()) {
            Chosen.choose(opened, changes);
        }
    }

    private void keep(Study opened, String kind, ProviderChoice named, Map<Place, Optional<ProviderChoice>> changes) {
        if (!opened.choices().of(kind, staining).equals(named)) {
            changes.put(new Place(kind, staining), Optional.of(named));
        }
    }

    private TrainingBalance wanted(Study opened) {
        if (balance != null && classWeight != null) {
            throw new ParameterException(
                    spec.commandLine(), "--class-weight and --balance say the same thing; name one of them.");
        }
        if (classWeight == null) {
            return balance == null ? opened.balances().of(staining) : balance;
        }
        SampleCounts counts = opened.sampleCounts(staining);
        return classWeight.equals("balanced")
                ? TrainingBalance.weights(0.5)
                : TrainingBalance.ofWeight(number(classWeight), counts.on(), counts.off());
    }

    private double number(String text) {
        try {
            double weight = Double.parseDouble(text);
            if (weight > 0 && weight < Double.POSITIVE_INFINITY) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // said below, like a number that cannot be
            throw notAWeight(text, e);
        }
        throw notAWeight(text, null);
    }

    private ParameterException notAWeight(String text, Exception cause) {
        return new ParameterException(
                spec.commandLine(),
                "--class-weight must be a number above 0 or \"balanced\", but is \"" + text + "\".",
                cause);
    }

    private static String words(ScoreCard scores) {
        Table table = new Table("cross-validation", "F1", "95 % interval", "AUC", "precision", "recall");
        table.row(row(words(scores.grouping()), scores.grouped()));
        table.row(row("random samples", scores.plain()));
        String optimism = Double.isNaN(scores.optimism())
                ? ""
                : String.format(Locale.ROOT, "%nOptimism of random cross-validation: %+.3f F1", scores.optimism());
        return table + optimism;
    }

    private static String words(Grouping grouping) {
        return grouping == Grouping.STRATIFIED ? "no groups to leave out" : "leaving out by " + grouping.words();
    }

    private static String[] row(String name, Scores scores) {
        return new String[] {
            name,
            EvaluateCommand.decimal(scores.f1().value()),
            EvaluateCommand.decimal(scores.f1().low()) + " to "
                    + EvaluateCommand.decimal(scores.f1().high()),
            EvaluateCommand.decimal(scores.auc()),
            EvaluateCommand.decimal(scores.precision().value()),
            EvaluateCommand.decimal(scores.recall().value())
        };
    }
}
