/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.exam.ExamScore;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.TrainedCells;
import org.openide.windows.Mode;
import org.openide.windows.TopComponent;
import org.openide.windows.WindowManager;

/**
 * Somebody draws an exam, answers it blind with breaks, closes it, reads the scores of three rounds, compares two, extends
 * it, corrects a slip, and counts cells with error bars.
 */
public final class Exam implements Runnable {
    private static final String STAINING = ExamStudy.STAINING;
    private static final int CELLS = 40;
    private static final int MORE = 20;
    private static final long SEED = 7;

    private final Path folder;
    private ExamStudy made;
    private ExamAnswering answering;
    private CellRef slip;
    private CellRef doubtful;

    /** @param folder to work in */
    public Exam(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        made = ExamStudy.make(folder);
        answering = new ExamAnswering(made);
        Bench.open(made.folder());
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        draw();
        answerSome();
        besideTheViewer();
        refuseLabel();
        leaveAndComeBack();
        train();
        answerAll();
        scores();
        undoPassesOver();
        compare();
        extend();
        correct();
        export();
        ExamCounts counts = new ExamCounts(made, folder);
        counts.counts();
        counts.coverage();
        counts.growth();
        closeAndReopen();
    }

    // ----------------------------------------------------------------- draw

    private void draw() {
        openExam();
        count(CELLS);
        JTable plan = Ui.find("exam.plan", JTable.class);
        Ui.await(
                "every animal is planned",
                () -> plan.getRowCount() == made.animals().size() + 1);
        Bench.awaitQuiet();
        BlindRepeats.shots("plan");
        seed();
        Set<CellRef> before =
                new HashSet<>(Bench.samples().stream().map(Sample::cell).toList());
        Ui.press("exam.draw");
        Ui.await(
                "the exam is drawn",
                () -> Bench.studyNow().exams().cells(STAINING).size() == CELLS);
        Bench.awaitQuiet();
        ExamDraw draw = Bench.study().exams().draws(STAINING).get(0);
        Check.same("seed", SEED, draw.seed());
        Check.same("asked for", CELLS, draw.asked());
        Set<String> animals = new TreeSet<>();
        int eligible = 0;
        int drawn = 0;
        for (ExamDraw.Stratum stratum : draw.strata()) {
            animals.add(stratum.animal());
            eligible += stratum.eligible();
            drawn += stratum.drawn();
        }
        Check.same("animals", made.animals(), animals);
        Check.same("all cells could be drawn", made.cells(), eligible);
        Check.same("drawn", CELLS, drawn);
        Set<CellRef> exam = Bench.study().exams().reserved(STAINING);
        before.retainAll(exam);
        Check.that(before.size() + " drawn cells had a label", !before.isEmpty());
        Check.that("no exam cell is a sample", Bench.samples().stream().noneMatch(s -> exam.contains(s.cell())));
    }

    /** The same cells whenever the journey is walked; their kinds are known then. */
    private static void seed() {
        JSpinner seed = Ui.ask(() -> Ui.look("exam.seed", JSpinner.class));
        if (seed == null) {
            Ui.press("exam.advanced");
            seed = Ui.find("exam.seed", JSpinner.class);
        }
        JSpinner chosen = seed;
        Ui.act(() -> chosen.setValue(SEED));
        Ui.settle();
    }

    private static void openExam() {
        Ui.command("Model", "org.cytoloop.exam.window.ExamAction");
    }

    private static void count(int cells) {
        JSpinner count = Ui.find("exam.count", JSpinner.class);
        JTextComponent field = Ui.ask(() -> ((JSpinner.DefaultEditor) count.getEditor()).getTextField());
        Ui.click(field, new Point(10, Ui.ask(field::getHeight) / 2));
        Keyboard.retype(Integer.toString(cells));
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("a draw of " + cells, () -> count.getValue().equals(cells));
    }

    // --------------------------------------------------------------- answer

    /** The first answer is a slip, the third cell cannot be told. */
    private void answerSome() {
        List<CellRef> order = Bench.study().exams().cells(STAINING).stream()
                .map(ExamCell::cell)
                .toList();
        slip = order.get(0);
        doubtful = order.get(2);
        answering.until(4, this::answer);
        answering.isBlind();
        BlindRepeats.shots("answering");
        answering.takeBack();
        answering.until(12, this::answer);
    }

    private Label answer(CellRef cell) {
        if (cell.equals(doubtful)) {
            return Label.UNSURE;
        }
        return cell.equals(slip) ? BlindStudy.other(made.truth(cell)) : made.truth(cell);
    }

