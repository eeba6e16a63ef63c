/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.blob.BlobFormatException;
import org.cytoloop.workspace.blob.ProbabilitiesBlob;

/** p(ON) per cell set and round. It can be computed again, so it is not journaled. */
public final class CallTable {
    private static final Logger LOG = Logger.getLogger(CallTable.class.getName());

    private CallTable() {}

    /** Stores the calls of a cell set under a round, in place of earlier ones. */
    public static void store(Connection connection, long cellSet, long round, byte[] probabilities, String madeBy)
            throws SQLException {
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO call_set (cell_set, round, time, p_on, made_by) VALUES (?, ?, ?, ?, ?)",
                cellSet,
                round,
                System.currentTimeMillis(),
                probabilities,
                madeBy);
    }

    /** What gave the calls of a cell set under a round; empty when there are none, or it was not told. */
    public static Optional<String> madeBy(Connection connection, long cellSet, long round)
            throws SQLException, ProblemException {
        return Sql.list(
                        connection,
                        "SELECT made_by FROM call_set WHERE cell_set = ? AND round = ? AND made_by <> ''",
                        row -> row.getString(1),
                        cellSet,
                        round)
                .stream()
                .findFirst();
    }

    /** Forgets the calls of all cell sets of a slice. */
    public static void forget(Connection connection, String slice) throws SQLException {
        Sql.update(
                connection, "DELETE FROM call_set WHERE cell_set IN (SELECT id FROM cell_set WHERE slice = ?)", slice);
    }

    /** The calls of a cell set under a round; empty when there are none, or damaged ones. */
    public static Optional<float[]> read(Connection connection, long cellSet, long round, int cells)
            throws SQLException, ProblemException {
        List<byte[]> blobs = Sql.list(
                connection,
                "SELECT p_on FROM call_set WHERE cell_set = ? AND round = ?",
                row -> row.getBytes(1),
                cellSet,
                round);
        if (blobs.isEmpty()) {
            return Optional.empty();
        }
        try {
            float[] probabilities = ProbabilitiesBlob.read(blobs.get(0));
            if (probabilities.length == cells) {
                return Optional.of(probabilities);
            }
            LOG.log(Level.WARNING, "calls of cell set {0} do not fit, to be computed again", cellSet);
        } catch (BlobFormatException e) {
            LOG.log(Level.WARNING, "calls of cell set " + cellSet + " are damaged, to be computed again", e);
        }
        return Optional.empty();
    }
}
