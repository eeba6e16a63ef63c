/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.cytoloop.viewer.cells.FlipSign;
import org.cytoloop.viewer.document.SliceDifference;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.openide.util.NbBundle.Messages;

/** Says which rounds are compared, and what the signs mean, with their number on this slice. */
@Messages({"# {0} - number", "DN_gained={0,number,integer} gained", "# {0} - number", "DN_lost={0,number,integer} lost"
})
final class DifferenceNotePainter {
    private static final double SIGN = 5;

    private DifferenceNotePainter() {}

    /**
     * Draws.
     *
     * @param size how much larger than on a screen
     * @return the height it takes
     */
    static double paint(Graphics2D g, SliceDifference difference, double top, double size) {
        FontMetrics metrics = g.getFontMetrics(NotePainter.font(g, size));
        String gained = Bundle.DN_gained(difference.gained());
        String lost = Bundle.DN_lost(difference.lost());
        double gap = 14 * size;
        double sign = 2 * SIGN * size + 5 * size;
        double title = metrics.stringWidth(difference.title());
        double words = title + metrics.stringWidth(gained) + metrics.stringWidth(lost);
        double height = NotePainter.ground(g, metrics, words + 2 * (gap + sign), top, size);
        double base = top + 3 * size + metrics.getAscent();
        double middle = top + height / 2;
        double x = 18 * size;
        g.drawString(difference.title(), (float) x, (float) base);
        x += title + gap;
        sign(g, DifferenceBoard.GAINED, x + SIGN * size, middle + size, size);
        x += sign;
        g.drawString(gained, (float) x, (float) base);
        x += metrics.stringWidth(gained) + gap;
        sign(g, DifferenceBoard.LOST, x + SIGN * size, middle, size);
        g.drawString(lost, (float) (x + sign), (float) base);
        return height;
    }

    private static void sign(Graphics2D g, byte flip, double x, double y, double size) {
        // made for the px of the device, or it would be coarse on a HiDPI screen
        double device = Math.max(1, g.getTransform().getScaleX());
        double radius = SIGN * size * device;
        int side = FlipSign.side(radius, 0);
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
        picture.getRaster().setDataElements(0, 0, side, side, FlipSign.stamp(flip, radius, 0));
        Graphics2D own = (Graphics2D) g.create();
        own.translate(x, y);
        own.scale(1 / device, 1 / device);
        own.drawImage(picture, -side / 2, -side / 2, null);
        own.dispose();
    }
}
