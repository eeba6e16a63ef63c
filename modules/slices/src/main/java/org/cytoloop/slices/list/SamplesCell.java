/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import java.awt.BasicStroke;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.function.Supplier;
import org.cytoloop.slices.rows.Numbers;
import org.cytoloop.slices.rows.SliceRow;
import org.cytoloop.workbench.widgets.LabelColors;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.openide.util.NbBundle.Messages;

/** The samples of a slice: a disc and the number of ON, a ring and the number of OFF. */
@Messages({
    "# {0} - ON",
    "# {1} - OFF",
    "# {2} - UNSURE",
    "# {3} - staining",
    "TIP_samples={0} ON, {1} OFF, {2} UNSURE for {3}",
    "# {0} - staining",
    "TIP_samples_none=No samples for {0} yet"
})
final class SamplesCell extends CellPainting {
    private static final long serialVersionUID = 1L;
    private static final int MARK = 8;

    private final transient Supplier<String> staining;

    SamplesCell(Supplier<String> staining) {
        this.staining = staining;
    }

    @Override
    String accessibleText(SliceRow row) {
        return tooltip(row);
    }

    @Override
    String tooltip(SliceRow row) {
        PerSlice samples = row.samples();
        return samples.total() == 0
                ? Bundle.TIP_samples_none(staining.get())
                : Bundle.TIP_samples(samples.on(), samples.off(), samples.unsure(), staining.get());
    }

    @Override
    void paint(Graphics2D g, SliceRow row) {
        FontMetrics metrics = g.getFontMetrics();
        int base = (getHeight() + metrics.getAscent() - metrics.getDescent()) / 2;
        double top = base - metrics.getAscent() / 2.0 - MARK / 2.0 + 1;
        if (row.samples().total() == 0) {
            g.setColor(dim());
            g.drawString(Bundle.CELLS_none(), 6, base);
            return;
        }
        int half = getWidth() / 2;
        g.setColor(LabelColors.ON);
        g.fill(new Ellipse2D.Double(6, top, MARK, MARK));
        g.setColor(LabelColors.OFF);
        g.setStroke(new BasicStroke(2));
        g.draw(new Ellipse2D.Double(half + 3.0, top + 1, MARK - 2.0, MARK - 2.0));
        g.setColor(getForeground());
        g.drawString(Numbers.whole(row.samples().on()), 6 + MARK + 4, base);
        g.drawString(Numbers.whole(row.samples().off()), half + 2 + MARK + 4, base);
    }
}
