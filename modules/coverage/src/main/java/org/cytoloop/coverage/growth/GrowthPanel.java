/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.growth;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.charts.curve.CurveChart;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Figures;
import org.cytoloop.coverage.parts.CoverageTab;
import org.cytoloop.coverage.parts.Pages;
import org.cytoloop.coverage.parts.TabHead;
import org.cytoloop.operations.growth.KnownGrowth;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** How the score grows with labels, what the next ones would bring, and what they would change on each slice. */
@Messages({
    "GrowthPanel_compute=&Compute",
    "GrowthPanel_computeTip=Trains some hundred times with fewer labels than there are, to see what more would bring",
    "GrowthPanel_own=&Round's own trainer",
    "GrowthPanel_ownTip=Trains with the trainer of the round instead of the fast forest; may take many minutes",
    "GrowthPanel_table=Expected change of each slice's ON count",
    "GrowthPanel_tableTip=By how many cells the next labels are expected to change each slice's ON count. A double click"
            + " or Enter opens the slice.",
    "GrowthPanel_noStudy=Open a study to see what more labels would bring.",
    "GrowthPanel_noRound=Nothing has been trained yet. Label ON and OFF cells and train (T): then this tells what more"
            + " labels would bring.",
    "GrowthPanel_notYet=Press Compute: the current round is trained again with fewer labels than it has, which tells what"
            + " more would bring. It takes some seconds, with some thousand labels a minute or two.",
    "# {0} - round",
    "# {1} - staining",
    "# {2} - labels",
    "GrowthPanel_stands=Round {0} of {1}, {2} labels."
})
public final class GrowthPanel extends JPanel implements CoverageTab {
    private static final long serialVersionUID = 1L;
    private static final String OPEN_SLICE = "open-slice";

    private final transient GrowthModel model = new GrowthModel(this::refresh);
    private final CurveChart chart = new CurveChart("coverage.growth.chart");
    private final MoveRows rows = new MoveRows();
    private final JTable table = new JTable(rows);
    private final JTextArea words = Pages.text();
    private final JCheckBox own = new JCheckBox();
    private final TabHead head;
    private final Pages pages;

    /** A tab without a study. */
    public GrowthPanel() {
        super(new BorderLayout());
        Mnemonics.setLocalizedText(own, Bundle.GrowthPanel_own());
        own.setName("coverage.growth.own");
        own.setToolTipText(Bundle.GrowthPanel_ownTip());
        own.addActionListener(event -> model.setOwnTrainer(own.isSelected()));
        head = new TabHead(
                "coverage.growth", Bundle.GrowthPanel_compute(), Bundle.GrowthPanel_computeTip(), model::compute, own);
        chart.setXFigures(Figures.WHOLE);
        chart.setPreferredSize(new Dimension(400, 320));
        words.setName("coverage.growth.words");
        words.setFocusable(false);
        words.setBorder(BorderFactory.createEmptyBorder(2, 14, 8, 10));
        prepareTable();
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        list.setPreferredSize(new Dimension(300, 320));
        list.setMinimumSize(new Dimension(300, 60));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, chart, list);
        split.setResizeWeight(0.5);
        split.setBorder(BorderFactory.createEmptyBorder());
        JPanel page = new JPanel(new BorderLayout());
        page.add(words, BorderLayout.NORTH);
        page.add(split, BorderLayout.CENTER);
        pages = new Pages("coverage.growth", page);
        add(head, BorderLayout.NORTH);
        add(pages, BorderLayout.CENTER);
        refresh();
    }

    private void prepareTable() {
        table.setName("coverage.growth.table");
        table.getAccessibleContext().setAccessibleName(Bundle.GrowthPanel_table());
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setShowGrid(false);
        table.getTableHeader().setReorderingAllowed(false);
        table.setToolTipText(Bundle.GrowthPanel_tableTip());
        int[] widths = {95, 52, 64, 118, 66};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
        DefaultTableCellRenderer right = new DefaultTableCellRenderer();
        right.setHorizontalAlignment(SwingConstants.TRAILING);
        for (int i = 2; i < rows.getColumnCount(); i++) {
            table.getColumnModel().getColumn(i).setCellRenderer(right);
        }
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && table.rowAtPoint(event.getPoint()) >= 0) {
                    openSlice();
                }
            }
        });
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), OPEN_SLICE);
        table.getActionMap().put(OPEN_SLICE, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                openSlice();
            }
        });
    }

    private void openSlice() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            model.study().ifPresent(open -> open.setSlice(rows.row(row).slice()));
        }
    }

    private void refresh() {
        if (head == null) {
            return;
        }
        boolean trained = model.round().isPresent();
        head.show(trained, model.isComputing(), model.trouble());
        own.setEnabled(trained && !model.isComputing());
        KnownGrowth found = model.found().orElse(null);
        if (found != null) {
            show(found);
        }
        pages.show(hint(found));
    }

    private String hint(KnownGrowth found) {
        if (model.study().isEmpty()) {
            return Bundle.GrowthPanel_noStudy();
        }
        if (found != null) {
            return found.report().curve() == null ? found.report().tooEarly() : "";
        }
        return model.round().isEmpty() ? Bundle.GrowthPanel_noRound() : Bundle.GrowthPanel_notYet();
    }

    private void show(KnownGrowth found) {
        GrowthReport report = found.report();
        OpenStudy open = model.study().orElseThrow();
        chart.setData(report.curve() == null ? CurveData.NONE : GrowthCurves.of(report));
        rows.show(report.stop() == null ? List.of() : report.stop().moves(), open.names());
        StringBuilder text = new StringBuilder(Bundle.GrowthPanel_stands(
                Integer.toString(found.round().number()), found.round().staining(), Integer.toString(report.labels())));
        if (!report.gainWords().isEmpty()) {
            text.append(' ').append(report.gainWords());
        }
        if (report.stop() != null) {
            text.append('\n').append(report.stop().words());
        }
        if (!report.tooEarly().isEmpty()) {
            text.append('\n').append(report.tooEarly());
        }
        if (!report.notes().isEmpty()) {
            text.append('\n').append(String.join(" ", report.notes()));
        }
        words.setText(open.names().text(text.toString()));
    }

    @Override
    public JComponent component() {
        return this;
    }

    @Override
    public void setStudy(OpenStudy open) {
        if (open == null) {
            chart.setData(CurveData.NONE);
            rows.show(List.of(), null);
        }
        model.setStudy(open);
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            model.stainingChanged();
        } else if (change == DeskChange.NAMES || change == DeskChange.GROWTH) {
            refresh();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().contains(StudyEvent.Topic.LABELS) || event.topics().contains(StudyEvent.Topic.ROUNDS)) {
            refresh();
        }
    }

    @Override
    public boolean requestFocusInWindow() {
        return head.requestFocusInWindow();
    }
}
