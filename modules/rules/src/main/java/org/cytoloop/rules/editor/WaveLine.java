/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rules.editor;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import javax.swing.text.LayeredHighlighter;
import javax.swing.text.Position;
import javax.swing.text.View;

/** Underlines what is wrong with a wavy line. */
final class WaveLine extends LayeredHighlighter.LayerPainter {
    private static final int STEP = 2;

    private final Color colour;

    WaveLine(Color colour) {
        this.colour = colour;
    }

    @Override
    public void paint(Graphics g, int from, int to, Shape bounds, JTextComponent text) {
        // painted by layers
    }

    @Override
    public Shape paintLayer(Graphics graphics, int from, int to, Shape bounds, JTextComponent text, View view) {
        try {
            Rectangle place = view.modelToView(from, Position.Bias.Forward, to, Position.Bias.Backward, bounds)
                    .getBounds();
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(colour);
            g.setStroke(new BasicStroke(1.2f));
            int y = place.y + place.height - STEP;
            int end = place.x + Math.max(place.width, 3 * STEP);
            Path2D wave = new Path2D.Float();
            wave.moveTo(place.x, y);
            boolean up = true;
            for (int x = place.x + STEP; x <= end; x += STEP) {
                wave.lineTo(x, up ? y - STEP : y);
                up = !up;
            }
            g.draw(wave);
            g.dispose();
            return place;
        } catch (BadLocationException e) {
            // the text is another by now, and will be marked anew
            return bounds;
        }
    }
}
