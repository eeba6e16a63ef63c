/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.store.CellSetTable;
import org.cytoloop.workspace.store.Database;

/** All cell sets of a study; the cells themselves are read when asked for and kept while memory allows. Thread-safe. */
final class CellRegister {
    private final Database database;
    private final Map<Long, CellSetInfo> infos = new ConcurrentHashMap<>();
    private final Map<Long, SoftReference<Cells>> recent = new ConcurrentHashMap<>();

    CellRegister(Database database) throws ProblemException {
        this.database = database;
        database.read(CellSetTable::list).forEach(info -> infos.put(info.id(), info));
    }

    /** A cell set by id; empty for 0. */
    Optional<CellSetInfo> info(long id) {
        return Optional.ofNullable(infos.get(id));
    }

    /** The cells of a set. */
    Cells cells(CellSetInfo info) throws ProblemException {
        SoftReference<Cells> reference = recent.get(info.id());
        Cells cells = reference == null ? null : reference.get();
        if (cells == null) {
            cells = database.read(connection -> CellSetTable.cells(connection, info));
            recent.put(info.id(), new SoftReference<>(cells));
        }
        return cells;
    }

    /** Keeps a set that was just stored. */
    void add(CellSetInfo info, Cells cells) {
        infos.put(info.id(), info);
        recent.put(info.id(), new SoftReference<>(cells));
    }
}
