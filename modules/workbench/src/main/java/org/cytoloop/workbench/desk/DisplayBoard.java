/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.engine.display.DisplaySettings;

/**
 * How the channels of each slice are shown, in the viewer and in crops. While linked, slices with the same channels are
 * shown alike, so that brightness can be compared between them. For the EDT.
 */
public final class DisplayBoard {
    private final Consumer<DeskChange> changes;
    private final Map<String, DisplaySettings> bySlice = new LinkedHashMap<>();
    private boolean linked = true;

    DisplayBoard(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /** How a slice is shown; empty until that was decided. */
    public Optional<DisplaySettings> of(String slice) {
        return Optional.ofNullable(bySlice.get(slice));
    }

    /** All slices for which it was decided, and how they are shown. */
    public Map<String, DisplaySettings> all() {
        return Map.copyOf(bySlice);
    }

    /**
     * First settings of a slice: while linked those of another slice with the same channels, when there is one.
     *
     * @param automatic what else to use
     * @return how the slice is shown from now on
     */
    public DisplaySettings begin(String slice, DisplaySettings automatic) {
        DisplaySettings known = bySlice.get(slice);
        if (known != null && known.fits(automatic)) {
            return known;
        }
        DisplaySettings chosen = automatic;
        if (linked) {
            chosen = bySlice.values().stream()
                    .filter(automatic::fits)
                    .findFirst()
                    .orElse(automatic);
        }
        bySlice.put(slice, chosen);
        changes.accept(DeskChange.DISPLAY);
        return chosen;
    }

    /** Shows a slice in another way; while linked, also the slices with the same channels. */
    public void set(String slice, DisplaySettings settings) {
        if (settings.equals(bySlice.get(slice))) {
            return;
        }
        bySlice.put(slice, settings);
        if (linked) {
            bySlice.replaceAll((name, old) -> old.fits(settings) ? settings : old);
        }
        changes.accept(DeskChange.DISPLAY);
    }

    /** True while slices with the same channels are shown alike. */
    public boolean isLinked() {
        return linked;
    }

    /** Links or unlinks the slices; linking changes nothing until the next {@link #set}. */
    public void setLinked(boolean on) {
        if (linked != on) {
            linked = on;
            changes.accept(DeskChange.DISPLAY);
        }
    }
}
