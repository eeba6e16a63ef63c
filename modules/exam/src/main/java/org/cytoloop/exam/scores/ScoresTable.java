/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.util.List;
import java.util.function.Function;
import javax.swing.table.AbstractTableModel;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.scoring.exam.ExamScore;
import org.openide.util.NbBundle.Messages;

/** The rounds with their scores, the newest first. For the EDT. */
@Messages({
    "ScoresTable_round=Round",
    "ScoresTable_state=State",
    "ScoresTable_f1=F1",
    "ScoresTable_recall=Recall",
    "ScoresTable_precision=Precision",
    "ScoresTable_specificity=Specificity",
    "ScoresTable_n=Cells",
    "ScoresTable_leftOut=Left Out",
    "ScoresTable_current=current",
    "ScoresTable_best=\u2605 best",
    "ScoresTable_both=\u2605 current",
    "ScoresTable_wait=…",
    "ScoresTable_f1Tip=Harmonic mean of precision and recall, with its 95 % interval",
    "ScoresTable_recallTip=Of the cells that are ON, the share it calls ON (sensitivity), with its 95 % interval",
    "ScoresTable_precisionTip=Of the cells it calls ON, the share that is ON, with its 95 % interval",
    "ScoresTable_specificityTip=Of the cells that are OFF, the share it calls OFF, with its 95 % interval",
    "ScoresTable_nTip=Exam cells the scores stand on",
    "ScoresTable_leftOutTip=Exam cells the round was trained on before they were drawn",
    "ScoresTable_roundTip=Number and name of the round",
    "ScoresTable_stateTip=Whether it is the current round; a star marks the highest F1"
})
final class ScoresTable extends AbstractTableModel {
    private static final long serialVersionUID = 1L;
    /** The columns from here on are counts. */
    static final int FIRST_COUNT = 6;

    private static final int COLUMNS = 8;

    private transient List<ScoreRow> rows = List.of();

    /** Shows these, the last one first. */
    void show(List<ScoreRow> oldestFirst) {
        rows = new java.util.ArrayList<>(oldestFirst);
        java.util.Collections.reverse(rows);
        fireTableDataChanged();
    }

    ScoreRow row(int index) {
        return rows.get(index);
    }

    /** Where a round is; -1 when it is not here. */
    int indexOf(int round) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).round().number() == round) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS;
    }

    @Override
    public String getColumnName(int column) {
        return switch (column) {
            case 0 -> Bundle.ScoresTable_round();
            case 1 -> Bundle.ScoresTable_state();
            case 2 -> Bundle.ScoresTable_f1();
            case 3 -> Bundle.ScoresTable_recall();
            case 4 -> Bundle.ScoresTable_precision();
            case 5 -> Bundle.ScoresTable_specificity();
            case 6 -> Bundle.ScoresTable_n();
            default -> Bundle.ScoresTable_leftOut();
        };
    }

    /** What a column is about. */
    static String tip(int column) {
        return switch (column) {
            case 0 -> Bundle.ScoresTable_roundTip();
            case 1 -> Bundle.ScoresTable_stateTip();
            case 2 -> Bundle.ScoresTable_f1Tip();
            case 3 -> Bundle.ScoresTable_recallTip();
            case 4 -> Bundle.ScoresTable_precisionTip();
            case 5 -> Bundle.ScoresTable_specificityTip();
            case 6 -> Bundle.ScoresTable_nTip();
            default -> Bundle.ScoresTable_leftOutTip();
        };
    }

    @Override
    public Object getValueAt(int index, int column) {
        ScoreRow row = rows.get(index);
        return switch (column) {
            case 0 -> ScoreText.number(row.round());
            case 1 -> state(row);
            case 2 -> score(row, ExamScore::f1);
            case 3 -> score(row, ExamScore::recall);
            case 4 -> score(row, ExamScore::precision);
            case 5 -> score(row, ExamScore::specificity);
            case 6 -> row.score().map(score -> Integer.toString(score.n())).orElse("");
            default ->
                row.score().map(score -> Integer.toString(score.leftOut())).orElse("");
        };
    }

    private static String state(ScoreRow row) {
        if (row.current()) {
            return row.best() ? Bundle.ScoresTable_both() : Bundle.ScoresTable_current();
        }
        return row.best() ? Bundle.ScoresTable_best() : "";
    }

    private static String score(ScoreRow row, Function<ExamScore, Interval> part) {
        if (row.score().isEmpty()) {
            return row.problem().isEmpty() ? Bundle.ScoresTable_wait() : "–";
        }
        return ScoreText.interval(part.apply(row.score().get()));
    }
}
