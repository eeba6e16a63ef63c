/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.draw;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.plots.model.PlotMark;

/** Draws lines at values that mean something, with what they mean where there is room. */
final class Marks {
    private Marks() {}

    static void paint(Brush brush, Placed placed, List<PlotMark> marks) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (PlotMark mark : marks) {
            if (mark.vertical() && placed.x().shows(mark.value())) {
                vertical(brush, placed, mark, taken);
            } else if (!mark.vertical() && placed.y().shows(mark.value())) {
                level(brush, placed, mark, taken);
            }
        }
    }

    private static void vertical(Brush brush, Placed placed, PlotMark mark, List<Rectangle2D> taken) {
        Rectangle2D data = placed.data();
        double x = placed.x().place(mark.value());
        brush.line(x, data.getMinY(), x, data.getMaxY(), brush.ink().faint(), Brush.DOTTED);
        Font font = brush.ink().small();
        double width = brush.width(mark.text(), font);
        double left = x + 4 + width <= data.getMaxX() ? x + 4 : x - 4 - width;
        double height = brush.height(font);
        for (int line = 0; line < 4; line++) {
            double top = data.getMinY() + 1 + line * height;
            if (left >= data.getMinX()
                    && write(brush, mark.text(), new Rectangle2D.Double(left, top, width, height), taken)) {
                return;
            }
        }
    }

    private static void level(Brush brush, Placed placed, PlotMark mark, List<Rectangle2D> taken) {
        Rectangle2D data = placed.data();
        double y = placed.y().place(mark.value());
        brush.line(data.getMinX(), y, data.getMaxX(), y, brush.ink().faint(), Brush.DOTTED);
        Font font = brush.ink().small();
        double height = brush.height(font);
        double width = brush.width(mark.text(), font);
        double top = y - height - 1 >= data.getMinY() ? y - height - 1 : y + 1;
        for (double left : new double[] {data.getMaxX() - width - 2, data.getMinX() + 4}) {
            if (width < data.getWidth()
                    && write(brush, mark.text(), new Rectangle2D.Double(left, top, width, height), taken)) {
                return;
            }
        }
    }

    private static boolean write(Brush brush, String text, Rectangle2D place, List<Rectangle2D> taken) {
        if (text.isEmpty() || taken.stream().anyMatch(place::intersects)) {
            return false;
        }
        taken.add(place);
        // what lies behind must not hinder reading
        brush.fill(place, PlotInk.veil(brush.ink().paper(), 190));
        Font font = brush.ink().small();
        brush.text(
                text,
                font,
                brush.ink().text(),
                place.getX(),
                place.getY() + brush.letters().ascent(font),
                0);
        return true;
    }
}