    /** With the exam below a slice the viewer shows no calls; once it is out of view it does. */
    private void besideTheViewer() {
        CellRef cell = called();
        TopComponent exam = window("ExamTopComponent");
        Mode editor = Ui.ask(() -> WindowManager.getDefault().findMode(exam));
        Mode below = Ui.ask(() -> WindowManager.getDefault().findMode(window("SamplerTopComponent")));
        Ui.act(() -> {
            below.dockInto(exam);
            exam.open();
            exam.requestVisible();
        });
        Pointing.at(cell, made.place(cell));
        Check.that("no call beside the exam: " + readout(), !readout().contains("p(ON)"));
        answering.isBlind();
        BlindRepeats.shots("beside-viewer");
        Ui.act(() -> {
            editor.dockInto(exam);
            exam.open();
            exam.requestActive();
        });
        Pointing.at(cell, made.place(cell));
        Ui.await("the call is there again", () -> readoutNow().contains("p(ON)"));
    }

    /** An exam cell on a slice that was classified. */
    private CellRef called() {
        return Bench.study().exams().cells(STAINING).stream()
                .map(ExamCell::cell)
                .filter(cell -> !cell.slice().equals(made.left()))
                .findFirst()
                .orElseThrow();
    }

    private static TopComponent window(String id) {
        return Ui.ask(() -> WindowManager.getDefault().findTopComponent(id));
    }

    private static String readout() {
        return Ui.ask(Exam::readoutNow);
    }

    private static String readoutNow() {
        return Ui.look("viewer.readout", javax.swing.JLabel.class).getText();
    }

    /** A click with the label tool on a cell of the exam: one sentence, and nothing changes. */
    private void refuseLabel() {
        CellRef cell = called();
        Ui.command("Sample", "org.cytoloop.viewer.actions.ClickLabelToolAction");
        List<Sample> before = Bench.samples();
        Point at = Pointing.at(cell, made.place(cell));
        Ui.click(Ui.find("viewer.canvas", JComponent.class), at);
        JTextComponent text = Ui.find("problem.text", JTextComponent.class);
        String sentence = Ui.ask(text::getText);
        Check.that("why it is refused: " + sentence, sentence.contains("belongs to the exam of " + STAINING));
        Screens.shot("label-refused");
        Ui.act(() -> SwingUtilities.getWindowAncestor(text).dispose());
        Ui.backToMainWindow();
        Bench.awaitQuiet();
        Check.same("samples after the click", before, Bench.samples());
        Ui.command("Sample", "org.cytoloop.viewer.actions.RectangleToolAction");
    }

    private void leaveAndComeBack() {
        openExam();
        int answered = ExamAnswering.answers();
        List<ExamCell> before = Bench.study().exams().cells(STAINING);
        reopen();
        Check.same("the exam after a break", before, Bench.study().exams().cells(STAINING));
        openExam();
        Ui.await("it goes on where it was", () -> {
            javax.swing.JLabel place = Ui.look("exam.place", javax.swing.JLabel.class);
            return place != null && place.getText().startsWith((answered + 1) + " of ");
        });
        Check.that(
                "progress " + ExamAnswering.progress(), ExamAnswering.progress().startsWith(answered + " of "));
        answering.until(answered + 3, this::answer);
    }

    private void reopen() {
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        Bench.open(made.folder());
        Bench.awaitQuiet();
    }

    /** A round trained meanwhile knows no cell of the exam; then the one before is the current one again. */
    private void train() {
        Ui.command("Model", "org.cytoloop.trainer.TrainAction");
        Ui.await("a third round", () -> Bench.studyNow().rounds().of(STAINING).size() == 3);
        Bench.awaitQuiet();
        List<RoundInfo> rounds = Bench.study().rounds().of(STAINING);
        Set<CellRef> exam = Bench.study().exams().reserved(STAINING);
        TrainedCells cells = trained(rounds.get(2));
        long samples =
                Bench.samples().stream().filter(s -> s.label() != Label.UNSURE).count();
        Check.same(
                "training set", samples, (long) cells.on().size() + cells.off().size());
        Check.that("no ON cell of the exam", cells.on().stream().noneMatch(exam::contains));
        Check.that("no OFF cell of the exam", cells.off().stream().noneMatch(exam::contains));
        try {
            Bench.study().rounds().makeCurrent(rounds.get(1));
        } catch (ProblemException e) {
            throw new AssertionError("round 2 cannot be made current", e);
        }
        Bench.awaitQuiet();
    }

