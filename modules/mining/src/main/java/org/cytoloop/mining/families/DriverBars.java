/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining.families;

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
import org.cytoloop.core.model.Label;
import org.cytoloop.mistakes.families.Driver;
import org.openide.util.NbBundle.Messages;

/**
 * What sets a family apart: a bar for each driver, to the right for more and to the left for less than the cells it
 * belongs to have; a tick stands where its cells lie among those that are called as they were.
 */
@Messages({
    "# {0} - words",
    "# {1} - effect",
    "# {2} - ON or OFF",
    "DriverBars_tip={0}: {1} standard deviations from cells that are {2}",
    "# {0} - tip",
    "# {1} - effect",
    "# {2} - ON or OFF",
    "DriverBars_among={0}, {1} from those called {2}"
})
final class DriverBars extends JComponent implements Accessible {
    private static final long serialVersionUID = 1L;
    private static final int ROW = 20;
    private static final int BAR = 9;
    private static final int AIR = 6;
    private static final double LEAST_SCALE = 2;
    /** The most that the words take of the width. */
    private static final double NAMES = 0.6;

    private transient List<Driver> drivers = List.of();
    private Label truth = Label.ON;

    DriverBars() {
        setName("families.drivers");
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(List<Driver> next, Label of) {
        drivers = List.copyOf(next);
        truth = of;
        setPreferredSize(new Dimension(240, drivers.size() * ROW + AIR));
        setMinimumSize(new Dimension(80, drivers.size() * ROW + AIR));
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
        double left = Math.min(widest(g.getFontMetrics()) + AIR, Math.floor(getWidth() * NAMES));
        double right = getWidth() - g.getFontMetrics().stringWidth(figure(-0.1)) - 2.0 * AIR;
        double zero = Math.rint((left + right) / 2);
        double perUnit = Math.max(0, right - zero) / largest();
        for (int i = 0; i < drivers.size(); i++) {
            paintRow(g, drivers.get(i), AIR / 2.0 + (i + 0.5) * ROW, new Scale(left, zero, right, perUnit));
        }
        g.setColor(UIManager.getColor("Separator.foreground"));
        g.draw(new Line2D.Double(zero, 0, zero, drivers.size() * (double) ROW + AIR));
        g.dispose();
    }

    private double widest(FontMetrics metrics) {
        return drivers.stream()
                .mapToInt(driver -> metrics.stringWidth(driver.words()))
                .max()
                .orElse(0);
    }

    /** Where things stand across. */
    private record Scale(double left, double zero, double right, double perUnit) {
        double at(double effect) {
            return zero + effect * perUnit;
        }
    }

    private double largest() {
        double most = LEAST_SCALE;
        for (Driver driver : drivers) {
            most = Math.max(most, Math.abs(driver.effect()));
            // NaN is never larger
            most = Math.abs(driver.amongCalled()) > most ? Math.abs(driver.amongCalled()) : most;
        }
        return most;
    }

    private static void paintRow(Graphics2D g, Driver driver, double middle, Scale scale) {
        FontMetrics metrics = g.getFontMetrics();
        Color text = UIManager.getColor("Label.foreground");
        float base = (float) (middle + (metrics.getAscent() - metrics.getDescent()) / 2.0);
        g.setColor(text);
        g.drawString(cut(driver.words(), metrics, scale.left() - AIR), 0, base);
        g.drawString(figure(driver.effect()), (float) (scale.right() + AIR), base);
        g.setColor(UIManager.getColor("Component.focusColor"));
        double from = Math.min(scale.zero(), scale.at(driver.effect()));
        double to = Math.max(scale.zero(), scale.at(driver.effect()));
        g.fill(new Rectangle2D.Double(from, middle - BAR / 2.0, Math.max(1, to - from), BAR));
        if (!Double.isNaN(driver.amongCalled())) {
            double tick = scale.at(driver.amongCalled());
            g.setColor(text);
            g.fill(new Rectangle2D.Double(tick - 1, middle - BAR / 2.0 - 1, 2, BAR + 2.0));
        }
    }

    private static String figure(double effect) {
        String text = String.format(Locale.ROOT, "%+.1f", effect);
        return text.replace('-', '\u2212');
    }

    private static String cut(String text, FontMetrics metrics, double room) {
        int length = text.length();
        if (metrics.stringWidth(text) > room) {
            while (length > 1 && metrics.stringWidth(text.substring(0, length) + "\u2026") > room) {
                length--;
            }
            return text.substring(0, length) + "\u2026";
        }
        return text;
    }

    private String tip(Driver driver) {
        String tip = Bundle.DriverBars_tip(driver.words(), figure(driver.effect()), truth);
        Label called = truth == Label.ON ? Label.OFF : Label.ON;
        return Double.isNaN(driver.amongCalled())
                ? tip
                : Bundle.DriverBars_among(tip, figure(driver.amongCalled()), called);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        int index = Math.floorDiv(event.getY() - AIR / 2, ROW);
        return index < 0 || index >= drivers.size() ? null : tip(drivers.get(index));
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
            return drivers.stream().map(DriverBars.this::tip).collect(Collectors.joining(". "));
        }
    }
}
