/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.parts;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.cytoloop.charts.plot.PlotPanel;

/** A chart below a row of controls, at whose end is said what it stands on. */
public final class ChartPage extends JPanel {
    private static final long serialVersionUID = 1L;

    private final PlotPanel chart;
    private final JLabel note = new JLabel();
    private final JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 2));

    /**
     * A page without controls.
     *
     * @param prefix begins the names of its parts for journeys
     */
    public ChartPage(String prefix) {
        super(new BorderLayout());
        chart = new PlotPanel(prefix + ".chart");
        note.setName(prefix + ".note");
        note.setEnabled(false);
        JPanel top = new JPanel(new BorderLayout(8, 0));
        top.setBorder(BorderFactory.createEmptyBorder(1, 4, 0, 8));
        top.add(row, BorderLayout.LINE_START);
        top.add(note, BorderLayout.CENTER);
        add(top, BorderLayout.NORTH);
        add(chart, BorderLayout.CENTER);
    }

    /** Adds controls, from left to right. */
    public void addControls(JComponent... controls) {
        for (JComponent control : controls) {
            row.add(control);
        }
    }

    /** The chart. */
    public PlotPanel chart() {
        return chart;
    }

    /** Says what the chart stands on, or how far it is. */
    public void say(String text) {
        note.setText(text);
        note.setToolTipText(text.isEmpty() ? null : text);
    }
}