    private void answerAll() {
        openExam();
        Ui.focus(Ui.find("exam.queue", JComponent.class));
        answering.until(CELLS, this::answer);
        Bench.awaitQuiet();
        Screens.shot("all-answered");
        answering.isBlind();
        answering.close();
    }

    // --------------------------------------------------------------- scores

    private void scores() {
        JTable table = ExamScores.awaitScores();
        for (RoundInfo round : Bench.study().rounds().of(STAINING)) {
            ExamScore score = ExamScores.score(round);
            int row = 3 - round.number();
            Check.that(
                    "F1 of round " + round.number() + ": " + ExamScores.at(table, row, 2),
                    ExamScores.INTERVAL.matcher(ExamScores.at(table, row, 2)).matches());
            Check.that(
                    "its value",
                    ExamScores.at(table, row, 2)
                            .startsWith(ExamScores.two(score.f1().value()) + " ("));
            Check.same("scored cells", Integer.toString(score.n()), ExamScores.at(table, row, 6));
            Check.same("left out", Integer.toString(score.leftOut()), ExamScores.at(table, row, 7));
            Check.same("unsure", 1, score.unsure());
            Check.same("all cells", CELLS, score.n() + score.leftOut() + score.unsure());
        }
        ExamScore first = ExamScores.score(Bench.study().rounds().of(STAINING).get(0));
        Check.that("round 1 was trained on cells of the exam", first.leftOut() > 0);
        JTextComponent words = Ui.find("exam.words", JTextComponent.class);
        String said = Ui.ask(words::getText);
        Check.that("words: " + said, said.startsWith("Round 2:\n• "));
        BlindRepeats.shots("scores");
        HelpPictures.of("exam", "ExamTopComponent");
    }

