/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.swing.JTable;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.exams.ExamScoring;
import org.cytoloop.scoring.exam.ExamScore;

/** The table of scores in the exam window, and what it is to say. */
final class ExamScores {
    static final Pattern INTERVAL = Pattern.compile("\\d\\.\\d\\d \\(\\d\\.\\d\\d–\\d\\.\\d\\d\\)");

    private ExamScores() {}

    /** Waits until three rounds are scored. */
    static JTable awaitScores() {
        JTable table = Ui.find("exam.scores", JTable.class);
        Ui.await(
                "three rounds are scored",
                () -> table.getRowCount() == 3
                        && INTERVAL.matcher(String.valueOf(table.getValueAt(0, 2)))
                                .matches()
                        && INTERVAL.matcher(String.valueOf(table.getValueAt(1, 2)))
                                .matches()
                        && INTERVAL.matcher(String.valueOf(table.getValueAt(2, 2)))
                                .matches());
        Bench.awaitQuiet();
        return table;
    }

    /** What a round scores. */
    static ExamScore score(RoundInfo round) {
        try {
            return ExamScoring.of(Bench.study(), round, TaskContext.quiet());
        } catch (ProblemException e) {
            throw new AssertionError("round " + round.number() + " cannot be scored", e);
        }
    }

    /** What stands in the table. */
    static String at(JTable table, int row, int column) {
        return Ui.ask(() -> String.valueOf(table.getValueAt(row, column)));
    }

    /** As the table writes it. */
    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
