/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.scores;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import org.cytoloop.charts.curve.CurveChart;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Figures;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** All rounds on the exam: a table, a chart, words for the chosen round, and its comparison with another. */
@Messages({
    "ScoresPanel_table=Rounds on the exam",
    "ScoresPanel_again=Score A&gain",
    "ScoresPanel_againTip=Computes the scores that are missing",
    "ScoresPanel_compare=Compare &with:",
    "ScoresPanel_compareTip=Compares the chosen round with an earlier or later one on the same exam cells",
    "ScoresPanel_nothing=(no other round)",
    "ScoresPanel_chart=F1 of every round is shown here once it is scored."
})
public final class ScoresPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int[] WIDTHS = {50, 72, 120, 120, 120, 120, 44, 62};

    private final transient ScoresModel model = new ScoresModel(this::refresh);
    private final ScoresTable rows = new ScoresTable();
    private final JTable table = new Table(rows);
    private final JLabel status = new JLabel(" ");
    private final JButton again = new JButton();
    private final JPanel head = new JPanel(new BorderLayout(8, 0));
    private final JComboBox<Choice> compare = new JComboBox<>();
    private final Paragraph words = new Paragraph("", 340).selectable();
    private final CurveChart chart = new CurveChart("exam.chart");
    private transient List<ScoreRow> shown = List.of();
    private int chosen;
    private boolean refreshing;
    private boolean ready;

    /** A round one can compare with, or none. */
    private record Choice(RoundInfo round) {
        @Override
        public String toString() {
            return round == null ? Bundle.ScoresPanel_nothing() : ScoreText.round(round);
        }
    }

    /** A page without a study. */
    public ScoresPanel() {
        super(new BorderLayout());
        prepare();
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        JPanel top = new JPanel(new BorderLayout());
        top.add(head(), BorderLayout.NORTH);
        top.add(list, BorderLayout.CENTER);
        JSplitPane below = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, sayings(), chart);
        below.setResizeWeight(0.45);
        below.setBorder(BorderFactory.createEmptyBorder());
        JSplitPane all = new JSplitPane(JSplitPane.VERTICAL_SPLIT, top, below);
        all.setResizeWeight(0.3);
        all.setBorder(BorderFactory.createEmptyBorder());
        top.setPreferredSize(new Dimension(600, 140));
        add(all, BorderLayout.CENTER);
        ready = true;
        refresh();
    }

    private void prepare() {
        table.setName("exam.scores");
        table.getAccessibleContext().setAccessibleName(Bundle.ScoresPanel_table());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
        }
        table.setDefaultRenderer(Object.class, new Bold());
        table.getSelectionModel().addListSelectionListener(event -> {
            if (!refreshing && !event.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                chosen = rows.row(table.getSelectedRow()).round().number();
                refresh();
            }
        });
        chart.setXFigures(Figures.WHOLE);
        chart.setEmptyText(Bundle.ScoresPanel_chart());
        chart.setPointListener((curve, point) -> {
            if (point < shown.size()) {
                chosen = shown.get(point).round().number();
                refresh();
            }
        });
        compare.setName("exam.compare");
        compare.setToolTipText(Bundle.ScoresPanel_compareTip());
        compare.addActionListener(event -> {
            if (!refreshing) {
                compareChosen();
                refresh();
            }
        });
        words.setName("exam.words");
    }

    private JComponent head() {
        status.setName("exam.status");
        Mnemonics.setLocalizedText(again, Bundle.ScoresPanel_again());
        again.setName("exam.again");
        again.setToolTipText(Bundle.ScoresPanel_againTip());
        again.addActionListener(event -> model.again());
        head.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 8));
        head.add(status, BorderLayout.CENTER);
        head.add(again, BorderLayout.LINE_END);
        return head;
    }

    private JComponent sayings() {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.ScoresPanel_compare());
        label.setLabelFor(compare);
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 4));
        line.add(label);
        line.add(compare);
        words.setBorder(BorderFactory.createEmptyBorder(2, 10, 8, 10));
        JScrollPane scroll = new JScrollPane(words);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel sayings = new JPanel(new BorderLayout());
        sayings.add(line, BorderLayout.NORTH);
        sayings.add(scroll, BorderLayout.CENTER);
        sayings.setPreferredSize(new Dimension(360, 260));
        return sayings;
    }

    /** The current round stands out; its numbers stay as wide as the others. */
    private final class Bold extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(in, value, selected, false, row, column);
            setHorizontalAlignment(
                    column >= ScoresTable.FIRST_COUNT ? SwingConstants.TRAILING : SwingConstants.LEADING);
            ScoreRow of = rows.row(in.convertRowIndexToModel(row));
            if (of.current() && column == 0) {
                setFont(getFont().deriveFont(Font.BOLD));
            }
            setToolTipText(of.problem().isEmpty() ? String.valueOf(value) : of.problem());
            return this;
        }
    }

    /** A table whose head says what its columns are about. */
    private static final class Table extends JTable {
        private static final long serialVersionUID = 1L;

        Table(ScoresTable model) {
            super(model);
        }

        @Override
        protected JTableHeader createDefaultTableHeader() {
            return new JTableHeader(columnModel) {
                private static final long serialVersionUID = 1L;

                @Override
                public String getToolTipText(MouseEvent event) {
                    int column = columnAtPoint(event.getPoint());
                    return column < 0 ? null : ScoresTable.tip(column);
                }
            };
        }
    }

    /** What it shows. */
    public ScoresModel model() {
        return model;
    }

    /** The scores as comma-separated text. */
    public String csv(String staining) {
        return ScoresCsv.of(staining, model.rows());
    }

    /** Shows a study from now on; null for none. */
    public void setStudy(OpenStudy open) {
        chosen = 0;
        model.setStudy(open);
        refresh();
    }

    /** Something other than the data changed. */
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            chosen = 0;
            model.stainingChanged();
        } else if (change == DeskChange.NAMES) {
            refresh();
        }
    }

    /** The study changed. */
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
    }

    private void refresh() {
        if (!ready || refreshing) {
            return;
        }
        refreshing = true;
        List<ScoreRow> next = model.rows();
        if (!next.equals(shown)) {
            shown = next;
            rows.show(next);
            CurveData data = ScoresChart.of(next);
            chart.setYRange(ScoresChart.bottom(data), 1);
            chart.setData(data);
            fillChoices();
        }
        choose();
        status.setText(model.status().isEmpty() ? " " : model.status());
        status.setToolTipText(model.status().isEmpty() ? null : model.status());
        again.setEnabled(!model.isComputing()
                && next.stream().anyMatch(row -> row.score().isEmpty()));
        head.setVisible(!model.status().isEmpty() || again.isEnabled());
        words.setText(text());
        refreshing = false;
    }

    /** The chosen round, or the current one. */
    private Optional<ScoreRow> chosen() {
        return shown.stream()
                .filter(row -> row.round().number() == chosen)
                .findFirst()
                .or(() -> shown.stream().filter(ScoreRow::current).findFirst())
                .or(() -> shown.stream().findFirst());
    }

    private void choose() {
        int index = chosen().map(row -> rows.indexOf(row.round().number())).orElse(-1);
        if (index >= 0 && table.getSelectedRow() != index) {
            table.setRowSelectionInterval(index, index);
        }
        fillChoices();
    }

    /** Every round but the chosen one; what was compared with stays, as far as it is there. */
    private void fillChoices() {
        RoundInfo after = chosen().map(ScoreRow::round).orElse(null);
        Choice now = (Choice) compare.getSelectedItem();
        int kept = now == null || now.round() == null ? 0 : now.round().number();
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null));
        Choice same = choices.get(0);
        for (int i = shown.size() - 1; i >= 0; i--) {
            RoundInfo round = shown.get(i).round();
            if (after != null && round.number() != after.number()) {
                Choice choice = new Choice(round);
                choices.add(choice);
                same = round.number() == kept ? choice : same;
            }
        }
        compare.setModel(new javax.swing.DefaultComboBoxModel<>(choices.toArray(Choice[]::new)));
        compare.setSelectedItem(same);
        compare.setEnabled(choices.size() > 1);
        compareChosen();
    }

    private void compareChosen() {
        Choice with = (Choice) compare.getSelectedItem();
        RoundInfo after = chosen().map(ScoreRow::round).orElse(null);
        model.comparison().compare(with == null ? null : with.round(), after);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        Choice with = (Choice) compare.getSelectedItem();
        if (with != null && with.round() != null) {
            model.comparison()
                    .words()
                    .forEach(word -> text.append("• ").append(word).append('\n'));
            text.append('\n');
        }
        chosen().ifPresent(row -> {
            text.append(ScoreText.round(row.round())).append(":\n");
            row.score().ifPresent(score -> score.words()
                    .forEach(word -> text.append("• ").append(word).append('\n')));
            text.append(row.problem());
        });
        return text.toString().strip();
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }
}
