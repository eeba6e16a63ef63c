/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts.table;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import org.cytoloop.counts.model.ShownRow;
import org.cytoloop.operations.counts.CountRow;
import org.cytoloop.scoring.counts.CorrectedCount;
import org.cytoloop.workbench.widgets.LabelColors;
import org.cytoloop.workbench.widgets.WarningSign;

/** Paints a cell of the table: text, numbers to the right, the interval as a bar; what is left out in grey. */
final class CountRenderer extends DefaultTableCellRenderer {
    private static final long serialVersionUID = 1L;
    private static final int SIGN = 14;
    private static final double RADIUS = 3.5;
    private static final BasicStroke LINE = new BasicStroke(1.6f);

    private final Column column;
    private transient ShownRow shown;
    private double most = 1;

    CountRenderer(Column column) {
        this.column = column;
        setHorizontalAlignment(column.isNumber() ? SwingConstants.TRAILING : SwingConstants.LEADING);
    }

    /** The largest number that bars must have room for. */
    void setMost(double next) {
        most = next > 0 ? next : 1;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int at) {
        shown = (ShownRow) value;
        super.getTableCellRendererComponent(table, column.text(shown), selected, focused, row, at);
        if (shown.leftOut() && !selected) {
            setForeground(UIManager.getColor("Label.disabledForeground"));
        } else if (!selected) {
            setForeground(table.getForeground());
        }
        setIcon(column == Column.NOTE && shown.warning() ? new Sign() : null);
        setToolTipText(tip());
        return this;
    }

    private String tip() {
        if (column == Column.NOTE) {
            return shown.note().isEmpty() ? null : shown.note();
        }
        return shown.count().isPresent()
                        && (column == Column.SHARE
                                || column == Column.DENSITY
                                || column == Column.BAR
                                || column == Column.CORRECTED)
                ? CountTips.of(column, shown.count().get())
                : null;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (column == Column.BAR && shown.count().isPresent()) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            paintBar(g, shown.count().get());
            g.dispose();
        }
    }

    private void paintBar(Graphics2D g, CountRow count) {
        double y = getHeight() / 2.0;
        g.setColor(getForeground());
        g.setStroke(LINE);
        if (count.corrected().isPresent()) {
            CorrectedCount corrected = count.corrected().get();
            double low = x(corrected.low());
            double high = x(corrected.high());
            g.draw(new Line2D.Double(low, y, high, y));
            g.draw(new Line2D.Double(low, y - 3, low, y + 3));
            g.draw(new Line2D.Double(high, y - 3, high, y + 3));
            double at = x(corrected.value());
            Ellipse2D dot = new Ellipse2D.Double(at - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            g.setColor(LabelColors.ON);
            g.fill(dot);
        }
        double raw = x(count.on());
        g.setColor(getForeground());
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Ellipse2D.Double(raw - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    private double x(double value) {
        return 6 + Math.min(1, value / most) * (getWidth() - 12);
    }

    /** The sign of a warning, beside text. */
    private static final class Sign implements Icon {
        @Override
        public void paintIcon(Component component, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            WarningSign.paint(g, x + SIGN / 2.0, y + SIGN / 2.0, 5);
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return SIGN;
        }

        @Override
        public int getIconHeight() {
            return SIGN;
        }
    }
}
