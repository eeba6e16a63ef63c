/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds.window;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GridBagLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.cytoloop.charts.curve.CurveChart;
import org.cytoloop.charts.curve.CurveData;
import org.cytoloop.charts.curve.Figures;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.rounds.model.RoundsListener;
import org.cytoloop.rounds.model.RoundsModel;
import org.cytoloop.rounds.rows.RoundPair;
import org.cytoloop.rounds.rows.RoundRow;
import org.cytoloop.rounds.rows.ScoreCurves;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.problems.Paragraph;
import org.cytoloop.workbench.widgets.StudyWindow;
import org.openide.util.NbBundle.Messages;

/** The rounds of the current staining: table and commands, and beside it what is known of those that are selected. */
@Messages({
    "RoundsPanel_noStudy=Open a study to see its rounds.",
    "# {0} - staining",
    "RoundsPanel_noRounds=No round of {0} yet. Label at least a few ON and OFF cells and press T: every training is kept here,"
            + " with its scores, to be named, compared and made current again.",
    "RoundsPanel_note=Note",
    "RoundsPanel_noteTip=What you say of the selected round",
    "RoundsPanel_chart=Chart",
    "RoundsPanel_chartTip=F1 from round to round; a click on a point selects its round",
    "RoundsPanel_comparison=Comparison",
    "RoundsPanel_comparisonTip=Two rounds side by side",
    "RoundsPanel_difference=Difference",
    "RoundsPanel_differenceTip=The cells two rounds call differently",
    "RoundsPanel_noScores=No round has a score."
})
final class RoundsPanel extends JPanel implements StudyWindow, RoundsListener {
    private static final long serialVersionUID = 1L;
    private static final String TABLE = "table";
    private static final String EMPTY = "empty";

    private final transient RoundsDesk desk;
    private final RoundsTableModel rows = new RoundsTableModel(this::named);
    private final RoundsTable table = new RoundsTable(rows);
    private final CommandBar commands;
    private final NotePane note = new NotePane();
    private final CurveChart chart = new CurveChart("rounds.chart");
    private final ComparisonPane comparison = new ComparisonPane();
    private final DifferencePane difference = new DifferencePane();
    private final JTabbedPane tabs = new JTabbedPane();
    private final Paragraph message = new Paragraph("", 300).selectable();
    private final Paragraph empty = new Paragraph("", 460);
    private final CardLayout cards = new CardLayout();
    private final JPanel stack = new JPanel(cards);
    private transient Optional<RoundPair> compared = Optional.empty();

    RoundsPanel(RoundsDesk desk) {
        super(new BorderLayout());
        this.desk = desk;
        commands = new CommandBar(desk, this::show);
        table.onChoice(numbers -> desk.model().ifPresent(model -> model.select(numbers)));
        chart.setXFigures(Figures.WHOLE);
        chart.setEmptyText(Bundle.RoundsPanel_noScores());
        chart.setPointListener((curve, point) -> desk.model()
                .filter(model -> point < model.rows().size())
                .ifPresent(model -> table.choose(model.rows().get(point).number())));
        tabs.setName("rounds.tabs");
        tabs.addTab(Bundle.RoundsPanel_chart(), null, chart, Bundle.RoundsPanel_chartTip());
        tabs.addTab(Bundle.RoundsPanel_note(), null, note, Bundle.RoundsPanel_noteTip());
        tabs.addTab(Bundle.RoundsPanel_comparison(), null, comparison, Bundle.RoundsPanel_comparisonTip());
        tabs.addTab(Bundle.RoundsPanel_difference(), null, difference, Bundle.RoundsPanel_differenceTip());
        tabs.setMinimumSize(new Dimension(80, 60));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setMinimumSize(new Dimension(80, 60));
        message.setName("rounds.message");
        message.setBorder(BorderFactory.createEmptyBorder(2, 8, 3, 8));
        JPanel list = new JPanel(new BorderLayout());
        list.add(commands, BorderLayout.NORTH);
        list.add(scroll, BorderLayout.CENTER);
        list.add(message, BorderLayout.SOUTH);
        list.setMinimumSize(new Dimension(120, 60));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, list, tabs);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setResizeWeight(0.62);
        split.setDividerLocation(0.62);
        empty.setName("rounds.hint");
        JPanel hint = new JPanel(new GridBagLayout());
        hint.add(empty);
        stack.add(split, TABLE);
        stack.add(hint, EMPTY);
        add(stack, BorderLayout.CENTER);
    }

    private void named(RoundRow row, String name) {
        desk.model()
                .ifPresent(
                        model -> model.annotate(row.round(), name, row.round().note()));
    }

    /** Brings a tab to the front. */
    void show(Tab tab) {
        tabs.setSelectedComponent(
                switch (tab) {
                    case CHART -> chart;
                    case NOTE -> note;
                    case COMPARISON -> comparison;
                    case DIFFERENCE -> difference;
                });
    }

    @Override
    public void roundsChanged() {
        refresh();
    }

    /** Shows what is known now. */
    @Override
    public void refresh() {
        show(desk.model());
    }

    private void show(Optional<RoundsModel> model) {
        boolean any = model.filter(now -> !now.rows().isEmpty()).isPresent();
        empty.setText(model.map(now ->
                        Bundle.RoundsPanel_noRounds(now.study().staining().name()))
                .orElse(Bundle.RoundsPanel_noStudy()));
        cards.show(stack, any ? TABLE : EMPTY);
        table.fill(
                model.map(RoundsModel::rows).orElse(List.of()),
                model.map(RoundsModel::selected).orElse(List.of()));
        chart.setData(any ? ScoreCurves.of(model.get().rows()) : CurveData.NONE);
        Optional<RoundInfo> noted = model.flatMap(RoundsModel::target);
        note.show(model.orElse(null), any ? noted : Optional.empty());
        comparison.refresh(model);
        difference.refresh(model);
        Optional<RoundPair> now = model.flatMap(m -> m.differences().pair());
        if (now.isPresent() && compared.isEmpty()) {
            tabs.setSelectedComponent(difference);
        }
        compared = now;
        commands.refresh(model);
        String said = model.map(RoundsModel::message).orElse("");
        message.setText(said);
        message.setVisible(!said.isEmpty());
    }

    /** Lets go of the study. */
    @Override
    public void release() {
        show(Optional.empty());
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STUDY) {
            setShown(isShowing());
        }
    }

    @Override
    public void setShown(boolean shown) {
        desk.model().ifPresent(model -> model.setWatched(shown));
    }

    @Override
    public boolean requestFocusInWindow() {
        return table.requestFocusInWindow();
    }
}
