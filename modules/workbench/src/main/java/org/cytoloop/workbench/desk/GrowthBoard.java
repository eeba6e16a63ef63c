/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.operations.growth.KnownGrowth;

/**
 * What was last found of how the score of a staining grows with labels. It takes long to compute, so every window shows
 * what one of them had computed. For the EDT.
 */
public final class GrowthBoard {
    private final Consumer<DeskChange> changes;
    private final Map<String, KnownGrowth> known = new HashMap<>();

    GrowthBoard(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /** What is known of a staining; empty when nothing was computed since the study was opened. */
    public Optional<KnownGrowth> of(String staining) {
        return Optional.ofNullable(known.get(staining));
    }

    /** Something new was computed. */
    public void put(KnownGrowth next) {
        known.put(next.round().staining(), next);
        changes.accept(DeskChange.GROWTH);
    }
}
