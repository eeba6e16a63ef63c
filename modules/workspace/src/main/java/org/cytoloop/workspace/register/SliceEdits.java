/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.ReattachReport;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.blob.CellsBlob;
import org.cytoloop.workspace.journal.SliceRemoval;
import org.cytoloop.workspace.journal.SlicesPayload;
import org.cytoloop.workspace.journal.Step;
import org.cytoloop.workspace.store.CellSetTable;
import org.cytoloop.workspace.store.Database;

/** Changes of slices that samples depend on: their cells, what people say of them, and whether they are there. Thread-safe. */
public final class SliceEdits {
    private final FeatureSettings features;
    private final SliceRegister slices;
    private final CellRegister cellSets;
    private final Ledger ledger;

    SliceEdits(FeatureSettings features, SliceRegister slices, CellRegister cellSets, Ledger ledger) {
        this.features = features;
        this.slices = slices;
        this.cellSets = cellSets;
        this.ledger = ledger;
    }

    /** The current cell set of a slice. */
    public Optional<CellSetInfo> cellSet(String slice) {
        return cellSets.info(ledger.now().cellSets().getOrDefault(slice, 0L));
    }

    /** A cell set by id, current or not. */
    public Optional<CellSetInfo> cellSet(long id) {
        return cellSets.info(id);
    }

    /** The current cell set of a slice that must have one. */
    public CellSetInfo requireCells(String slice) throws ProblemException {
        return cellSet(slices.require(slice).name())
                .orElseThrow(() -> new ProblemException("Slice " + slice + " has no cells yet; detect them first."));
    }

    /** Refuses a cell that is not there. */
    void requireCell(CellRef cell) throws ProblemException {
        int count = cellSet(cell.slice()).map(CellSetInfo::count).orElse(0);
        if (cell.cell() < 1 || cell.cell() > count) {
            slices.require(cell.slice());
            throw new ProblemException("Slice " + cell.slice() + " has no cell " + cell.cell() + "; it has "
                    + (count == 0 ? "no cells yet, detect them first." : "cells 1 to " + count + "."));
        }
    }

    /** The current cells of a slice; none when it was not detected. */
    public Cells cells(String slice) throws ProblemException {
        Optional<CellSetInfo> info = cellSet(slices.require(slice).name());
        return info.isPresent() ? cells(info.get()) : Cells.none();
    }

    /** The cells of a set. */
    public Cells cells(CellSetInfo info) throws ProblemException {
        return cellSets.cells(info);
    }

    /** Gives a slice (new) cells and re-attaches its samples. */
    public ReattachReport setCells(String slice, Cells cells, CellSetInfo.Draft draft) throws ProblemException {
        ReattachReport report;
        byte[] blob = CellsBlob.write(cells);
        String hash = CellsBlob.hash(cells);
        try (Database.Hold held = ledger.hold()) {
            CellReplacement replacement = new CellReplacement(ledger.state(), slices.require(slice), cells, draft);
            Optional<CellSetInfo> before = cellSet(slice);
            Cells old = before.isPresent() ? cellSets.cells(before.get()) : Cells.none();
            CellSetInfo[] stored = new CellSetInfo[1];
            Step step = ledger.commit(JournalEvent.CELLS_SET, connection -> {
                stored[0] = replacement.info(
                        CellSetTable.nextId(connection), CellSetTable.nextVersion(connection, slice), hash);
                CellSetTable.insert(connection, stored[0], blob);
                return replacement.attach(stored[0], before.orElse(null), old);
            });
            cellSets.add(stored[0], cells);
            report = replacement.report(step.seq());
        }
        ledger.deliver();
        return report;
    }

    /** Changes what is known of slices; changes nothing when all is as told already. */
    public void edit(Map<String, SliceDetails> changes) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            for (Map.Entry<String, SliceDetails> change : changes.entrySet()) {
                slices.require(change.getKey());
                SliceRegister.checkDetails(change.getKey(), change.getValue());
                requirePixelSize(change.getKey(), change.getValue());
            }
            ObjectNode payload = SlicesPayload.of(changes, ledger.state());
            if (!payload.get("slices").isEmpty()) {
                ledger.commit(JournalEvent.SLICES_EDITED, payload);
            }
        }
        ledger.deliver();
    }

    /** In a study that measures in µm, a slice without a pixel size could not be classified. */
    private void requirePixelSize(String slice, SliceDetails details) throws ProblemException {
        if (features.micrometres()
                && Double.isNaN(details.pixelSizeUm())
                && !Double.isNaN(slices.details(slice).pixelSizeUm())) {
            throw new ProblemException("Slice \"" + slice
                    + "\" needs its pixel size, for this study measures in µm since its first training.");
        }
    }

    /** Takes a slice out, with its cells, samples and batches. */
    public void remove(String slice) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            slices.require(slice);
            int cells = cellSet(slice).map(CellSetInfo::count).orElse(0);
            ledger.commit(JournalEvent.SLICE_REMOVED, SliceRemoval.of(slice, cells, ledger.state()));
        }
        ledger.deliver();
    }
}
