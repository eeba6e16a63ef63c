/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cytoloop.core.model.CellRef;

/**
 * Cells of the current staining whose labels something speaks against, each with a sentence on what. One module finds
 * them; viewer, sampler and rule card mark them. Cells that are being asked again never count as flagged, whatever was
 * set: a flag would give them away. For the EDT.
 */
public final class FlagBoard {
    private final Consumer<DeskChange> changes;
    private final Supplier<Set<CellRef>> asked;
    private TreeMap<CellRef, String> flags = new TreeMap<>();

    /**
     * An empty board.
     *
     * @param asked the cells that are being asked again, which a flag would give away
     */
    FlagBoard(Consumer<DeskChange> changes, Supplier<Set<CellRef>> asked) {
        this.changes = changes;
        this.asked = asked;
    }

    /** What speaks against the label of a cell; empty when nothing does. */
    public Optional<String> of(CellRef cell) {
        String flag = flags.get(cell);
        return flag == null || asked.get().contains(cell) ? Optional.empty() : Optional.of(flag);
    }

    /** The flagged cells of a slice with their sentences, ordered by cell. A copy. */
    public Map<CellRef, String> on(String slice) {
        Map<CellRef, String> there =
                new TreeMap<>(flags.subMap(new CellRef(slice, 0), new CellRef(slice, Integer.MAX_VALUE)));
        there.keySet().removeAll(asked.get());
        return there;
    }

    /** Number of flagged cells. */
    public int size() {
        Set<CellRef> hidden = asked.get();
        return hidden.isEmpty()
                ? flags.size()
                : (int) flags.keySet().stream()
                        .filter(cell -> !hidden.contains(cell))
                        .count();
    }

    /** Flags these cells and no others. */
    public void set(Map<CellRef, String> next) {
        if (!Objects.equals(flags, next)) {
            flags = new TreeMap<>(next);
            changes.accept(DeskChange.FLAGS);
        }
    }
}
