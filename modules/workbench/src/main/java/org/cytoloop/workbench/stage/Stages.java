/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workbench.stage;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.openide.util.Lookup;

/** All slices that are shown; the viewer registers it. For the EDT. */
public interface Stages {
    /** The stages of this workbench; empty when no viewer is installed. */
    static Optional<Stages> installed() {
        return Optional.ofNullable(Lookup.getDefault().lookup(Stages.class));
    }

    /** Shows a slice of the open study, in the tab it has or a new one. */
    void open(String slice);

    /** Shows a slice like {@link #open(String)}, but leaves the keyboard where it is. */
    default void show(String slice) {
        open(slice);
    }

    /** Shows a cell: opens its slice, selects the cell and brings it to the middle, large enough to judge it. */
    void open(CellRef cell);

    /** The stage the user looks at. */
    Optional<Stage> active();

    /** The stage of a slice, when it is shown. */
    Optional<Stage> of(String slice);

    /** All stages, in the order in which they were opened. */
    List<Stage> all();
}
