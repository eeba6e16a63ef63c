/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.window;

import java.awt.CardLayout;
import java.awt.EventQueue;
import java.awt.GridBagLayout;
import java.util.function.Predicate;
import javax.swing.JPanel;
import org.cytoloop.exam.answering.AnsweringPanel;
import org.cytoloop.exam.answers.AnswersModel;
import org.cytoloop.exam.drawing.DrawPanel;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;

/** The pages of the exam: what there is to do decides which one is seen. While cells are answered no calls are shown. */
@Messages({
    "ExamPanel_noStudy=Open a study to draw an exam, on which every round is scored.",
    "ExamPanel_noCells=No slice has cells yet. Detect or import cells, label some, then draw an exam from all of them."
})
final class ExamPanel extends JPanel implements StudyWindow {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final Paragraph hint = new Paragraph("", 420);
    private final DrawPanel drawing;
    private final AnsweringPanel answering;
    private final ResultsPanel results;
    private final CardLayout cards = new CardLayout();
    private final transient Runnable answeringBegins;
    private transient OpenStudy open;
    private transient Page page = Page.HINT;
    private boolean showing;
    private boolean extending;
    private boolean active;

    /** What is seen. */
    enum Page {
        HINT,
        DRAW,
        ANSWER,
        RESULTS
    }

    ExamPanel(Desk desk, Predicate<String> asks, AnswersModel.ReasonAsker asker, Runnable answeringBegins) {
        this.desk = desk;
        this.answeringBegins = answeringBegins;
        setLayout(cards);
        answering = new AnsweringPanel(asks);
        drawing = new DrawPanel(
                told -> {
                    extending = false;
                    answering.tellOfDraw(told);
                    turn();
                    requestFocusInWindow();
                },
                () -> extend(false));
        results = new ResultsPanel(asker, () -> extend(true));
        hint.setName("exam.hint");
        JPanel middle = new JPanel(new GridBagLayout());
        middle.add(hint);
        add(middle, Page.HINT.name());
        add(drawing, Page.DRAW.name());
        add(answering, Page.ANSWER.name());
        add(results, Page.RESULTS.name());
        turn();
    }

    private void extend(boolean more) {
        extending = more;
        turn();
        requestFocusInWindow();
    }

    /** The page that is seen. */
    Page page() {
        return page;
    }

    /** Whether the window is in view. */
    @Override
    public void setShown(boolean next) {
        showing = next;
        turn();
    }

    /** Whether the keys go to the window. */
    void setActive(boolean next) {
        active = next;
    }

    /** Shows what is on the desk now. */
    @Override
    public void refresh() {
        OpenStudy now = desk.study().orElse(null);
        if (now != open) {
            take(now);
        }
    }

    private void take(OpenStudy next) {
        if (open != null) {
            open.calls().setHidden(false);
        }
        open = next;
        extending = false;
        drawing.setStudy(next);
        answering.setStudy(next);
        results.setStudy(next);
        turn();
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        showing = false;
        take(null);
    }

    /** Turns to the page on which there is something to do, and hides calls exactly while cells are answered. */
    private void turn() {
        ExamState state = open == null
                ? ExamState.NONE
                : ExamState.of(open.study(), open.staining().name());
        Page before = page;
        page = page(state);
        boolean answers = showing && page == Page.ANSWER;
        if (open != null) {
            open.calls().setHidden(answers);
        }
        hint.setText(open == null ? Bundle.ExamPanel_noStudy() : Bundle.ExamPanel_noCells());
        drawing.setExtending(page == Page.DRAW && extending);
        results.show(state);
        cards.show(this, page.name());
        drawing.model().setShown(showing && page == Page.DRAW);
        answering.model().setShown(answers);
        results.setShown(showing && page == Page.RESULTS);
        if (answers && before != Page.ANSWER) {
            answeringBegins.run();
        }
        if (active && page != before) {
            // what had the focus is out of view now
            EventQueue.invokeLater(this::requestFocusInWindow);
        }
    }

    private Page page(ExamState state) {
        if (open == null) {
            return Page.HINT;
        }
        return switch (state.page()) {
            case DRAW -> hasCells() ? Page.DRAW : Page.HINT;
            case ANSWER -> Page.ANSWER;
            case SCORES -> extending ? Page.DRAW : Page.RESULTS;
        };
    }

    private boolean hasCells() {
        return open.study().slices().stream()
                .anyMatch(slice -> open.study().cellSet(slice.name()).isPresent());
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            refresh();
            return;
        }
        drawing.deskChanged(change);
        answering.deskChanged(change);
        results.deskChanged(change);
        if (change == DeskChange.STAINING) {
            extending = false;
            turn();
        } else if (change == DeskChange.NAMES) {
            turn();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        drawing.studyChanged(event);
        answering.studyChanged(event);
        results.studyChanged(event);
        if (event.topics().contains(StudyEvent.Topic.EXAM)
                || event.topics().contains(StudyEvent.Topic.CELLS)
                || event.topics().contains(StudyEvent.Topic.SLICES)) {
            turn();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return switch (page) {
            case HINT -> super.requestFocusInWindow();
            case DRAW -> drawing.requestFocusInWindow();
            case ANSWER -> answering.requestFocusInWindow();
            case RESULTS -> results.requestFocusInWindow();
        };
    }
}
