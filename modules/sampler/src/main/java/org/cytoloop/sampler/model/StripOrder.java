/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.model.CellRef;

/**
 * Keeps the order of the strip while a batch is shown: once the mouse was over it, what was seen at a place is never
 * replaced by another cell because signals came in later, or a click would label a cell nobody looked at. A cell that
 * comes back finds its place; new ones go to the end. The order is made anew when another batch was shown in between.
 * For the EDT.
 */
final class StripOrder {
    private final Map<CellRef, Integer> places = new HashMap<>();
    private Key key;
    private boolean measured;
    private boolean pointed;
    private boolean touched;

    /** What is in the strip; two batches that are equal in all of it are the same to the eye. */
    private record Key(String slice, String staining, long batch) {}

    private static Key keyOf(SamplerView view, String staining) {
        return view.strip().isEmpty()
                ? null
                : new Key(
                        view.strip().get(0).cell().slice(),
                        staining,
                        view.current().map(BatchChoice::id).orElse(BatchChoice.SINGLE_CELLS));
    }

    /** True when a view shows what is shown already. */
    boolean knows(SamplerView view, String staining) {
        return key != null && key.equals(keyOf(view, staining));
    }

    /** The mouse came over the strip, or left it. */
    void setPointed(boolean on) {
        pointed = on;
        touched |= on;
    }

    /** True while a batch may still be sorted: it was shown without signals, and nobody pointed at it yet. */
    private boolean isLoose(SamplerView next) {
        return !measured && !touched && isMeasured(next);
    }

    private static boolean isMeasured(SamplerView view) {
        return view.strip().stream().noneMatch(cell -> Float.isNaN(cell.signal()));
    }

    /** A view that is about to be shown, in the order it has to have. */
    SamplerView keep(SamplerView next, String staining) {
        if (!knows(next, staining)) {
            key = keyOf(next, staining);
            places.clear();
            touched = pointed;
            measured = isMeasured(next);
        } else if (isLoose(next)) {
            places.clear();
            measured = true;
        }
        for (StripCell cell : next.strip()) {
            places.putIfAbsent(cell.cell(), places.size());
        }
        List<StripCell> kept = new ArrayList<>(next.strip());
        kept.sort(Comparator.comparing(cell -> places.get(cell.cell())));
        return kept.equals(next.strip()) ? next : next.withStrip(kept);
    }
}
