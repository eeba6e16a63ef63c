/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.strip;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.sampler.model.StripCell;

/**
 * What the strip had on screen from a moment on.
 *
 * @param cells the cells
 * @param layout where they lay
 * @param top where the strip's upper edge was in what shows it, screen points; negative once it was scrolled
 * @param since when it was painted, ms since 1970
 */
record PaintedStrip(List<StripCell> cells, StripLayout layout, int top, long since) {
    static final PaintedStrip NOTHING = new PaintedStrip(List.of(), StripLayout.of(0, 0), 0, 0);

    /** True when another picture with these would show every cell where it is. */
    boolean shows(List<StripCell> others, StripLayout otherLayout, int otherTop) {
        if (top != otherTop || !layout.equals(otherLayout) || cells.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).cell().equals(others.get(i).cell())) {
                return false;
            }
        }
        return true;
    }

    /** True when the same cells lie in another order than before. */
    boolean isReorderedFrom(PaintedStrip before) {
        List<CellRef> now = refs();
        List<CellRef> then = before.refs();
        return !now.equals(then) && new HashSet<>(now).equals(new HashSet<>(then));
    }

    private List<CellRef> refs() {
        return cells.stream().map(StripCell::cell).toList();
    }

    /** The cell at a point. */
    Optional<CellRef> at(int x, int y) {
        int index = layout.at(x, y);
        return index < 0 || index >= cells.size()
                ? Optional.empty()
                : Optional.of(cells.get(index).cell());
    }
}
