/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingUtilities;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.openide.windows.TopComponent;

/** The page on which the cells of an exam are answered, as somebody uses it who knows the truth. */
final class ExamAnswering {
    private static final String STAINING = ExamStudy.STAINING;

    private final ExamStudy made;

    ExamAnswering(ExamStudy made) {
        this.made = made;
    }

    /** Answers by keys until so many cells in all are answered. */
    void until(int answered, Function<CellRef, Label> is) {
        JComponent queue = Ui.find("exam.queue", JComponent.class);
        Ui.await("the queue has the focus", queue::isFocusOwner);
        for (int done = answers(); done < answered; done++) {
            CellRef cell = Ui.ask(ExamAnswering::asked).orElseThrow();
            // a cell that cannot be seen yet takes no answer
            JButton on = Ui.find("exam.on", JButton.class);
            Ui.await("pictures are there", on::isEnabled);
            Label label = is.apply(cell);
            Ui.keys(KeyEvent.VK_1 + label.ordinal());
            int now = done + 1;
            Ui.await(
                    "answer " + now + " is kept",
                    () -> answersNow() == now && answerNow(cell).equals(Optional.of(label)));
        }
    }

    /** The cell that is asked: the first without an answer. On the event thread. */
    private static Optional<CellRef> asked() {
        return Bench.studyNow().exams().cells(STAINING).stream()
                .filter(cell -> cell.answer() == null)
                .map(ExamCell::cell)
                .findFirst();
    }

    /** The answer a cell has; on the event thread. */
    static Optional<Label> answerNow(CellRef of) {
        return Bench.studyNow().exams().cells(STAINING).stream()
                .filter(cell -> cell.cell().equals(of))
                .findFirst()
                .map(ExamCell::answer);
    }

    /** Number of cells that are answered. */
    static int answers() {
        return Ui.ask(ExamAnswering::answersNow);
    }

    private static int answersNow() {
        return (int) Bench.studyNow().exams().cells(STAINING).stream()
                .filter(cell -> cell.answer() != null)
                .count();
    }

    /** Ctrl+Z takes the last answer back, and its cell is asked again. */
    void takeBack() {
        int before = answers();
        JLabel place = Ui.find("exam.place", JLabel.class);
        String beginning = before + " of ";
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Ui.await("an answer is taken back", () -> answersNow() == before - 1);
        Ui.await("its cell is shown", () -> place.getText().startsWith(beginning));
        Bench.awaitQuiet();
        Check.that("progress " + progress(), progress().startsWith((before - 1) + " of "));
    }

    /** What the page says of how far one has come. */
    static String progress() {
        JLabel label = Ui.find("exam.progress", JLabel.class);
        return Ui.ask(label::getText);
    }

    /** Nothing on the page says where a cell is from, or what a round makes of it. */
    void isBlind() {
        JComponent queue = Ui.find("exam.queue", JComponent.class);
        TopComponent window = (TopComponent) Ui.ask(() -> SwingUtilities.getAncestorOfClass(TopComponent.class, queue));
        Check.same("names on the page", Set.of(), Ui.ask(() -> VisibleTexts.with(made.names(), window)));
        Check.same(
                "calls on the page",
                Set.of(),
                Ui.ask(() -> VisibleTexts.with(Set.of("p(ON)", "calls it", "Confirm", "Show in Slice"), window)));
        Check.that("calls are hidden", Ui.ask(() -> Bench.openNow().calls().isHidden()));
        Check.that("no scores beside", Ui.ask(() -> Ui.look("exam.scores", JTable.class)) == null);
    }

    /** Closes the exam; asked once whether that is meant. */
    void close() {
        List<ExamCell> cells = Bench.study().exams().cells(STAINING);
        long open = Bench.study().exams().draws(STAINING).stream()
                .filter(draw -> draw.closed() == null)
                .mapToLong(draw ->
                        draw.strata().stream().mapToInt(ExamDraw.Stratum::drawn).sum())
                .sum();
        Ui.press("exam.close");
        Ui.await("a question", () -> Dialogs.front() != null);
        Ui.settle();
        Screens.shot("close-question");
        Set<String> told = Ui.ask(() -> VisibleTexts.with(Set.of(open + " answers"), Dialogs.front()));
        Check.that("it says how many: " + told, !told.isEmpty());
        Ui.keys(KeyEvent.VK_ENTER);
        Ui.await("the exam is closed", () -> Bench.studyNow().exams().draws(STAINING).stream()
                .allMatch(draw -> draw.closed() != null));
        Ui.backToMainWindow();
        Check.same("answers", answered(cells), answered(Bench.study().exams().cells(STAINING)));
    }

    private static List<String> answered(List<ExamCell> cells) {
        return cells.stream().map(cell -> cell.cell() + " " + cell.answer()).toList();
    }
}
