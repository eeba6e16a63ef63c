/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import org.cytoloop.charts.bars.Estimate;
import org.cytoloop.charts.bars.EstimateChart;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.engine.evaluation.Interval;
import org.cytoloop.engine.evaluation.Wilson;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.mistakes.families.RoundStanding;
import org.cytoloop.workbench.problems.Paragraph;
import org.openide.util.NbBundle.Messages;

/** What there is to say of one family: the kind of mistake, what drives it, and how it went over the rounds. */
@Messages({
    "FamilyDetails_missed=ON cells that were called OFF.",
    "FamilyDetails_false=OFF cells that were called ON.",
    "# {0} - sentence on the direction",
    "# {1} - kind",
    "FamilyDetails_kind={0} Looks like: {1}.",
    "FamilyDetails_singles=These mistakes have too little in common with others to make a family of three or more.",
    "# {0} - ON or OFF",
    "FamilyDetails_drivers=Compared with cells that are {0} (in standard deviations):",
    "FamilyDetails_driversTip=Bars: how far the middle of the family is from cells of its class. Ticks: how far it is from the "
            + "cells it was taken for.",
    "FamilyDetails_wrong=called wrongly",
    "FamilyDetails_round=round",
    "FamilyDetails_noRounds=No round has called such cells yet."
})
final class FamilyDetails extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 330;

    private final Paragraph kind = new Paragraph("", WIDTH);
    private final Paragraph driversTitle = new Paragraph("", WIDTH);
    private final DriverBars drivers = new DriverBars();
    private final Paragraph trend = new Paragraph("", WIDTH).selectable();
    private final EstimateChart rounds = EstimateChart.shares("families.rounds");

    FamilyDetails() {
        super(new BorderLayout());
        kind.setName("families.kind");
        trend.setName("families.trend");
        driversTitle.setToolTipText(Bundle.FamilyDetails_driversTip());
        driversTitle.setEnabled(false);
        rounds.setEmptyText(Bundle.FamilyDetails_noRounds());
        rounds.setPreferredSize(new Dimension(WIDTH, 130));
        Column column = new Column();
        column.add(kind, 6);
        column.add(driversTitle, 8);
        column.add(drivers, 2);
        column.add(trend, 8);
        column.add(rounds, 4);
        JScrollPane scroll = new JScrollPane(
                column,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(16);
        add(scroll, BorderLayout.CENTER);
    }

    /** Shows a family; null for the single mistakes. */
    void show(MistakeFamily family) {
        boolean any = family != null;
        driversTitle.setVisible(any);
        drivers.setVisible(any);
        trend.setVisible(any);
        rounds.setVisible(any);
        if (any) {
            boolean missed = family.truth() == Label.ON;
            String what = missed ? Bundle.FamilyDetails_missed() : Bundle.FamilyDetails_false();
            kind.setText(
                    family.kind() == MistakeKind.OTHER
                            ? what
                            : Bundle.FamilyDetails_kind(what, family.kind().words()));
            driversTitle.setText(Bundle.FamilyDetails_drivers(family.truth()));
            drivers.show(family.drivers(), family.truth());
            trend.setText(family.trend().words());
            rounds.setEstimates(
                    Bundle.FamilyDetails_round(),
                    Bundle.FamilyDetails_wrong(),
                    estimates(family.trend().rounds()));
        } else {
            kind.setText(Bundle.FamilyDetails_singles());
        }
        revalidate();
    }

    private static List<Estimate> estimates(List<RoundStanding> standings) {
        List<Estimate> estimates = new ArrayList<>();
        for (RoundStanding standing : standings) {
            if (standing.known() > 0) {
                Interval interval = Wilson.of(standing.wrong(), standing.known());
                estimates.add(new Estimate(
                        Integer.toString(standing.round()),
                        standing.known(),
                        standing.wrong() / (double) standing.known(),
                        interval.low(),
                        interval.high()));
            }
        }
        return estimates;
    }

    /** Parts one below the other, as wide as the window. */
    private static final class Column extends JPanel implements Scrollable {
        private static final long serialVersionUID = 1L;

        Column() {
            setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
            setBorder(BorderFactory.createEmptyBorder(0, 8, 8, 8));
        }

        void add(JComponent part, int above) {
            part.setAlignmentX(Component.LEFT_ALIGNMENT);
            add(Box.createVerticalStrut(above));
            add(part);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return 16;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return visible.height;
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return false;
        }
    }
}
