/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.HistoryEntry;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.Replay;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.SampleEntry;
import org.cytoloop.workspace.journal.Step;
import org.cytoloop.workspace.json.Json;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.IntegrityCheck;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.LabelTables;

/** Undo and redo, the history in words, and the replay of the journal against memory and tables. Thread-safe. */
public final class HistoryRegister {
    private static final Logger LOG = Logger.getLogger(HistoryRegister.class.getName());

    private final Ledger ledger;
    private final ExamPlaces examPlaces;

    HistoryRegister(Ledger ledger, ExamPlaces examPlaces) {
        this.ledger = ledger;
        this.examPlaces = examPlaces;
    }

    /** Replays the journal of a study; tables that do not agree with it are made anew, which is journaled. */
    static LabelHistory opened(StudyContext context) throws ProblemException {
        LabelHistory history = new LabelHistory();
        read(context.database(), history);
        LabelState tables = context.database().read(LabelTables::load);
        List<String> differences = history.state().tableDifferences(tables);
        if (!differences.isEmpty()) {
            LOG.log(Level.WARNING, "the tables differ from the journal and are made anew: {0}", differences);
            rebuild(context, history, differences.size());
        }
        return history;
    }

    /** Replays the journal on disk; gives the number of events. */
    private static long read(Database database, LabelHistory history) throws ProblemException {
        long[] events = new long[1];
        database.read(connection -> {
            JournalTable.visit(connection, event -> {
                history.replay(event);
                events[0]++;
            });
            return null;
        });
        return events[0];
    }

    private static void rebuild(StudyContext context, LabelHistory history, int differences) throws ProblemException {
        context.database().write(connection -> {
            LabelTables.clear(connection);
            LabelTables.apply(connection, history.state().asChanges());
            ObjectNode payload = Json.object().put("differences", differences);
            return JournalTable.append(connection, context.annotator(), JournalEvent.LABELS_REBUILT, payload);
        });
    }

    /**
     * The history of the study before an event, newest first.
     *
     * @param max largest number of entries
     */
    public List<HistoryEntry> history(long beforeSeq, int max) throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            return ledger.context()
                    .database()
                    .read(connection -> HistoryPage.read(connection, ledger.history(), beforeSeq, max));
        }
    }

    /** Undoes the newest change that was not undone yet; gives what that change was. */
    public Optional<String> undo() throws ProblemException {
        return travel(JournalEvent.UNDONE);
    }

    /** Does again what was undone last; gives what that is. */
    public Optional<String> redo() throws ProblemException {
        return travel(JournalEvent.REDONE);
    }

    private Optional<String> travel(String kind) throws ProblemException {
        Optional<Step> target;
        try (Database.Hold held = ledger.hold()) {
            LabelHistory history = ledger.history();
            boolean back = kind.equals(JournalEvent.UNDONE);
            target = back ? history.undoable() : history.redoable();
            if (target.isPresent()) {
                ObjectNode payload = LabelHistory.payload(target.get());
                examPlaces.tell(target.get(), back, ledger.state(), payload);
                ledger.commit(kind, payload);
            }
        }
        ledger.deliver();
        return target.map(Step::text);
    }

    /** What undo would undo. */
    public Optional<String> undoText() {
        return ledger.now().undo();
    }

    /** What redo would do again. */
    public Optional<String> redoText() {
        return ledger.now().redo();
    }

    /** The labels as the journal on disk gives them. */
    public Replay replay() throws ProblemException {
        LabelHistory fresh = new LabelHistory();
        long events = read(ledger.context().database(), fresh);
        List<Sample> all = fresh.allSamples().stream().map(SampleEntry::sample).toList();
        return new Replay(
                events,
                all,
                Snapshot.detached(fresh),
                List.copyOf(fresh.state().batches().values()));
    }

    /** Up to {@code max} events of the journal from {@code fromSeq} on. */
    public List<JournalEvent> journal(long fromSeq, int max) throws ProblemException {
        return ledger.context().database().read(connection -> JournalTable.list(connection, fromSeq, max));
    }

    /** What is wrong with the file, the tables or the memory, one line each; empty when all is well. */
    public List<String> verify() throws ProblemException {
        List<String> wrong = new ArrayList<>(ledger.context().database().read(IntegrityCheck::run));
        wrong.addAll(differences());
        return wrong;
    }

    /** How the tables, or what is in memory, differ from the journal on disk; empty when they agree. */
    private List<String> differences() throws ProblemException {
        try (Database.Hold held = ledger.hold()) {
            Database database = ledger.context().database();
            LabelHistory journal = new LabelHistory();
            read(database, journal);
            List<String> differences = new ArrayList<>();
            for (String d : journal.state().tableDifferences(database.read(LabelTables::load))) {
                differences.add("journal and tables differ: " + d);
            }
            for (String d : journal.differences(ledger.history())) {
                differences.add("journal and memory differ: " + d);
            }
            return differences;
        }
    }
}
