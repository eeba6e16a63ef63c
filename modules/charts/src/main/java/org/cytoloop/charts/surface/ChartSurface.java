/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.surface;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import org.cytoloop.plots.files.VectorPicture;

/**
 * A chart that is drawn once into a picture of the screen's sharpness; what moves is painted over the picture, so that
 * dragging costs little and does not flicker. Follows the theme. For the EDT.
 */
public abstract class ChartSurface extends JComponent {
    private static final long serialVersionUID = 1L;

    private transient BufferedImage ground;
    private transient ChartInk ink;
    private double scaleX;
    private double scaleY;
    private boolean copying;

    /** An empty surface. */
    protected ChartSurface() {
        setOpaque(true);
    }

    /** Draws what stays the same while something is dragged; the paper is there already. */
    protected abstract void drawGround(Graphics2D g, int width, int height, ChartInk colors);

    /** Draws what moves; called after the ground was drawn at the same size. */
    protected void drawOverlay(Graphics2D g, int width, int height, ChartInk colors) {
        // nothing moves in most charts
    }

    /** The ground is to be drawn anew. */
    public final void refresh() {
        ground = null;
        repaint();
    }

    /** All of it as a picture. */
    public final BufferedImage picture(double sharpness) {
        int width = Math.max(1, getWidth());
        int height = Math.max(1, getHeight());
        BufferedImage picture = blank(width * sharpness, height * sharpness);
        Graphics2D g = picture.createGraphics();
        g.scale(sharpness, sharpness);
        copy(g, width, height, ChartInk.current());
        g.dispose();
        return picture;
    }

    /** All of it as an SVG document, black on white. */
    public final String svg(String title) {
        int width = Math.max(1, getWidth());
        int height = Math.max(1, getHeight());
        return VectorPicture.svg(title, g -> copy(g, width, height, ChartInk.print()), width, height);
    }

    /** All of it as a PDF document, black on white. */
    public final byte[] pdf() {
        int width = Math.max(1, getWidth());
        int height = Math.max(1, getHeight());
        return VectorPicture.pdf(g -> copy(g, width, height, ChartInk.print()), width, height);
    }

    private void copy(Graphics2D g, int width, int height, ChartInk colors) {
        copying = true;
        drawPaper(g, width, height, colors);
        drawOverlay(g, width, height, colors);
        copying = false;
        // places were reckoned for the copy's letters
        refresh();
    }

    /** True when a frame is to show that keys go here; not in pictures of it. */
    public final boolean showsFocus() {
        return isFocusOwner() && !copying;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        ground = null;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        prepare(g.getTransform());
        AffineTransform before = g.getTransform();
        g.scale(1 / scaleX, 1 / scaleY);
        g.drawImage(ground, 0, 0, null);
        g.setTransform(before);
        smooth(g);
        drawOverlay(g, getWidth(), getHeight(), ink);
        g.dispose();
    }

    /** Draws the ground if it is not there, or for another size, screen or theme. */
    private void prepare(AffineTransform screen) {
        ChartInk now = ChartInk.current();
        double x = Math.max(1, Math.abs(screen.getScaleX()));
        double y = Math.max(1, Math.abs(screen.getScaleY()));
        int width = Math.max(1, getWidth());
        int height = Math.max(1, getHeight());
        boolean fits = ground != null
                && ground.getWidth() == (int) Math.ceil(width * x)
                && ground.getHeight() == (int) Math.ceil(height * y);
        if (!fits || !now.equals(ink)) {
            ink = now;
            scaleX = x;
            scaleY = y;
            ground = blank(width * x, height * y);
            Graphics2D g = ground.createGraphics();
            g.scale(x, y);
            drawPaper(g, width, height, now);
            g.dispose();
        }
    }

    private void drawPaper(Graphics2D g, int width, int height, ChartInk colors) {
        smooth(g);
        g.setColor(colors.paper());
        g.fillRect(0, 0, width, height);
        drawGround(g, width, height, colors);
    }

    private static BufferedImage blank(double width, double height) {
        return new BufferedImage((int) Math.ceil(width), (int) Math.ceil(height), BufferedImage.TYPE_INT_RGB);
    }

    private static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }
}
