/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import javax.swing.UIManager;
import org.cytoloop.scoring.card.Importance;
import org.openide.util.NbBundle.Messages;

/** How much a round relies on each feature: a bar with its interval, the most important first. */
@Messages({
    "# {0} - feature",
    "# {1} - drop",
    "# {2} - lower end",
    "# {3} - upper end",
    "ImportanceBars_tip={0}: shuffled, calls get worse by {1} (95 % interval {2} to {3})",
    "# {0} - tip",
    "# {1} - features",
    "ImportanceBars_alike={0}; nearly the same say {1}"
})
final class ImportanceBars extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 20;
    private static final int BAR = 9;
    private static final int AIR = 6;
    private static final int CAP = 3;
    private static final int FAINT = 90;
    private static final double LEAST_SCALE = 0.01;
    /** Room for the name of a feature, as a share of the width. */
    private static final double NAMES = 0.46;

    private transient List<Importance> rows = List.of();

    ImportanceBars() {
        setName("trainer.importance.bars");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(List<Importance> next) {
        rows = List.copyOf(next);
        setPreferredSize(new Dimension(200, rows.size() * ROW + AIR));
        setMinimumSize(new Dimension(60, rows.size() * ROW + AIR));
        revalidate();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        Font font = UIManager.getFont("Label.font");
        g.setFont(font.deriveFont(font.getSize2D() - 1));
        FontMetrics metrics = g.getFontMetrics();
        double left = Math.floor(getWidth() * NAMES);
        double right = getWidth() - metrics.stringWidth(figure(0)) - AIR;
        Scale scale = new Scale(left, right - AIR, largest());
        for (int i = 0; i < rows.size(); i++) {
            paintRow(g, rows.get(i), AIR / 2.0 + (i + 0.5) * ROW, scale);
        }
        g.setColor(UIManager.getColor("Separator.foreground"));
        g.draw(new Line2D.Double(left, 0, left, getHeight()));
        g.dispose();
    }

    private double largest() {
        double most = LEAST_SCALE;
        for (Importance row : rows) {
            // NaN is never larger
            most = row.drop().value() > most ? row.drop().value() : most;
            most = row.drop().high() > most ? row.drop().high() : most;
        }
        return most;
    }

    private static void paintRow(Graphics2D g, Importance row, double middle, Scale scale) {
        FontMetrics metrics = g.getFontMetrics();
        Color text = UIManager.getColor("Label.foreground");
        Color bar = UIManager.getColor("Component.focusColor");
        float base = (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
        g.setColor(row.sure() ? text : UIManager.getColor("Label.disabledForeground"));
        g.drawString(cut(row.feature(), metrics, scale.left() - AIR), 0, base);
        g.drawString(figure(row.drop().value()), (float) (scale.right() + 2 * AIR), base);
        g.setColor(row.sure() ? bar : new Color(bar.getRed(), bar.getGreen(), bar.getBlue(), FAINT));
        double to = scale.at(row.drop().value());
        g.fill(new Rectangle2D.Double(scale.left(), middle - BAR / 2.0, Math.max(1, to - scale.left()), BAR));
        g.setColor(text);
        g.setStroke(new BasicStroke(1.2f));
        double low = scale.at(row.drop().low());
        double high = scale.at(row.drop().high());
        g.draw(new Line2D.Double(low, middle, high, middle));
        g.draw(new Line2D.Double(low, middle - CAP, low, middle + CAP));
        g.draw(new Line2D.Double(high, middle - CAP, high, middle + CAP));
    }

    /** Where a drop lies across. */
    private record Scale(double left, double right, double most) {
        double at(double drop) {
            return drop > 0 ? left + (right - left) * Math.min(1, drop / most) : left;
        }
    }

    /** A number that is nothing when rounded has no sign. */
    private static String figure(double drop) {
        String text = String.format(Locale.ROOT, "%.3f", drop);
        return text.equals("-0.000") ? "0.000" : text.replace('-', '\u2212');
    }

    private static String cut(String text, FontMetrics metrics, double room) {
        int length = text.length();
        if (metrics.stringWidth(text) > room) {
            while (length > 1 && metrics.stringWidth(text.substring(0, length) + "…") > room) {
                length--;
            }
            return text.substring(0, length) + "…";
        }
        return text;
    }

    private static String tip(Importance row) {
        String tip = Bundle.ImportanceBars_tip(
                row.feature(),
                figure(row.drop().value()),
                figure(row.drop().low()),
                figure(row.drop().high()));
        return row.alike().isEmpty() ? tip : Bundle.ImportanceBars_alike(tip, String.join(", ", row.alike()));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int index = Math.floorDiv(event.getY() - AIR / 2, ROW);
        return index < 0 || index >= rows.size() ? null : tip(rows.get(index));
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** The bars for those who hear them. */
    private final class Spoken extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LIST;
        }

        @Override
        public String getAccessibleDescription() {
            return rows.stream().map(ImportanceBars::tip).collect(Collectors.joining(". "));
        }
    }
}
