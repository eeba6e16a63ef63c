/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.concurrent.Callable;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop rounds}: lists the trainings of a staining. */
@Command(name = "rounds", mixinStandardHelpOptions = true, description = "List the rounds of a staining.")
public final class RoundsCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Override
    public Integer call() throws Exception {
        var json = Console.JSON.arrayNode();
        Table table = new Table("round", "trained", "trainer", "ON", "OFF", "grouped F1", "plain F1", "current");
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            int current =
                    opened.rounds().current(staining).map(RoundInfo::number).orElse(0);
            for (RoundInfo round : opened.rounds().of(staining)) {
                var row = json.addObject();
                row.put("round", round.number());
                row.put("time", round.time().toString());
                row.put("trainer", round.trainer());
                row.put("seed", round.seed());
                row.put("on", round.samplesOn());
                row.put("off", round.samplesOff());
                row.put("threshold", round.threshold());
                row.put("trainingHash", round.trainingHash());
                row.put("modelHash", round.modelHash());
                row.put("current", round.number() == current);
                var scores = row.putObject("scores");
                round.scores().forEach((name, value) -> scores.set(name, Console.number(value)));
                table.row(
                        Integer.toString(round.number()),
                        round.time().toString(),
                        round.trainer(),
                        Integer.toString(round.samplesOn()),
                        Integer.toString(round.samplesOff()),
                        EvaluateCommand.decimal(round.scores().getOrDefault("grouped.f1", Double.NaN)),
                        EvaluateCommand.decimal(round.scores().getOrDefault("plain.f1", Double.NaN)),
                        round.number() == current ? "*" : "");
            }
        }
        common.console().result(json, json.isEmpty() ? "No rounds yet; train first." : table.toString());
        return 0;
    }
}
