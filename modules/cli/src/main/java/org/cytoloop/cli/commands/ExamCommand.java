/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.commands;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cytoloop.cli.output.Console;
import org.cytoloop.cli.output.Table;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.operations.exams.ExamAnswering;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.spi.LabelImporter.LabelledPoint;
import org.cytoloop.workspace.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cytoloop exam}: cells drawn at random on which every round is scored and none is ever trained. */
@Command(
        name = "exam",
        mixinStandardHelpOptions = true,
        description = "Draw the exam of a staining, answer it, close it, and score rounds on it.")
public final class ExamCommand implements Runnable {
    private static final String CELLS = "" + ExamDrawing.DEFAULT_CELLS;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOptions study;

    @Option(names = "--staining", required = true, paramLabel = "S", description = "The staining.")
    private String staining;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: draw, status, answers, close, withdraw, correct or score.");
    }

    private Study open() throws ProblemException {
        Study opened = study.open();
        boolean known = false;
        try {
            StudyParts.staining(opened, staining);
            known = true;
            return opened;
        } finally {
            if (!known) {
                opened.close();
            }
        }
    }

    /** Draws cells; again later to extend the exam. */
    @Command(
            name = "draw",
            mixinStandardHelpOptions = true,
            description =
                    "Draw cells at random within each animal, of all cells that are not in the exam yet. Cells that"
                            + " have a label lose it. Drawing again extends the exam.")
    int draw(
            @Mixin CommonOptions common,
            @Option(
                            names = "--n",
                            paramLabel = "N",
                            defaultValue = CELLS,
                            description = "Cells to draw (default: ${DEFAULT-VALUE}).")
                    int asked,
            @Option(
                            names = "--seed",
                            paramLabel = "K",
                            defaultValue = "1",
                            description = "Seed of the draw and of the order of the cells (default: ${DEFAULT-VALUE}).")
                    long seed)
            throws ProblemException {
        try (Study opened = open()) {
            ExamDraw draw = ExamDrawing.draw(opened, staining, asked, seed);
            ObjectNode json = Console.JSON.objectNode();
            json.put("draw", draw.id());
            json.put("seed", draw.seed());
            Table table = ExamReport.strata(draw, json.putArray("animals"));
            ArrayNode cells = ExamReport.cells(opened, staining, draw.id(), json.putArray("cells"));
            String words = cells.size() + " cells drawn for the exam of " + staining + " (seed " + seed + ")\n" + table;
            common.console().result(json, words);
            if (cells.size() < asked) {
                common.console().note("There were only " + cells.size() + " cells left to draw.");
            }
        }
        return 0;
    }

    /** Tells how far the exam is. */
    @Command(name = "status", mixinStandardHelpOptions = true, description = "Tell how far the exam is.")
    int status(@Mixin CommonOptions common) throws ProblemException {
        try (Study opened = open()) {
            ObjectNode json = Console.JSON.objectNode();
            common.console().result(json, ExamReport.status(opened, staining, json));
        }
        return 0;
    }

    /** Answers the open draw from a table. */
    @Command(
            name = "answers",
            mixinStandardHelpOptions = true,
            description = "Answer the cells of the open draw that a table names; its other rows are passed over.")
    int answers(
            @Mixin CommonOptions common,
            @Mixin RadiusOption radius,
            @Option(
                            names = "--otherwise",
                            paramLabel = "LABEL",
                            description = "The answer of open cells that the table does not name (default: they stay"
                                    + " open).")
                    Label otherwise,
            @Parameters(index = "0", paramLabel = "FILE.csv", description = "slice,cell,label or slice,x,y,label.")
                    Path file)
            throws ProblemException {
        List<LabelledPoint> rows = LabelCommandLine.read(file, common);
        try (Study opened = open()) {
            ExamAnswering.Outcome outcome =
                    ExamAnswering.apply(opened, staining, file, rows, radius.px(), Optional.ofNullable(otherwise));
            ObjectNode json = Console.JSON.objectNode();
            json.put("answered", outcome.answered());
            json.put("open", outcome.open());
            json.put("passedOver", outcome.passedOver());
            json.put("unmatched", outcome.unmatched());
            common.console()
                    .result(
                            json,
                            outcome.answered() + " cells answered, " + outcome.open() + " still open; "
                                    + outcome.passedOver() + " cells of the table are not of the draw, "
                                    + outcome.unmatched() + " rows have no cell within " + radius.px() + " px");
        }
        return 0;
    }

    /** Fixes the answers. */
    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description = "Fix the answers of the open draw; from then on rounds are scored on it.")
    int close(@Mixin CommonOptions common) throws ProblemException {
        try (Study opened = open()) {
            ExamDraw closed = opened.exams().close(staining);
            ObjectNode json = Console.JSON.objectNode();
            json.put("draw", closed.id());
            json.put("closed", closed.closed().toString());
            common.console().result(json, "The exam of " + staining + " is closed; its answers are fixed.");
        }
        return 0;
    }

    /** Gives up the open draw. */
    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Give up the open draw, as long as none of its cells was answered.")
    int withdraw(@Mixin CommonOptions common) throws ProblemException {
        try (Study opened = open()) {
            opened.exams().withdraw(staining);
            ObjectNode json = Console.JSON.objectNode();
            json.put("exam", opened.exams().reserved(staining).size());
            common.console().result(json, "The open draw of the exam of " + staining + " is given up.");
        }
        return 0;
    }

    /** Changes an answer of a closed draw. */
    @Command(
            name = "correct",
            mixinStandardHelpOptions = true,
            description = "Change an answer after the exam was closed, for a reason that is kept and told with scores.")
    int correct(
            @Mixin CommonOptions common,
            @Option(names = "--slice", required = true, paramLabel = "NAME", description = "The slice.") String slice,
            @Option(names = "--cell", required = true, paramLabel = "N", description = "Number of the cell.") int cell,
            @Option(names = "--label", required = true, paramLabel = "LABEL", description = "ON, OFF or UNSURE.")
                    Label label,
            @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.") String reason)
            throws ProblemException {
        try (Study opened = open()) {
            StudyParts.slice(opened, slice);
            int before = opened.exams().corrections(staining).size();
            opened.exams().correct(staining, new CellRef(slice, cell), label, reason);
            int now = opened.exams().corrections(staining).size();
            ObjectNode json = Console.JSON.objectNode();
            json.put("changed", now > before);
            json.put("corrections", now);
            common.console()
                    .result(
                            json,
                            now > before
                                    ? "Cell " + cell + " of slice " + slice + " is " + label + " now."
                                    : "Cell " + cell + " of slice " + slice + " was answered " + label + " before.");
        }
        return 0;
    }

    /** Scores a round. */
    @Command(name = "score", mixinStandardHelpOptions = true, description = "Score a round on the exam.")
    int score(
            @Mixin CommonOptions common,
            @Option(names = "--round", paramLabel = "R", description = "The round (default: the current one).")
                    Integer number)
            throws ProblemException {
        try (Study opened = open()) {
            RoundInfo round = StudyParts.round(opened, staining, Optional.ofNullable(number));
            ExamScore score = ExamScoring.of(opened, round, common.task());
            ObjectNode json = Console.JSON.objectNode();
            json.put("round", round.number());
            common.console()
                    .result(json, "Round " + round.number() + " of " + staining + "\n" + ExamReport.score(score, json));
        }
        return 0;
    }
}
