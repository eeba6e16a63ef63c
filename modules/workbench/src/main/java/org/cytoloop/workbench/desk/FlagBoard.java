/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.cytoloop.core.model.CellRef;

/**
 * Cells of the current staining whose labels something speaks against, each with a sentence on what. One module finds
 * them; viewer, sampler and rule card mark them. For the EDT.
 */
public final class FlagBoard {
    private final Consumer<DeskChange> changes;
    private TreeMap<CellRef, String> flags = new TreeMap<>();

    FlagBoard(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /** What speaks against the label of a cell; empty when nothing does. */
    public Optional<String> of(CellRef cell) {
        return Optional.ofNullable(flags.get(cell));
    }

    /** The flagged cells of a slice with their sentences, ordered by cell. A copy. */
    public Map<CellRef, String> on(String slice) {
        return new TreeMap<>(flags.subMap(new CellRef(slice, 0), new CellRef(slice, Integer.MAX_VALUE)));
    }

    /** Number of flagged cells. */
    public int size() {
        return flags.size();
    }

    /** Flags these cells and no others. */
    public void set(Map<CellRef, String> next) {
        if (!Objects.equals(flags, next)) {
            flags = new TreeMap<>(next);
            changes.accept(DeskChange.FLAGS);
        }
    }
}
