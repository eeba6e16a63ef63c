/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cytoloop.cli.Cytoloop;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.training.RoundReplay;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop replay}: proves that a round can be trained again from the journal to the same bytes. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Train rounds again from the journal and compare the models byte for byte. Exit code 1 when one"
                + " differs or cannot be trained again.")
public final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(names = "--round", paramLabel = "R", description = "This round only (default: all).")
    private Integer roundNumber;

    @Override
    public Integer call() throws Exception {
        var json = Console.JSON.arrayNode();
        List<String> words = new ArrayList<>();
        boolean allSame = true;
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            List<RoundInfo> rounds = RoundChoice.rounds(opened, staining, roundNumber);
            TaskContext task = common.task();
            for (int i = 0; i < rounds.size(); i++) {
                RoundInfo round = rounds.get(i);
                TaskContext part = task.part(i / (double) rounds.size(), (i + 1.0) / rounds.size());
                var row = json.addObject();
                row.put("round", round.number());
                row.put("modelHash", round.modelHash());
                String said;
                boolean same = false;
                try {
                    RoundReplay.Rebuilt rebuilt = RoundReplay.rebuild(opened, round, part);
                    same = rebuilt.same();
                    row.put("replayedHash", rebuilt.modelHash());
                    said = rebuilt.words();
                } catch (ProblemException e) {
                    row.putNull("replayedHash");
                    said = e.getMessage();
                }
                row.put("same", same);
                row.put("words", said);
                words.add(said);
                allSame &= same;
            }
        }
        common.console().result(json, words.isEmpty() ? "No rounds yet; train first." : String.join("\n", words));
        return allSame ? 0 : Cytoloop.FAILED;
    }
}
