/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.detection;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import javax.swing.JPanel;
import org.cytoloop.core.model.Cells;

/** The picture of a preview: the channel in grey with the outlines of the cells. For the EDT. */
final class PreviewPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    /** The yellow of Okabe and Ito, which stands for no label. */
    private static final Color OUTLINE = new Color(0xF0E442);

    private static final int DOT = 3;

    private transient Optional<PreviewResult> result = Optional.empty();
    private transient Path2D outlines = new Path2D.Float();
    private boolean dimmed;

    PreviewPanel() {
        setPreferredSize(new Dimension(360, 260));
        setMinimumSize(new Dimension(200, 170));
    }

    /**
     * Shows a preview.
     *
     * @param old true when it is not the one that is wanted now
     */
    void show(Optional<PreviewResult> next, boolean old) {
        if (!next.equals(result)) {
            result = next;
            outlines = next.map(r -> path(r.found().cells())).orElseGet(Path2D.Float::new);
        }
        dimmed = old;
        repaint();
    }

    private static Path2D path(Cells cells) {
        Path2D path = new Path2D.Float();
        for (int i = 0; i < cells.size(); i++) {
            int points = cells.outlinePoints(i);
            if (points == 0) {
                path.append(new Ellipse2D.Float(cells.x(i) - DOT, cells.y(i) - DOT, 2f * DOT, 2f * DOT), false);
                continue;
            }
            path.moveTo(cells.outlineX(i, 0), cells.outlineY(i, 0));
            for (int p = 1; p < points; p++) {
                path.lineTo(cells.outlineX(i, p), cells.outlineY(i, p));
            }
            path.closePath();
        }
        return path;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, getWidth(), getHeight());
        result.ifPresent(r -> paint(g, r.picture()));
        g.dispose();
    }

    private void paint(Graphics2D g, GreyPicture picture) {
        PreviewArea area = picture.area();
        double scale = Math.min(getWidth() / (double) area.width(), getHeight() / (double) area.height());
        double left = (getWidth() - scale * area.width()) / 2;
        double top = (getHeight() - scale * area.height()) / 2;
        if (dimmed) {
            g.setComposite(AlphaComposite.SrcOver.derive(0.6f));
        }
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        AffineTransform toPanel = new AffineTransform(scale, 0, 0, scale, left, top);
        AffineTransform ofImage = new AffineTransform(toPanel);
        ofImage.scale(
                area.width() / (double) picture.image().getWidth(),
                area.height() / (double) picture.image().getHeight());
        g.clip(toPanel.createTransformedShape(new Rectangle(area.width(), area.height())));
        g.drawImage(picture.image(), ofImage, null);
        toPanel.translate(-area.x(), -area.y());
        g.setColor(OUTLINE);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(toPanel.createTransformedShape(outlines));
    }
}
