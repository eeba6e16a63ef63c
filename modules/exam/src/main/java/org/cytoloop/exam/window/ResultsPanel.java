/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.window;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.exam.answers.AnswersCsv;
import org.cytoloop.exam.answers.AnswersModel;
import org.cytoloop.exam.answers.AnswersPanel;
import org.cytoloop.exam.scores.ScoresPanel;
import org.cytoloop.exam.state.ExamState;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.pictures.CsvFile;
import org.cytoloop.workbench.pictures.SavePlace;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** A closed exam: the scores on it, its answers, and what can be done with it. */
@Messages({
    "ResultsPanel_scores=Scores",
    "ResultsPanel_scoresTip=All rounds on the exam (Alt+1)",
    "ResultsPanel_answers=Check Answers",
    "ResultsPanel_answersTip=Answers once more, to correct slips (Alt+2)",
    "ResultsPanel_extend=&Extend...",
    "ResultsPanel_extendTip=Draws more cells for the exam, so that its intervals become narrower",
    "ResultsPanel_saveScores=Save &Scores...",
    "ResultsPanel_saveScoresTip=Saves the scores of all rounds as a table (CSV)",
    "ResultsPanel_saveAnswers=Save Ans&wers...",
    "ResultsPanel_saveAnswersTip=Saves every cell of the exam with its answer as a table (CSV)",
    "ResultsPanel_title=Save Exam",
    "ResultsPanel_csv=Tables (CSV)",
    "# {0} - study",
    "# {1} - staining",
    "ResultsPanel_scoresFile={0} {1} exam scores",
    "# {0} - study",
    "# {1} - staining",
    "ResultsPanel_answersFile={0} {1} exam answers",
    "# {0} - number of cells",
    "# {1} - ON",
    "# {2} - OFF",
    "# {3} - UNSURE",
    "# {4} - day",
    "ResultsPanel_summary=Exam of {0} cells, closed {4}: {1} ON, {2} OFF, {3} UNSURE (not scored).",
    "# {0} - number of draws",
    "ResultsPanel_draws=Drawn in {0} parts.",
    "# {0} - number of corrections",
    "ResultsPanel_corrections={0,choice,1#1 answer was|1<{0} answers were} corrected since.",
    "# {0} - number of cells",
    "ResultsPanel_waiting={0,choice,1#1 more cell was|1<{0} more cells were} not found again after detection and not scored."
})
final class ResultsPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    private final ScoresPanel scores = new ScoresPanel();
    private final AnswersPanel answers;
    private final JTabbedPane tabs = new JTabbedPane();
    private final Paragraph summary = new Paragraph("", 420);
    private transient OpenStudy open;
    private boolean shown;

    ResultsPanel(AnswersModel.ReasonAsker asker, Runnable extend) {
        super(new BorderLayout());
        answers = new AnswersPanel(asker);
        tabs.setName("exam.tabs");
        tabs.addTab(Bundle.ResultsPanel_scores(), null, scores, Bundle.ResultsPanel_scoresTip());
        tabs.addTab(Bundle.ResultsPanel_answers(), null, answers, Bundle.ResultsPanel_answersTip());
        tabs.setMnemonicAt(0, KeyEvent.VK_1);
        tabs.setMnemonicAt(1, KeyEvent.VK_2);
        tabs.addChangeListener(event -> {
            showTabs();
            // the keys of a page work at once
            EventQueue.invokeLater(this::requestFocusInWindow);
        });
        add(head(extend), BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
    }

    private JComponent head(Runnable extend) {
        summary.setName("exam.summary");
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        buttons.add(button("exam.extend", Bundle.ResultsPanel_extend(), Bundle.ResultsPanel_extendTip(), extend));
        buttons.add(button(
                "exam.saveScores",
                Bundle.ResultsPanel_saveScores(),
                Bundle.ResultsPanel_saveScoresTip(),
                this::saveScores));
        buttons.add(button(
                "exam.saveAnswers",
                Bundle.ResultsPanel_saveAnswers(),
                Bundle.ResultsPanel_saveAnswersTip(),
                this::saveAnswers));
        JPanel side = new JPanel(new BorderLayout());
        side.add(buttons, BorderLayout.NORTH);
        JPanel head = new JPanel(new BorderLayout(12, 0));
        head.setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 8));
        head.add(summary, BorderLayout.CENTER);
        head.add(side, BorderLayout.LINE_END);
        return head;
    }

    private static JButton button(String name, String text, String tip, Runnable action) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, text);
        button.setName(name);
        button.setToolTipText(tip);
        button.addActionListener(event -> action.run());
        return button;
    }

    private void saveScores() {
        save(
                Bundle.ResultsPanel_scoresFile(
                        open.study().settings().name(), open.staining().name()),
                () -> scores.csv(open.staining().name()));
    }

    private void saveAnswers() {
        String staining = open.staining().name();
        save(
                Bundle.ResultsPanel_answersFile(open.study().settings().name(), staining),
                () -> AnswersCsv.of(
                        staining, ExamState.of(open.study(), staining), open.names()::slice, open.names()::animal));
    }

    private static void save(String name, Supplier<String> table) {
        String text = table.get();
        new SavePlace(ResultsPanel.class, Bundle.ResultsPanel_title(), Bundle.ResultsPanel_csv(), "csv")
                .save(name, file -> CsvFile.write(text, file));
    }

    void setStudy(OpenStudy study) {
        open = study;
        scores.setStudy(study);
        answers.setStudy(study);
    }

    /** Whether anybody looks at it. */
    void setShown(boolean next) {
        shown = next;
        showTabs();
    }

    private void showTabs() {
        scores.model().setShown(shown && tabs.getSelectedIndex() == 0);
        answers.model().setShown(shown && tabs.getSelectedIndex() == 1);
    }

    void deskChanged(DeskChange change) {
        scores.deskChanged(change);
        answers.deskChanged(change);
    }

    void studyChanged(StudyEvent event) {
        scores.studyChanged(event);
        answers.studyChanged(event);
    }

    /** Says what the exam is. */
    void show(ExamState state) {
        List<String> said = new ArrayList<>();
        if (!state.draws().isEmpty()) {
            ExamDraw last = state.draws().get(state.draws().size() - 1);
            said.add(Bundle.ResultsPanel_summary(
                    state.cells().size(),
                    state.count(Label.ON),
                    state.count(Label.OFF),
                    state.count(Label.UNSURE),
                    last.closed() == null ? "" : day(last.closed())));
            if (state.draws().size() > 1) {
                said.add(Bundle.ResultsPanel_draws(state.draws().size()));
            }
        }
        if (!state.corrections().isEmpty()) {
            said.add(Bundle.ResultsPanel_corrections(state.corrections().size()));
        }
        if (state.waiting() > 0) {
            said.add(Bundle.ResultsPanel_waiting(state.waiting()));
        }
        summary.setText(String.join(" ", said));
    }

    private static String day(Instant time) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.getDefault(Locale.Category.FORMAT))
                .withZone(ZoneId.systemDefault())
                .format(time);
    }

    @Override
    public boolean requestFocusInWindow() {
        return tabs.getSelectedComponent().requestFocusInWindow();
    }
}
