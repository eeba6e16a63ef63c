/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.training.GuardedTrainer;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.spi.CellClassifier;
import org.cytoloop.spi.ClassifierTrainer;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop classify}: calls the cells of slices ON or OFF. */
@Command(name = "classify", mixinStandardHelpOptions = true, description = "Call the cells of one slice or of all.")
public final class ClassifyCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
    private Integer roundNumber;

    @Option(names = "--slice", paramLabel = "NAME", description = "This slice only.")
    private String slice;

    @Override
    public Integer call() throws Exception {
        var json = Console.JSON.arrayNode();
        Table table = new Table("slice", "cells", "ON", "features s", "predict s");
        Services.all(ClassifierTrainer.class)
                .forEach(trainer -> GuardedTrainer.of(trainer).makeReady());
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(roundNumber));
            CellClassifier classifier = SliceClassification.classifier(opened, round);
            StudyFeatures features = SliceClassification.features(opened, round);
            List<String> slices = slices(opened);
            TaskContext task = common.task();
            for (int i = 0; i < slices.size(); i++) {
                SliceClassification.Outcome outcome = SliceClassification.classify(
                        opened,
                        round,
                        classifier,
                        features,
                        slices.get(i),
                        task.part(i / (double) slices.size(), (i + 1) / (double) slices.size()));
                var row = json.addObject();
                row.put("slice", outcome.slice());
                row.put("cells", outcome.cells());
                row.put("on", outcome.on());
                var seconds = row.putObject("seconds");
                seconds.put("features", outcome.featureSeconds());
                seconds.put("predict", outcome.predictSeconds());
                table.row(
                        outcome.slice(),
                        Integer.toString(outcome.cells()),
                        Integer.toString(outcome.on()),
                        String.format(Locale.ROOT, "%.3f", outcome.featureSeconds()),
                        String.format(Locale.ROOT, "%.3f", outcome.predictSeconds()));
            }
        }
        common.console().result(json, table.toString());
        return 0;
    }

    /** The named slice, or all that have cells; the others are named, not counted as zero. */
    private List<String> slices(Study opened) throws ProblemException {
        if (slice != null) {
            return List.of(StudyParts.slice(opened, slice).name());
        }
        List<String> names = new ArrayList<>();
        for (Slice each : opened.slices()) {
            if (opened.cellSet(each.name()).isPresent()) {
                names.add(each.name());
            } else {
                common.console().note("Slice \"" + each.name() + "\" is left out: it has no cells yet.");
            }
        }
        if (names.isEmpty()) {
            throw new ProblemException("No slice has cells yet; detect them or import them first.");
        }
        return names;
    }
}
