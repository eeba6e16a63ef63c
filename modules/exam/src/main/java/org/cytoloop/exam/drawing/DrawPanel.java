/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exam.drawing;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import javax.swing.SpinnerNumberModel;
import javax.swing.UIManager;
import org.cytoloop.operations.exams.ExamDrawing;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** What an exam is, how many cells it is to have, and the button that draws it. */
@Messages({
    "DrawPanel_title=An exam for every round",
    "DrawPanel_what=An exam is a set of cells drawn at random from all slices, which you answer once, blind, and on which no "
            + "round is ever trained. Every round is scored on these same cells, so you see whether a round is truly better, "
            + "and how good the counts are that you will report. Cells you choose yourself cannot tell: the harder the cells "
            + "you look for, the worse even a better round would look.",
    "DrawPanel_more=More cells for the exam",
    "DrawPanel_moreWhat=More cells are drawn from those that are not in the exam yet, in the same way, so that all "
            + "together are again a random draw. Scores are hidden until the new cells are answered and the exam is closed "
            + "again. What was answered stays.",
    "DrawPanel_count=&Number of cells:",
    "DrawPanel_countTip=How many cells are drawn; about 150 tell F1 to within 6 of 100, and take about 8 minutes",
    "DrawPanel_advanced=Ad&vanced",
    "DrawPanel_advancedTip=Shows the seed of the draw",
    "DrawPanel_seed=&Seed:",
    "DrawPanel_seedTip=The same seed draws the same cells from the same study; it is kept with the exam",
    "DrawPanel_draw=&Draw the Exam",
    "DrawPanel_drawMore=&Draw These Cells",
    "DrawPanel_drawTip=Draws the cells and begins to ask; the draw can be taken back as long as nothing is answered",
    "DrawPanel_back=&Back to the Scores",
    "DrawPanel_backTip=Draws nothing",
    "DrawPanel_table=Cells by animal"
})
public final class DrawPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDE = 600;
    private static final int MOST = 5000;
    private static final int MOST_ROWS = 9;
    private static final int GAP = 10;

    private final transient DrawModel model;
    private final JLabel title = new JLabel();
    private final Paragraph what = new Paragraph("", WIDE);
    private final JSpinner count = new JSpinner(new SpinnerNumberModel(ExamDrawing.DEFAULT_CELLS, 10, MOST, 10));
    private final JToggleButton advanced = new JToggleButton();
    private final JLabel seedLabel = new JLabel();
    private final JSpinner seed =
            new JSpinner(new SpinnerNumberModel(Long.valueOf(1), Long.valueOf(0), null, Long.valueOf(1)));
    private final PlanTable plan = new PlanTable();
    private final JTable table = new JTable(plan);
    private final JScrollPane list = new JScrollPane(table);
    private final Paragraph width = new Paragraph("", WIDE);
    private final Warnings warnings = new Warnings(WIDE);
    private final JButton draw = new JButton();
    private final JButton back = new JButton();
    private boolean extending;
    private boolean refreshing;
    private boolean ready;

    /**
     * A page without a study.
     *
     * @param drawn called when cells were drawn, with what the user should know of it; may be empty
     * @param back called when the user wants to draw nothing more
     */
    public DrawPanel(Consumer<String> drawn, Runnable back) {
        super(new BorderLayout());
        model = new DrawModel(this::refresh, drawn);
        name();
        this.back.addActionListener(event -> back.run());
        count.addChangeListener(event -> model.setCount((Integer) count.getValue()));
        seed.addChangeListener(event -> {
            if (!refreshing) {
                model.setSeed(((Number) seed.getValue()).longValue());
            }
        });
        draw.addActionListener(event -> model.draw());
        advanced.addActionListener(event -> refresh());
        Column column = new Column();
        column.setLayout(new BoxLayout(column, BoxLayout.PAGE_AXIS));
        column.setBorder(BorderFactory.createEmptyBorder(14, 20, 6, 20));
        for (JComponent part : List.of(title, what, controls(), list, width, warnings)) {
            part.setAlignmentX(Component.LEFT_ALIGNMENT);
            column.add(part);
            column.add(Box.createVerticalStrut(GAP));
        }
        JPanel page = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        page.add(column);
        JScrollPane scroll = new JScrollPane(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(scroll, BorderLayout.CENTER);
        // always in view, however much there is to read
        add(buttons(), BorderLayout.SOUTH);
        ready = true;
        refresh();
    }

    /** As wide as its text is meant to be. */
    private static final class Column extends JPanel {
        private static final long serialVersionUID = 1L;

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(WIDE + 40, super.getPreferredSize().height);
        }
    }

    private void name() {
        title.setName("exam.title");
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 4));
        what.setName("exam.what");
        count.setName("exam.count");
        count.setToolTipText(Bundle.DrawPanel_countTip());
        advanced.setName("exam.advanced");
        Mnemonics.setLocalizedText(advanced, Bundle.DrawPanel_advanced());
        advanced.setToolTipText(Bundle.DrawPanel_advancedTip());
        seed.setName("exam.seed");
        seed.setToolTipText(Bundle.DrawPanel_seedTip());
        seed.setEditor(new JSpinner.NumberEditor(seed, "#"));
        seed.setPreferredSize(new Dimension(110, seed.getPreferredSize().height));
        Mnemonics.setLocalizedText(seedLabel, Bundle.DrawPanel_seed());
        seedLabel.setLabelFor(seed);
        table.setName("exam.plan");
        table.getAccessibleContext().setAccessibleName(Bundle.DrawPanel_table());
        table.getTableHeader().setReorderingAllowed(false);
        table.setShowGrid(false);
        table.setRowSelectionAllowed(false);
        table.setFocusable(false);
        width.setName("exam.width");
        warnings.setName("exam.warnings");
        draw.setName("exam.draw");
        draw.setToolTipText(Bundle.DrawPanel_drawTip());
        back.setName("exam.back");
        back.setToolTipText(Bundle.DrawPanel_backTip());
        Mnemonics.setLocalizedText(back, Bundle.DrawPanel_back());
    }

    private JComponent controls() {
        JLabel label = new JLabel();
        Mnemonics.setLocalizedText(label, Bundle.DrawPanel_count());
        label.setLabelFor(count);
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        line.setBorder(BorderFactory.createEmptyBorder(0, -6, 0, 0));
        line.add(label);
        line.add(count);
        line.add(advanced);
        line.add(seedLabel);
        line.add(seed);
        return line;
    }

    private JComponent buttons() {
        JPanel line = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        line.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Separator.foreground")),
                BorderFactory.createEmptyBorder(7, 14, 7, 14)));
        line.add(draw);
        line.add(back);
        return line;
    }

    /** What it plans. */
    public DrawModel model() {
        return model;
    }

    /** Whether cells are added to an exam, or it is drawn for the first time. */
    public void setExtending(boolean next) {
        extending = next;
        refresh();
    }

    /** Shows a study from now on; null for none. */
    public void setStudy(OpenStudy open) {
        model.setStudy(open);
        refresh();
    }

    /** Something other than the data changed. */
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
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
        if (!ready) {
            return;
        }
        refreshing = true;
        title.setText(extending ? Bundle.DrawPanel_more() : Bundle.DrawPanel_title());
        what.setText(extending ? Bundle.DrawPanel_moreWhat() : Bundle.DrawPanel_what());
        Mnemonics.setLocalizedText(draw, extending ? Bundle.DrawPanel_drawMore() : Bundle.DrawPanel_draw());
        plan.show(model.rows(), model::animal);
        int rows = Math.max(2, Math.min(MOST_ROWS, plan.getRowCount()));
        int high = table.getTableHeader().getPreferredSize().height + rows * table.getRowHeight() + 3;
        list.setPreferredSize(new Dimension(WIDE - 100, high));
        list.setMaximumSize(new Dimension(WIDE - 100, high));
        list.setVisible(plan.getRowCount() > 0);
        width.setText(model.rows().isEmpty() ? model.trouble() : model.width());
        warnings.show(model.warnings());
        seed.setValue(model.seed());
        seed.setVisible(advanced.isSelected());
        seedLabel.setVisible(advanced.isSelected());
        draw.setEnabled(model.canDraw());
        back.setVisible(extending);
        refreshing = false;
        revalidate();
        repaint();
    }

    @Override
    public boolean requestFocusInWindow() {
        return draw.isEnabled() ? draw.requestFocusInWindow() : count.requestFocusInWindow();
    }
}
