/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.json.Json;

/** The append-only journal. */
public final class JournalTable {
    private JournalTable() {}

    /** Takes one event at a time. */
    @FunctionalInterface
    public interface Visitor {
        /** Looks at an event. */
        void visit(JournalEvent event) throws ProblemException;
    }

    /** Appends an event with the next number and the present time. */
    public static JournalEvent append(Connection connection, String annotator, String kind, JsonNode payload)
            throws SQLException {
        long seq = Sql.number(connection, "SELECT max(seq) FROM journal") + 1;
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        JournalEvent event = new JournalEvent(seq, now, annotator, kind, Json.text(payload));
        Sql.update(
                connection,
                "INSERT INTO journal (seq, time, annotator, kind, payload) VALUES (?, ?, ?, ?, ?)",
                seq,
                now.toEpochMilli(),
                annotator,
                kind,
                event.payload());
        return event;
    }

    /** Up to {@code max} events from {@code fromSeq} on, in order. */
    public static List<JournalEvent> list(Connection connection, long fromSeq, int max)
            throws SQLException, ProblemException {
        return Sql.list(
                connection,
                "SELECT * FROM journal WHERE seq >= ? ORDER BY seq LIMIT ?",
                JournalTable::event,
                fromSeq,
                max);
    }

    /** Up to {@code max} events before {@code beforeSeq}, newest first. */
    public static List<JournalEvent> before(Connection connection, long beforeSeq, int max)
            throws SQLException, ProblemException {
        return Sql.list(
                connection,
                "SELECT * FROM journal WHERE seq < ? ORDER BY seq DESC LIMIT ?",
                JournalTable::event,
                beforeSeq,
                max);
    }

    /** Visits all events in order, one in memory at a time. */
    public static void visit(Connection connection, Visitor visitor) throws SQLException, ProblemException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT * FROM journal ORDER BY seq");
                ResultSet rows = statement.executeQuery()) {
            long expected = 1;
            while (rows.next()) {
                JournalEvent event = event(rows);
                if (event.seq() != expected++) {
                    throw new ProblemException("The study is damaged: event " + (expected - 1)
                            + " of its journal is missing; restore it from a backup.");
                }
                visitor.visit(event);
            }
        }
    }

    private static JournalEvent event(ResultSet row) throws SQLException {
        return new JournalEvent(
                row.getLong("seq"),
                Instant.ofEpochMilli(row.getLong("time")),
                row.getString("annotator"),
                row.getString("kind"),
                row.getString("payload"));
    }
}
