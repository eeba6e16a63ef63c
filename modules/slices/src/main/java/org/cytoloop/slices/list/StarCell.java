/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.widgets.LabelColors;
import org.openide.util.NbBundle.Messages;

/** The star of a training slice: filled when it is one. */
@Messages({
    "TIP_star_on=Training slice: worth labelling. A click or Space takes the star back.",
    "TIP_star_off=A click or Space makes this a training slice.",
    "STAR_on=training slice",
    "STAR_off=no training slice"
})
final class StarCell extends CellPainting {
    private static final long serialVersionUID = 1L;
    private static final double RADIUS = 8;

    @Override
    String accessibleText(SliceRow row) {
        return row.details().training() ? Bundle.STAR_on() : Bundle.STAR_off();
    }

    @Override
    String tooltip(SliceRow row) {
        return row.details().training() ? Bundle.TIP_star_on() : Bundle.TIP_star_off();
    }

    @Override
    void paint(Graphics2D g, SliceRow row) {
        Path2D star = star(getWidth() / 2.0, getHeight() / 2.0);
        if (row.details().training()) {
            g.setColor(LabelColors.ON);
            g.fill(star);
            g.setColor(mix(LabelColors.ON, getForeground(), 0.35));
        } else {
            g.setColor(mix(getForeground(), getBackground(), 0.6));
        }
        g.setStroke(new BasicStroke(1.1f));
        g.draw(star);
    }

    private static Path2D star(double x, double y) {
        Path2D star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double radius = i % 2 == 0 ? RADIUS : RADIUS * 0.42;
            double angle = Math.PI * (i / 5.0 - 0.5);
            double px = x + radius * Math.cos(angle);
            double py = y + radius * Math.sin(angle);
            if (i == 0) {
                star.moveTo(px, py);
            } else {
                star.lineTo(px, py);
            }
        }
        star.closePath();
        return star;
    }
}
