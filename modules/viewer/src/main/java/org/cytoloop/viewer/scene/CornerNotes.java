/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Graphics2D;
import org.cytoloop.viewer.document.CellFacts;
import org.cytoloop.viewer.document.SliceDifference;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.options.ViewerState;
import org.openide.util.NbBundle.Messages;

/**
 * What has to be said in the upper left corner of a picture for it to be understood.
 *
 * @param difference the difference between two rounds that is drawn; null for none
 * @param filter what filters leave, with how many cells these are; empty when there is no filter
 * @param map true when the uncertainty map is drawn
 */
@Messages({
    "# {0} - what is shown",
    "# {1} - number of cells",
    "# {2} - number of all cells",
    "CN_filter={0}: {1,number,integer} of {2,number,integer} cells"
})
public record CornerNotes(SliceDifference difference, String filter, boolean map) {
    private static final double MARGIN = 12;
    private static final double GAP = 6;

    /** What is to be said of a slice as it is shown now. */
    public static CornerNotes of(SliceDocument document, ViewerState state) {
        CellFacts facts = document.facts();
        return state.isHidden()
                ? new CornerNotes(null, "", false)
                : new CornerNotes(
                        facts.difference(),
                        filter(facts),
                        document.uncertaintyMap().isPresent());
    }

    static String filter(CellFacts facts) {
        return facts.shown() == null
                ? ""
                : Bundle.CN_filter(
                        facts.shown().words(),
                        facts.shown().count(),
                        facts.cells().size());
    }

    /**
     * Draws one below the other.
     *
     * @param size how much larger than on a screen
     */
    public void paint(Graphics2D g, double size) {
        double top = MARGIN * size;
        if (difference != null) {
            top += DifferenceNotePainter.paint(g, difference, top, size) + GAP * size;
        }
        if (!filter.isEmpty()) {
            top += NotePainter.words(g, filter, top, size) + GAP * size;
        }
        if (map) {
            NotePainter.scale(g, top, size);
        }
    }
}
