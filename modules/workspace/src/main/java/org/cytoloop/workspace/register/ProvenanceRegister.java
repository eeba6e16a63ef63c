/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.List;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.UsedProvider;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Provenance;
import org.cytoloop.workspace.journal.Made;
import org.cytoloop.workspace.journal.MakersState;

/** What made rounds, cell sets and slices, as the journal tells it. Thread-safe; reads wait for no change. */
final class ProvenanceRegister implements Provenance {
    private final MakersState makers;

    ProvenanceRegister(MakersState makers) {
        this.makers = makers;
    }

    @Override
    public List<UsedProvider> of(RoundInfo round) {
        return makers.of(Made.round(round.staining(), round.number())).providers();
    }

    @Override
    public List<UsedProvider> of(CellSetInfo cellSet) {
        return makers.of(Made.cells(cellSet.id())).providers();
    }

    @Override
    public List<UsedProvider> ofSlice(String slice) {
        return makers.of(Made.slice(slice)).providers();
    }

    @Override
    public String format(String slice) {
        return makers.of(Made.slice(slice)).format();
    }

    @Override
    public List<UsedProvider> remembered() {
        return makers.remembered();
    }
}
