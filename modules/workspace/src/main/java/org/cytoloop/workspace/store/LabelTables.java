/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.journal.Change;
import org.cytoloop.workspace.journal.DetachedEntry;
import org.cytoloop.workspace.journal.DetachedKey;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.SampleEntry;

/** The tables that show what the journal gives: sample, detached_sample, batch, in slice the details and cell_set, in round what can be
 * changed of it, and current_round.
 */
public final class LabelTables {
    /** stands in batch.label for a batch whose cells were labelled by the rule */
    private static final String BY_RULE = "RULE";

    private LabelTables() {}

    /** Applies changes in order. */
    public static void apply(Connection connection, List<Change> changes) throws SQLException {
        try (PreparedStatement put = connection.prepareStatement("INSERT OR REPLACE INTO sample (staining, slice, cell,"
                        + " label, origin, batch, rule_version, annotator, time, inclusion, seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement remove = connection.prepareStatement(
                        "DELETE FROM sample WHERE staining = ? AND slice = ? AND cell = ?")) {
            for (Change change : changes) {
                if (change instanceof Change.OfSample c) {
                    if (c.after() == null) {
                        Sql.bind(
                                remove, c.staining(), c.cell().slice(), c.cell().cell());
                        remove.executeUpdate();
                    } else {
                        bind(put, c.after());
                        put.executeUpdate();
                    }
                } else if (change instanceof Change.OfDetached c) {
                    applyDetached(connection, c);
                } else if (change instanceof Change.OfBatch c) {
                    applyBatch(connection, c);
                } else if (change instanceof Change.OfCellSet c) {
                    Long cellSet = c.after() == 0 ? null : c.after();
                    Sql.update(connection, "UPDATE slice SET cell_set = ? WHERE name = ?", cellSet, c.slice());
                } else if (change instanceof Change.OfSlice c) {
                    SliceTable.edit(connection, c.slice(), c.after());
                } else if (change instanceof Change.OfRound c) {
                    RoundTable.mark(connection, c.staining(), c.number(), c.after());
                } else if (change instanceof Change.OfCurrentRound c) {
                    RoundTable.makeCurrent(connection, c.staining(), c.after());
                }
            }
        }
    }

    private static void bind(PreparedStatement put, SampleEntry entry) throws SQLException {
        Sample s = entry.sample();
        Sql.bind(
                put,
                s.staining(),
                s.cell().slice(),
                s.cell().cell(),
                s.label(),
                s.origin(),
                s.batch(),
                s.ruleVersion(),
                s.annotator(),
                s.time().toEpochMilli(),
                s.inclusionProbability(),
                entry.seq());
    }

    private static void applyDetached(Connection connection, Change.OfDetached change) throws SQLException {
        DetachedKey key = change.key();
        if (change.after() == null) {
            Sql.update(
                    connection,
                    "DELETE FROM detached_sample WHERE staining = ? AND slice = ? AND cell = ? AND detached_seq = ?",
                    key.staining(),
                    key.slice(),
                    key.cell(),
                    key.seq());
            return;
        }
        Sample s = change.after().entry().sample();
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO detached_sample (staining, slice, cell, detached_seq, x, y, label, origin,"
                        + " batch, rule_version, annotator, time, inclusion, seq)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key.staining(),
                key.slice(),
                key.cell(),
                key.seq(),
                (double) change.after().x(),
                (double) change.after().y(),
                s.label(),
                s.origin(),
                s.batch(),
                s.ruleVersion(),
                s.annotator(),
                s.time().toEpochMilli(),
                s.inclusionProbability(),
                change.after().entry().seq());
    }

    private static void applyBatch(Connection connection, Change.OfBatch change) throws SQLException {
        Batch b = change.after();
        if (b == null) {
            Sql.update(connection, "DELETE FROM batch WHERE id = ?", change.id());
            return;
        }
        Sql.update(
                connection,
                "INSERT OR REPLACE INTO batch (id, staining, slice, x, y, width, height, label, asked, eligible, drawn,"
                        + " seed, sampler, annotator, time) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                b.id(),
                b.staining(),
                b.slice(),
                b.region().x(),
                b.region().y(),
                b.region().width(),
                b.region().height(),
                b.label() == null ? BY_RULE : b.label().name(),
                b.asked(),
                b.eligible(),
                b.drawn(),
                b.seed(),
                b.sampler(),
                b.annotator(),
                b.time().toEpochMilli());
    }

    /** What the tables say. */
    public static LabelState load(Connection connection) throws SQLException, ProblemException {
        List<Change> all = new ArrayList<>();
        all.addAll(Sql.list(connection, "SELECT * FROM sample", row -> {
            SampleEntry entry = entry(row);
            return new Change.OfSample(row.getString("staining"), entry.sample().cell(), null, entry);
        }));
        all.addAll(Sql.list(connection, "SELECT * FROM detached_sample", row -> {
            DetachedKey key = new DetachedKey(
                    row.getString("staining"), row.getString("slice"), row.getInt("cell"), row.getLong("detached_seq"));
            DetachedEntry entry = new DetachedEntry(entry(row), row.getFloat("x"), row.getFloat("y"));
            return new Change.OfDetached(key, null, entry);
        }));
        all.addAll(Sql.list(connection, "SELECT * FROM batch", row -> {
            Batch batch = batch(row);
            return new Change.OfBatch(batch.id(), null, batch);
        }));
        all.addAll(Sql.list(
                connection,
                "SELECT name, cell_set FROM slice WHERE cell_set IS NOT NULL",
                row -> new Change.OfCellSet(row.getString(1), 0, row.getLong(2))));
        all.addAll(SliceTable.details(connection));
        all.addAll(RoundTable.marks(connection));
        LabelState state = new LabelState();
        state.apply(all);
        return state;
    }

    /** Empties the tables, to fill them from the journal. */
    public static void clear(Connection connection) throws SQLException {
        Sql.update(connection, "DELETE FROM sample");
        Sql.update(connection, "DELETE FROM detached_sample");
        Sql.update(connection, "DELETE FROM batch");
        Sql.update(connection, "UPDATE slice SET cell_set = NULL, removed = 1");
        Sql.update(connection, "DELETE FROM current_round");
    }

    private static SampleEntry entry(ResultSet row) throws SQLException, ProblemException {
        Sample sample = new Sample(
                new CellRef(row.getString("slice"), row.getInt("cell")),
                row.getString("staining"),
                Sql.constant(row, "label", Label.class),
                Sql.constant(row, "origin", SampleOrigin.class),
                row.getLong("batch"),
                row.getInt("rule_version"),
                row.getString("annotator"),
                Instant.ofEpochMilli(row.getLong("time")),
                Sql.real(row, "inclusion"));
        return new SampleEntry(sample, row.getLong("seq"));
    }

    private static Batch batch(ResultSet row) throws SQLException, ProblemException {
        return new Batch(
                row.getLong("id"),
                row.getString("staining"),
                row.getString("slice"),
                new Region(row.getDouble("x"), row.getDouble("y"), row.getDouble("width"), row.getDouble("height")),
                BY_RULE.equals(row.getString("label")) ? null : Sql.constant(row, "label", Label.class),
                row.getInt("asked"),
                row.getInt("eligible"),
                row.getInt("drawn"),
                row.getLong("seed"),
                row.getString("sampler"),
                row.getString("annotator"),
                Instant.ofEpochMilli(row.getLong("time")));
    }
}
