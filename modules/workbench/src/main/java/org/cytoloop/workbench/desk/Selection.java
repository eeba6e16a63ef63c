/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.desk;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.cytoloop.core.model.CellRef;

/** The cell that is selected and the one under the mouse, wherever they are shown. For the EDT. */
public final class Selection {
    private final Consumer<DeskChange> changes;
    private CellRef selected;
    private CellRef hovered;

    Selection(Consumer<DeskChange> changes) {
        this.changes = changes;
    }

    /** The selected cell. */
    public Optional<CellRef> selected() {
        return Optional.ofNullable(selected);
    }

    /** The cell under the mouse, in a slice or as a crop. */
    public Optional<CellRef> hovered() {
        return Optional.ofNullable(hovered);
    }

    /** The cell a key acts on: the one under the mouse, else the selected one. */
    public Optional<CellRef> target() {
        return hovered().or(this::selected);
    }

    /** Selects a cell; null for none. */
    public void select(CellRef cell) {
        if (!Objects.equals(cell, selected)) {
            selected = cell;
            changes.accept(DeskChange.SELECTION);
        }
    }

    /** The mouse is over a cell; null for none. */
    public void hover(CellRef cell) {
        if (!Objects.equals(cell, hovered)) {
            hovered = cell;
            changes.accept(DeskChange.HOVER);
        }
    }
}
