/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.channels;

import java.awt.Color;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.cytoloop.engine.display.ChannelDisplay;
import org.cytoloop.engine.display.ChannelHistogram;
import org.openide.util.NbBundle.Messages;

/** The grey values of the active channel on a logarithmic scale, with two lines that can be dragged. For the EDT. */
@Messages({
    "HIST_tooltip=Drag the lines: grey values left of the first are black, right of the second at full intensity",
    "HIST_reading=Reading grey values..."
})
final class HistogramView extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int HANDLE = 7;

    private final transient ChannelsModel model;
    private transient HistogramAxis held;
    private boolean dragsWhite;

    HistogramView(ChannelsModel model) {
        this.model = model;
        setName("viewer.contrast.histogram");
        setPreferredSize(new Dimension(260, 84));
        setMinimumSize(new Dimension(80, 60));
        setToolTipText(Bundle.HIST_tooltip());
        Drag drag = new Drag();
        addMouseListener(drag);
        addMouseMotionListener(drag);
    }

    private Optional<ChannelDisplay> channel() {
        return model.settings().map(s -> s.channels().get(model.active()));
    }

    private Optional<HistogramAxis> axis() {
        if (held != null) {
            return Optional.of(held);
        }
        return model.histogram(model.active()).flatMap(h -> channel().map(c -> HistogramAxis.of(h, c)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(UIManager.getColor("TextField.background"));
        g.fillRoundRect(0, 0, getWidth(), getHeight(), 6, 6);
        Optional<ChannelHistogram> histogram = model.histogram(model.active());
        Optional<HistogramAxis> axis = axis();
        Optional<ChannelDisplay> channel = channel();
        if (histogram.isPresent() && axis.isPresent() && channel.isPresent()) {
            paint(g, histogram.get(), axis.get(), channel.get());
        } else {
            g.setColor(UIManager.getColor("Label.disabledForeground"));
            g.drawString(Bundle.HIST_reading(), 8, getHeight() / 2);
        }
        g.dispose();
    }

    private void paint(Graphics2D g, ChannelHistogram histogram, HistogramAxis axis, ChannelDisplay channel) {
        Color text = UIManager.getColor("Label.foreground");
        double black = axis.x(channel.min(), getWidth());
        double white = axis.x(channel.max(), getWidth());
        g.setColor(new Color(text.getRed(), text.getGreen(), text.getBlue(), 28));
        g.fill(new Rectangle2D.Double(black, 0, Math.max(0, white - black), getHeight()));
        g.setColor(new Color(0x808080));
        g.fill(shape(histogram, axis));
        g.setColor(text);
        line(g, black, getHeight() - 1.0);
        line(g, white, 0);
    }

    /** A line with a handle at its foot (black) or its top (white). */
    private void line(Graphics2D g, double x, double handleY) {
        double inside = Math.max(1, Math.min(getWidth() - 2.0, x));
        g.draw(new Line2D.Double(inside, 0, inside, getHeight()));
        double towards = handleY == 0 ? HANDLE : -HANDLE;
        Path2D handle = new Path2D.Double();
        handle.moveTo(inside - HANDLE, handleY);
        handle.lineTo(inside + HANDLE, handleY);
        handle.lineTo(inside, handleY + towards);
        handle.closePath();
        g.fill(handle);
    }

    private Path2D shape(ChannelHistogram histogram, HistogramAxis axis) {
        int[] counts = histogram.counts();
        double top = 0;
        for (int count : counts) {
            top = Math.max(top, Math.log1p(count));
        }
        double span = histogram.max() - histogram.min();
        // one bin per whole grey value, the last one as wide as the others
        double bin = span + 1 == counts.length ? 1 : span / counts.length;
        int height = getHeight() - 4;
        Path2D shape = new Path2D.Double();
        shape.moveTo(axis.x(histogram.min(), getWidth()), getHeight());
        for (int i = 0; i < counts.length; i++) {
            double y = getHeight() - (top > 0 ? Math.log1p(counts[i]) / top * height : 0);
            shape.lineTo(axis.x(histogram.min() + i * bin, getWidth()), y);
            shape.lineTo(axis.x(histogram.min() + (i + 1) * bin, getWidth()), y);
        }
        shape.lineTo(axis.x(histogram.max(), getWidth()), getHeight());
        shape.closePath();
        return shape;
    }

    /** Moves the line that is nearer to the mouse. */
    private final class Drag extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            Optional<HistogramAxis> axis = axis();
            Optional<ChannelDisplay> channel = channel();
            if (axis.isPresent() && channel.isPresent()) {
                held = axis.get();
                double black = Math.abs(held.x(channel.get().min(), getWidth()) - event.getX());
                double white = Math.abs(held.x(channel.get().max(), getWidth()) - event.getX());
                dragsWhite = white <= black;
                move(event);
            }
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            if (held != null) {
                move(event);
            }
        }

        @Override
        public void mouseReleased(MouseEvent event) {
            held = null;
            repaint();
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            setCursor(Cursor.getPredefinedCursor(Cursor.E_RESIZE_CURSOR));
        }

        private void move(MouseEvent event) {
            int x = Math.max(0, Math.min(getWidth(), event.getX()));
            double value = held.value(x, getWidth());
            channel().ifPresent(c -> {
                if (dragsWhite) {
                    model.setRange(model.active(), c.min(), Math.max(value, c.min() + least()));
                } else {
                    model.setRange(model.active(), Math.min(value, c.max() - least()), c.max());
                }
            });
        }

        private double least() {
            return (held.high() - held.low()) / Math.max(1, getWidth());
        }
    }
}
