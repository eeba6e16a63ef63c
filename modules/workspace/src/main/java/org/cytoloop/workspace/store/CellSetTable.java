/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.blob.BlobFormatException;
import org.cytoloop.workspace.blob.CellsBlob;
import org.cytoloop.workspace.json.Json;

/** Cell sets; rows are only ever added. */
public final class CellSetTable {
    private static final String INFO = "SELECT id, slice, version, source, parameters, diameter, time, count, hash";

    private CellSetTable() {}

    /** Id of the next cell set. */
    public static long nextId(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT max(id) FROM cell_set") + 1;
    }

    /** Version of the slice's next cell set. */
    public static int nextVersion(Connection connection, String slice) throws SQLException {
        return (int) Sql.number(connection, "SELECT max(version) FROM cell_set WHERE slice = ?", slice) + 1;
    }

    /** Stores a cell set. */
    public static void insert(Connection connection, CellSetInfo info, byte[] cells) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO cell_set (id, slice, version, source, parameters, diameter, time, count, hash, cells)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                info.id(),
                info.slice(),
                info.version(),
                info.source(),
                Json.text(Json.ofTexts(info.parameters())),
                info.diameterPx(),
                info.time().toEpochMilli(),
                info.count(),
                info.hash(),
                cells);
    }

    /** All cell sets, without the cells. */
    public static List<CellSetInfo> list(Connection connection) throws SQLException, ProblemException {
        return Sql.list(connection, INFO + " FROM cell_set ORDER BY id", CellSetTable::info);
    }

    private static CellSetInfo info(ResultSet row) throws SQLException, ProblemException {
        return new CellSetInfo(
                row.getLong("id"),
                row.getString("slice"),
                row.getInt("version"),
                row.getString("source"),
                Json.texts(Json.parse(row.getString("parameters"))),
                Sql.real(row, "diameter"),
                Instant.ofEpochMilli(row.getLong("time")),
                row.getInt("count"),
                row.getString("hash"));
    }

    /** The cells of a set. */
    public static Cells cells(Connection connection, CellSetInfo info) throws SQLException, ProblemException {
        List<byte[]> blobs =
                Sql.list(connection, "SELECT cells FROM cell_set WHERE id = ?", row -> row.getBytes(1), info.id());
        try {
            Cells cells = CellsBlob.read(blobs.isEmpty() || blobs.get(0) == null ? new byte[0] : blobs.get(0));
            if (cells.size() == info.count()) {
                return cells;
            }
            throw damaged(info, null);
        } catch (BlobFormatException e) {
            throw damaged(info, e);
        }
    }

    private static ProblemException damaged(CellSetInfo info, Exception cause) {
        return new ProblemException(
                "The cells of slice " + info.slice() + " are damaged in study.db; detect or import them again, or"
                        + " restore the study from a backup.",
                cause);
    }
}
