/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.slices.rows.SliceRow;
import org.openide.util.NbBundle.Messages;

/** The number of cells of a slice. */
@Messages({
    "CELLS_none=\u2013",
    "TIP_cells_none=The cells of this slice have not been detected yet.",
    "# {0} - number",
    "TIP_cells={0} cells"
})
final class CountCell extends CellPainting {
    private static final long serialVersionUID = 1L;

    @Override
    String accessibleText(SliceRow row) {
        return row.detected() ? Numbers.whole(row.cells()) : Bundle.TIP_cells_none();
    }

    @Override
    String tooltip(SliceRow row) {
        return row.detected() ? Bundle.TIP_cells(Numbers.whole(row.cells())) : Bundle.TIP_cells_none();
    }

    @Override
    void paint(Graphics2D g, SliceRow row) {
        String text = row.detected() ? Numbers.whole(row.cells()) : Bundle.CELLS_none();
        FontMetrics metrics = g.getFontMetrics();
        if (!row.detected()) {
            g.setColor(dim());
        }
        g.drawString(
                text,
                getWidth() - metrics.stringWidth(text) - 6,
                (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2);
    }
}
