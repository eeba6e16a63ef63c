/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.journal.EventText;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.json.Json;
import org.cytoloop.workspace.store.JournalTable;

/** Reads a page of the journal and puts it into words. */
final class HistoryPage {
    private final Connection connection;
    private final LabelHistory history;
    /** texts of events that were undone or redone, which are often the same few */
    private final Map<Long, String> texts = new HashMap<>();

    private HistoryPage(Connection connection, LabelHistory history) {
        this.connection = connection;
        this.history = history;
    }

    static List<HistoryEntry> read(Connection connection, LabelHistory history, long beforeSeq, int max)
            throws SQLException, ProblemException {
        HistoryPage page = new HistoryPage(connection, history);
        List<HistoryEntry> entries = new ArrayList<>();
        for (JournalEvent event : JournalTable.before(connection, beforeSeq, max)) {
            entries.add(page.entry(event));
        }
        return List.copyOf(entries);
    }

    private HistoryEntry entry(JournalEvent event) throws SQLException, ProblemException {
        boolean undone = history.isUndone(event.seq());
        String text =
                switch (event.kind()) {
                    case JournalEvent.UNDONE -> "undid: " + target(event);
                    case JournalEvent.REDONE -> "did again: " + target(event);
                    default -> EventText.of(event);
                };
        boolean undoable = history.canBeUndone(event.seq());
        return new HistoryEntry(event.seq(), event.time(), event.annotator(), text, undoable, undone);
    }

    private String target(JournalEvent event) throws SQLException, ProblemException {
        JsonNode payload = Json.parse(event.payload());
        long seq = Json.whole(payload, "event");
        String known = texts.get(seq);
        if (known == null) {
            known = EventText.of(JournalTable.list(connection, seq, 1).get(0));
            texts.put(seq, known);
        }
        return known;
    }
}