    private static void undoPassesOver() {
        List<ExamCell> before = Bench.study().exams().cells(STAINING);
        List<Sample> samples = Bench.samples();
        int current = Bench.study().rounds().current(STAINING).orElseThrow().number();
        Ui.focus(Ui.find("exam.scores", JTable.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Bench.awaitQuiet();
        Check.same("answers after undo", before, Bench.study().exams().cells(STAINING));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        Bench.awaitQuiet();
        Check.same("answers after redo", before, Bench.study().exams().cells(STAINING));
        Check.same("samples after redo", samples, Bench.samples());
        Check.same(
                "current round after redo",
                current,
                Bench.study().rounds().current(STAINING).orElseThrow().number());
    }

    private static void compare() {
        JComboBox<?> with = Ui.find("exam.compare", JComboBox.class);
        Ui.act(() -> {
            for (int i = 0; i < with.getItemCount(); i++) {
                if ("Round 1".equals(String.valueOf(with.getItemAt(i)))) {
                    with.setSelectedIndex(i);
                }
            }
        });
        JTextComponent words = Ui.find("exam.words", JTextComponent.class);
        Ui.await("McNemar's test", () -> words.getText().contains("McNemar's exact test"));
        String said = Ui.ask(words::getText);
        Check.that("difference of F1: " + said, said.matches("(?s).*F1 \\d\\.\\d\\d -> \\d\\.\\d\\d, difference .*"));
        Check.that("the round is spoken of, too", said.contains("Round 2:\n"));
        BlindRepeats.shots("comparison");
    }

    // --------------------------------------------------------------- extend

    private void extend() {
        Ui.press("exam.extend");
        count(MORE);
        Bench.awaitQuiet();
        seed();
        Screens.shot("extend-plan");
        Ui.press("exam.draw");
        Ui.await(
                "more cells are drawn",
                () -> Bench.studyNow().exams().cells(STAINING).size() == CELLS + MORE);
        Bench.awaitQuiet();
        Check.that(
                "no score before it is closed again",
                ExamScoring.problem(Bench.study(), STAINING).isPresent());
        answering.until(CELLS + 1, made::truth);
        answering.isBlind();
        openCounts();
        String basis = ExamCounts.basis();
        Check.that("no error bars while a draw is open: " + basis, basis.contains("without error bars"));
        Screens.shot("counts-while-open");
        openExam();
        Ui.focus(Ui.find("exam.queue", JComponent.class));
        answering.until(CELLS + MORE, made::truth);
        Bench.awaitQuiet();
        answering.close();
        ExamScores.awaitScores();
        noneScoredOnItsOwn();
        JTextComponent summary = Ui.find("exam.summary", JTextComponent.class);
        String said = Ui.ask(summary::getText);
        Check.that("summary: " + said, said.startsWith("Exam of 60 cells") && said.contains("in 2 parts"));
        Screens.shot("extended");
    }

    /** Every exam cell a round was trained on, and no other, is left out of its score. */
    private static void noneScoredOnItsOwn() {
        List<ExamCell> cells = Bench.study().exams().cells(STAINING);
        for (RoundInfo round : Bench.study().rounds().of(STAINING)) {
            Set<CellRef> trained = new HashSet<>(trained(round).on());
            trained.addAll(trained(round).off());
            long own =
                    cells.stream().filter(cell -> trained.contains(cell.cell())).count();
            Check.same("left out of round " + round.number(), own, (long)
                    ExamScores.score(round).leftOut());
        }
    }

    private static TrainedCells trained(RoundInfo round) {
        try {
            return Bench.study().rounds().trainedCells(round);
        } catch (ProblemException e) {
            throw new AssertionError("round " + round.number() + " cannot be read", e);
        }
    }

    private static void openCounts() {
        Ui.command("Model", "org.cytoloop.counts.window.CountsAction");
        Bench.awaitQuiet();
    }

    // -------------------------------------------------------------- correct

    private void correct() {
        JTabbedPane tabs = Ui.find("exam.tabs", JTabbedPane.class);
        Ui.act(() -> tabs.setSelectedIndex(1));
        JComboBox<?> shown = Ui.find("exam.shown", JComboBox.class);
        Ui.act(() -> shown.setSelectedIndex(shown.getItemCount() - 1));
        JComponent queue = Ui.find("examAnswers.queue", JComponent.class);
        JComponent on = Ui.find("examAnswers.on", JComponent.class);
        Ui.await("pictures are there", on::isEnabled);
        BlindRepeats.shots("check-answers");
        Ui.focus(queue);
        Label was = Ui.ask(() -> ExamAnswering.answerNow(slip).orElseThrow());
        Label now = made.truth(slip);
        Ui.keys(KeyEvent.VK_1 + now.ordinal());
        JTextComponent reason = Ui.find("exam.reason", JTextComponent.class);
        Ui.focus(reason);
        Ui.type("slip of the finger");
        Screens.shot("correct");
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("the answer is corrected", () -> ExamAnswering.answerNow(slip).orElseThrow() == now);
        Ui.backToMainWindow();
        Bench.awaitQuiet();
        Exams.Correction correction =
                Bench.study().exams().corrections(STAINING).get(0);
        Check.same("corrected cell", slip, correction.cell());
        Check.same("answer before", was, correction.was());
        Check.same("reason", "slip of the finger", correction.reason());
        JTable list = Ui.find("exam.corrections", JTable.class);
        Ui.await("it is listed", () -> list.getRowCount() == 1);
        JTextComponent summary = Ui.find("exam.summary", JTextComponent.class);
        Check.that("the summary tells", Ui.ask(summary::getText).contains("1 answer was corrected"));
        BlindRepeats.shots("corrected");
        Ui.act(() -> tabs.setSelectedIndex(0));
        ExamScores.awaitScores();
        ExamScore score =
                ExamScores.score(Bench.study().rounds().current(STAINING).orElseThrow());
        Check.same("corrections are told with the score", 1, score.corrections());
        JTextComponent words = Ui.find("exam.words", JTextComponent.class);
        Ui.await("the words tell", () -> words.getText().contains("1 answer was changed after"));
        Screens.shot("scores-corrected");
    }

    private void export() {
        Path scores = folder.resolve("scores.csv");
        Path answers = folder.resolve("answers.csv");
        SavedFile.save("exam.saveScores", scores);
        SavedFile.save("exam.saveAnswers", answers);
        Check.same("lines of scores", 1 + 3, SavedFile.lines(scores).size());
        Check.same(
                "lines of answers", 1 + CELLS + MORE, SavedFile.lines(answers).size());
        Check.that("scores have ends", SavedFile.lines(scores).get(0).contains("f1,f1_low,f1_high"));
    }

    // --------------------------------------------------------------- reopen

    private void closeAndReopen() {
        List<ExamCell> cells = Bench.study().exams().cells(STAINING);
        List<ExamDraw> draws = Bench.study().exams().draws(STAINING);
        List<Exams.Correction> corrections = Bench.study().exams().corrections(STAINING);
        List<RoundInfo> rounds = Bench.study().rounds().of(STAINING);
        reopen();
        Check.same("exam", cells, Bench.study().exams().cells(STAINING));
        Check.same("draws", draws, Bench.study().exams().draws(STAINING));
        Check.same("corrections", corrections, Bench.study().exams().corrections(STAINING));
        Check.same("rounds", rounds, Bench.study().rounds().of(STAINING));
        openExam();
        ExamScores.awaitScores();
        Screens.shot("reopened");
    }
}
