/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import org.cytoloop.charts.groups.GroupChart;
import org.cytoloop.counts.model.ChartPoints;
import org.cytoloop.counts.model.ChartPoints.Measure;
import org.cytoloop.counts.model.CountsCsv;
import org.cytoloop.counts.model.CountsModel;
import org.cytoloop.counts.table.CountsTable;
import org.cytoloop.operations.counts.StudyCounts;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownNames;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.cytoloop.workspace.StudyEvent;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle.Messages;

/** The table of counts with the sentence on what it stands on, and a chart of the animals by group. */
@Messages({
    "CountsPanel_table=Counts",
    "CountsPanel_share=% O&N",
    "CountsPanel_shareTip=The chart shows the share of ON cells of each animal",
    "CountsPanel_count=Cou&nt",
    "CountsPanel_countTip=The chart shows the number of ON cells of each animal",
    "CountsPanel_density=&Density",
    "CountsPanel_densityTip=The chart shows ON cells per mm² of each animal",
    "CountsPanel_shareAxis=ON cells",
    "CountsPanel_countAxis=number of ON cells",
    "CountsPanel_densityAxis=ON cells per mm²",
    "CountsPanel_noAnimals=No animal is counted: name the animals of the slices in the slices window.",
    "CountsPanel_noDensity=No density: the pixel size is not known.",
    "CountsPanel_open=Shows the slice in the viewer (Enter)"
})
final class CountsPanel extends JPanel implements StudyWindow {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "table";
    private static final String EMPTY = "empty";

    private final transient Desk desk;
    private final transient CountsModel model = new CountsModel(this::showModel);
    private final CountsHead head = new CountsHead(model);
    private final CountsTable table = new CountsTable();
    private final CountsBar bar = new CountsBar(model, this::csv);
    private final GroupChart chart = new GroupChart("counts.chart");
    private final JToggleButton share = new JToggleButton();
    private final JToggleButton density = new JToggleButton();
    private final JTextArea empty = new JTextArea();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);

    CountsPanel(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        table.setName("counts.table");
        table.getAccessibleContext().setAccessibleName(Bundle.CountsPanel_table());
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    openSlice();
                }
            }
        });
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "counts.open");
        table.getActionMap().put("counts.open", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                openSlice();
            }
        });
        empty.setName("counts.empty");
        empty.setEditable(false);
        empty.setLineWrap(true);
        empty.setWrapStyleWord(true);
        empty.setOpaque(false);
        empty.setFocusable(false);
        empty.setBorder(BorderFactory.createEmptyBorder(20, 20, 20, 20));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, new JScrollPane(table), chartPart());
        split.setResizeWeight(0.55);
        split.setBorder(null);
        split.setName("counts.split");
        middle.add(split, TABLE);
        middle.add(empty, EMPTY);
        JPanel top = new JPanel(new BorderLayout());
        top.add(head, BorderLayout.CENTER);
        top.add(bar, BorderLayout.SOUTH);
        add(top, BorderLayout.NORTH);
        add(middle, BorderLayout.CENTER);
        showModel();
    }

    private JPanel chartPart() {
        JPanel choice = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 2));
        choice.setBorder(BorderFactory.createEmptyBorder(0, 4, 0, 4));
        ButtonGroup one = new ButtonGroup();
        share.setName("counts.share");
        share.addActionListener(event -> model.setByDensity(false));
        density.setName("counts.density");
        Mnemonics.setLocalizedText(density, Bundle.CountsPanel_density());
        density.setToolTipText(Bundle.CountsPanel_densityTip());
        density.addActionListener(event -> model.setByDensity(true));
        one.add(share);
        one.add(density);
        choice.add(share);
        choice.add(density);
        JPanel part = new JPanel(new BorderLayout());
        part.add(choice, BorderLayout.NORTH);
        part.add(chart, BorderLayout.CENTER);
        return part;
    }

    private void openSlice() {
        table.selected().filter(row -> !row.key().isEmpty()).ifPresent(row -> model.study()
                .ifPresent(open -> open.setSlice(row.key())));
    }

    private String csv() {
        return model.counts()
                .map(counts -> CountsCsv.of(counts, table.sorted()))
                .orElse("");
    }

    private void showModel() {
        head.refresh();
        bar.refresh();
        String instead = model.emptyText();
        empty.setText(instead);
        boolean rows = model.counts()
                .filter(counts ->
                        !counts.slices().isEmpty() || !counts.leftOut().isEmpty())
                .isPresent();
        model.counts().ifPresent(counts -> table.show(model.unit(), counts.mode(), model.rows()));
        showChart();
        cards.show(middle, rows ? TABLE : EMPTY);
    }

    private void showChart() {
        boolean shares = model.sharesMeanSomething();
        Mnemonics.setLocalizedText(share, shares ? Bundle.CountsPanel_share() : Bundle.CountsPanel_count());
        share.setToolTipText(shares ? Bundle.CountsPanel_shareTip() : Bundle.CountsPanel_countTip());
        share.setSelected(!model.byDensity());
        density.setSelected(model.byDensity());
        boolean can = model.counts().isPresent() && !model.masked();
        share.setEnabled(can);
        density.setEnabled(can);
        StudyCounts counts = model.counts().orElse(null);
        if (model.masked() || counts == null) {
            chart.setEmptyText(model.masked() ? ShownNames.whyHidden() : "");
            chart.setPoints("", false, java.util.List.of());
            return;
        }
        Measure measure = model.byDensity() ? Measure.DENSITY : shares ? Measure.SHARE : Measure.COUNT;
        String axis =
                switch (measure) {
                    case DENSITY -> Bundle.CountsPanel_densityAxis();
                    case SHARE -> Bundle.CountsPanel_shareAxis();
                    case COUNT -> Bundle.CountsPanel_countAxis();
                };
        chart.setEmptyText(
                measure == Measure.DENSITY && !counts.animals().isEmpty()
                        ? Bundle.CountsPanel_noDensity()
                        : Bundle.CountsPanel_noAnimals());
        chart.setPoints(axis, measure == Measure.SHARE, ChartPoints.of(counts, measure));
    }

    /** Whether the window is in view. */
    @Override
    public void setShown(boolean next) {
        model.setShown(next);
    }

    /** Shows what is on the desk now. */
    @Override
    public void refresh() {
        OpenStudy now = desk.study().orElse(null);
        model.setStudy(now);
        model.studyShown();
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        model.setShown(false);
        model.setStudy(null);
        showModel();
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STUDY -> refresh();
            case STAINING -> model.stainingChanged();
            case SLICE_NOTES, NAMES -> showModel();
            default -> {
                // nothing that is counted
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        model.studyChanged(event);
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.isShowing() ? table.requestFocusInWindow() : super.requestFocusInWindow();
    }
}
