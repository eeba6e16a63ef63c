/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.UIManager;
import javax.swing.plaf.basic.BasicSliderUI;
import org.openide.util.NbBundle.Messages;

/** Where on a slider the share of the samples lies, and below it that of the calls. As wide as the slider. */
@Messages({
    "# {0} - percent",
    "ShareMarks_samples=samples {0} % ON",
    "# {0} - percent",
    "ShareMarks_calls=calls {0} % ON"
})
final class ShareMarks extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int SIDE = 8;
    private static final int GAP = 4;

    private final JSlider slider;
    private double samples = Double.NaN;
    private double calls = Double.NaN;

    ShareMarks(JSlider slider) {
        this.slider = slider;
        setName("balance.dial.marks");
        setFocusable(false);
    }

    /** Shares of ON, 0 to 1; NaN for none. */
    void show(double ofSamples, double ofCalls) {
        samples = ofSamples;
        calls = ofCalls;
        slider.getAccessibleContext().setAccessibleDescription(words());
        setToolTipText(words().isEmpty() ? null : words());
        repaint();
    }

    private String words() {
        StringBuilder text = new StringBuilder();
        if (!Double.isNaN(samples)) {
            text.append(Bundle.ShareMarks_samples(percent(samples)));
        }
        if (!Double.isNaN(calls)) {
            text.append(text.isEmpty() ? "" : ", ").append(Bundle.ShareMarks_calls(percent(calls)));
        }
        return text.toString();
    }

    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(100, 2 * lineHeight() + GAP);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    private int lineHeight() {
        return getFontMetrics(UIManager.getFont("Label.font")).getHeight();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Object hints = getToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof Map<?, ?> all) {
            g.addRenderingHints(all);
        }
        g.setFont(UIManager.getFont("Label.font"));
        if (!Double.isNaN(samples)) {
            paint(g, samples, 0, Bundle.ShareMarks_samples(percent(samples)), true);
        }
        if (!Double.isNaN(calls)) {
            paint(g, calls, lineHeight(), Bundle.ShareMarks_calls(percent(calls)), false);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, double share, int y, String text, boolean filled) {
        FontMetrics metrics = g.getFontMetrics();
        double x = x(share);
        Path2D triangle = new Path2D.Double();
        double top = y + (metrics.getHeight() - SIDE) / 2.0;
        triangle.moveTo(x, top);
        triangle.lineTo(x + SIDE / 2.0, top + SIDE);
        triangle.lineTo(x - SIDE / 2.0, top + SIDE);
        triangle.closePath();
        Color ink = UIManager.getColor(slider.isEnabled() ? "Label.foreground" : "Label.disabledForeground");
        g.setColor(ink);
        if (filled) {
            g.fill(triangle);
        }
        g.draw(triangle);
        int width = metrics.stringWidth(text);
        boolean right = x + SIDE + width <= getWidth();
        float from = (float) (right ? x + SIDE : x - SIDE - width);
        g.drawString(text, from, y + metrics.getAscent());
    }

    /** Where the slider has a share: the LaF knows its track, and tells the value at a place only. */
    private double x(double share) {
        int value = (int) Math.round(share * 100);
        if (!(slider.getUI() instanceof BasicSliderUI ui) || slider.getWidth() == 0) {
            return getWidth() * share;
        }
        int from = 0;
        while (from < slider.getWidth() && ui.valueForXPosition(from) < value) {
            from++;
        }
        int to = from;
        while (to < slider.getWidth() && ui.valueForXPosition(to) <= value) {
            to++;
        }
        boolean least = value <= slider.getMinimum();
        boolean most = value >= slider.getMaximum();
        return least ? Math.max(SIDE / 2.0, to - 3.0) : most ? from + 1.0 : (from + to) / 2.0;
    }
}
