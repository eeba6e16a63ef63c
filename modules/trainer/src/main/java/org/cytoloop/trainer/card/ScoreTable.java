/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.Color;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.cytoloop.engine.evaluation.Grouping;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Scores;
import org.cytoloop.trainer.parts.Figures;
import org.openide.util.NbBundle.Messages;

/** Grouped and plain scores side by side, each with its interval. */
@Messages({
    "ScoreTable_grouped=Grouped",
    "ScoreTable_plain=Plain",
    "# {0} - animal or slice",
    "ScoreTable_groupedUnit=a new {0}",
    "ScoreTable_plainUnit=random cells",
    "# {0} - animal or slice",
    "ScoreTable_groupedTip=Each {0} was left out in turn and called by what learnt from the others: what to expect of a "
            + "new {0}. In brackets the 95 % interval.",
    "ScoreTable_groupedNone=There were no groups to leave out, so samples were left out at random",
    "ScoreTable_plainTip=Samples were left out at random: what other tools print. Cells of one animal look alike, so "
            + "this promises too much.",
    "ScoreTable_f1=F1",
    "ScoreTable_f1Tip=Precision and recall in one number (harmonic mean); 1 is perfect",
    "ScoreTable_precision=Precision",
    "ScoreTable_precisionTip=Of the cells called ON, the share that is ON",
    "ScoreTable_recall=Recall",
    "ScoreTable_recallTip=Of the cells that are ON, the share that is called ON"
})
final class ScoreTable extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel groupedUnit = quiet(new JLabel());
    private final JLabel groupedHead = head(Bundle.ScoreTable_grouped());
    private final transient List<Row> rows = new ArrayList<>();

    /** A score of the table. */
    private record Row(Function<Scores, Interval> score, Cell grouped, Cell plain) {}

    /** A number and its interval. */
    private record Cell(JLabel value, JLabel interval) {
        void show(Interval score) {
            value.setText(Figures.score(score.value()));
            interval.setText(Figures.interval(score));
            interval.setForeground(UIManager.getColor("Label.disabledForeground"));
        }
    }

    ScoreTable() {
        super(new GridBagLayout());
        setOpaque(false);
        setName("trainer.scores");
        groupedUnit.setName("trainer.scores.unit");
        place(groupedHead, 1, 0);
        JLabel plain = head(Bundle.ScoreTable_plain());
        plain.setToolTipText(Bundle.ScoreTable_plainTip());
        place(plain, 2, 0);
        place(groupedUnit, 1, 1);
        place(quiet(new JLabel(Bundle.ScoreTable_plainUnit())), 2, 1);
        row("f1", Bundle.ScoreTable_f1(), Bundle.ScoreTable_f1Tip(), Scores::f1);
        row("precision", Bundle.ScoreTable_precision(), Bundle.ScoreTable_precisionTip(), Scores::precision);
        row("recall", Bundle.ScoreTable_recall(), Bundle.ScoreTable_recallTip(), Scores::recall);
    }

    private static JLabel head(String text) {
        JLabel label = new JLabel(text);
        label.setFont(label.getFont().deriveFont(Font.BOLD));
        return label;
    }

    private static JLabel quiet(JLabel label) {
        Color grey = UIManager.getColor("Label.disabledForeground");
        label.setForeground(grey);
        label.setFont(label.getFont().deriveFont(label.getFont().getSize2D() - 1));
        return label;
    }

    private void row(String id, String title, String tip, Function<Scores, Interval> score) {
        int line = 2 * rows.size() + 2;
        JLabel label = new JLabel(title);
        label.setToolTipText(tip);
        place(label, 0, line);
        Row row = new Row(score, cell(id + ".grouped", 1, line), cell(id + ".plain", 2, line));
        row.grouped().value().setFont(label.getFont().deriveFont(Font.BOLD));
        rows.add(row);
    }

    private Cell cell(String id, int column, int line) {
        Cell cell = new Cell(new JLabel(), quiet(new JLabel()));
        cell.value().setName("trainer.score." + id);
        cell.interval().setName("trainer.score." + id + ".interval");
        place(cell.value(), column, line);
        place(cell.interval(), column, line + 1);
        return cell;
    }

    private void place(JLabel part, int column, int line) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.gridy = line;
        at.anchor = GridBagConstraints.BASELINE_LEADING;
        at.weightx = column == 0 ? 0 : 1;
        at.insets = new Insets(line < 2 || line % 2 != 0 ? 0 : 4, column == 0 ? 0 : 8, 0, 0);
        add(part, at);
    }

    void show(Scores grouped, Scores plain, Grouping grouping) {
        boolean groups = grouping != Grouping.STRATIFIED;
        String unit = groups ? grouping.words() : "";
        groupedHead.setToolTipText(groups ? Bundle.ScoreTable_groupedTip(unit) : Bundle.ScoreTable_groupedNone());
        groupedUnit.setText(groups ? Bundle.ScoreTable_groupedUnit(unit) : Bundle.ScoreTable_plainUnit());
        for (Row row : rows) {
            row.grouped().show(row.score().apply(grouped));
            row.plain().show(row.score().apply(plain));
        }
    }
}
