/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cytoloop.cli.output.Console;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.guidance.counsel.Counsel;
import org.cytoloop.guidance.counsel.PutOff;
import org.cytoloop.guidance.situation.SituationJson;
import org.cytoloop.guidance.situation.StudySituation;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.spi.Adviser;
import org.cytoloop.spi.Services;
import org.cytoloop.spi.guide.Advice;
import org.cytoloop.spi.guide.Deed;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code cytoloop advise}: what to do next, and why. */
@Command(
        name = "advise",
        mixinStandardHelpOptions = true,
        description = "Say what to do next and why, the most urgent first; or record the situation that is based on.")
public final class AdviseCommand implements Callable<Integer> {
    private static final String STANDARD_OUT = "-";

    @Mixin
    private CommonOptions common;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Option(
            names = "--situation",
            paramLabel = "FILE",
            description = "Write the situation as JSON into this file too; - prints it in place of the advice.")
    private String file;

    @Option(
            names = "--quick",
            description = "Leave out what takes long: proposed slices, families of mistakes, contradictions, growth.")
    private boolean quick;

    @Override
    public Integer call() throws Exception {
        Situation situation;
        try (Study opened = study.open()) {
            StudyParts.staining(opened, staining);
            situation = read(new StudySituation(opened, staining), common.task());
            MaskedNote.print(common.console(), opened, "the advice names slices");
        }
        if (STANDARD_OUT.equals(file)) {
            common.console().text(SituationJson.write(situation));
            return 0;
        }
        if (file != null) {
            write(Path.of(file), SituationJson.write(situation));
        }
        Counsel counsel = Counsel.of(situation, Services.all(Adviser.class), PutOff.NOTHING);
        common.console().result(json(counsel), words(counsel.pieces()));
        return 0;
    }

    private Situation read(StudySituation study, TaskContext task) throws ProblemException {
        if (!quick) {
            study.workOutContradictions(task.part(0, 0.2));
            study.workOutMore(task.part(0.2, 0.9));
        }
        return study.now(task.part(0.9, 1));
    }

    private static void write(Path file, String text) throws ProblemException {
        try (DraftFile draft = DraftFile.beside(file.toAbsolutePath())) {
            Files.writeString(draft.path(), text);
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(
                    "The situation could not be written to \"" + file
                            + "\"; check that the folder exists and may be written.",
                    e);
        }
    }

    private ObjectNode json(Counsel counsel) {
        ObjectNode json = Console.JSON.objectNode();
        json.put("staining", staining);
        var pieces = json.putArray("advice");
        for (Counsel.Piece piece : counsel.pieces()) {
            Advice advice = piece.advice();
            ObjectNode one = pieces.addObject();
            one.put("adviser", piece.adviser());
            one.put("step", advice.step().name().toLowerCase(Locale.ROOT));
            one.put("priority", advice.priority());
            one.put("topic", advice.topic());
            one.put("text", advice.text());
            one.put("why", advice.why());
            var deeds = one.putArray("deeds");
            for (Deed deed : advice.deeds()) {
                ObjectNode button = deeds.addObject();
                button.put("kind", deed.kind());
                button.put("text", deed.text());
                ObjectNode arguments = button.putObject("arguments");
                deed.arguments().forEach(arguments::put);
            }
        }
        return json;
    }

    private static String words(List<Counsel.Piece> pieces) {
        if (pieces.isEmpty()) {
            return "Nothing to advise.";
        }
        return pieces.stream().map(piece -> words(piece.advice())).collect(Collectors.joining(String.format("%n%n")));
    }

    private static String words(Advice advice) {
        String deeds = advice.deeds().stream().map(Deed::text).collect(Collectors.joining(", "));
        return String.format("%s%n  Why: %s", advice.text(), advice.why())
                + (deeds.isEmpty() ? "" : String.format("%n  In the workbench: %s", deeds));
    }
}
