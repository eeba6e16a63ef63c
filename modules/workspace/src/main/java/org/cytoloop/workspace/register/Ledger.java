/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.JournalEvent;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.Step;
import org.cytoloop.workspace.store.CallTable;
import org.cytoloop.workspace.store.Database;
import org.cytoloop.workspace.store.JournalTable;
import org.cytoloop.workspace.store.LabelTables;

/**
 * Writes every change that can be undone. In memory is what the replay of the journal gave at opening; a change is
 * planned from its journal event, written with it in one transaction, and only then applied in memory. What was written
 * last can be asked without waiting. Thread-safe.
 */
final class Ledger {
    private final StudyContext context;
    private final FeatureSettings features;
    private final SliceRegister slices;
    private final LabelHistory history;
    private volatile Snapshot now;

    Ledger(StudyContext context, FeatureSettings features, SliceRegister slices, LabelHistory history) {
        this.context = context;
        this.features = features;
        this.slices = slices;
        this.history = history;
        this.now = Snapshot.of(history);
    }

    StudyContext context() {
        return context;
    }

    /** What was written last. */
    Snapshot now() {
        return now;
    }

    /** To be asked with the study held. */
    LabelHistory history() {
        return history;
    }

    /** To be asked with the study held. */
    LabelState state() {
        return history.state();
    }

    /** Keeps others from changing the study; what is queued for listeners is delivered after it. */
    Database.Hold hold() {
        return context.database().hold();
    }

    /** Tells listeners, once the study is not held any more. */
    void deliver() {
        context.events().deliver();
    }

    Step commit(String kind, JsonNode payload) throws ProblemException {
        return commit(kind, connection -> payload);
    }

    /** One transaction: journal event and tables; memory follows when it is on disk. The study must be held. */
    Step commit(String kind, Database.Work<JsonNode> payload) throws ProblemException {
        return commit(kind, payload, (connection, written) -> {});
    }

    /** Stores in a table of its own what belongs to an event. */
    @FunctionalInterface
    interface Beside {
        /** Called within the transaction, before what follows from the event is written. */
        void store(Connection connection, JournalEvent event) throws SQLException, ProblemException;
    }

    /** The same with something stored beside it. */
    Step commit(String kind, Database.Work<JsonNode> payload, Beside beside) throws ProblemException {
        JournalEvent[] event = new JournalEvent[1];
        Step step = context.database().write(connection -> {
            event[0] = JournalTable.append(connection, context.annotator(), kind, payload.run(connection));
            Step plan = history.plan(event[0]).orElseThrow();
            beside.store(connection, event[0]);
            LabelTables.apply(connection, plan.changes());
            if (losesCalls(plan)) {
                for (String slice : plan.rescaledSlices()) {
                    CallTable.forget(connection, slice);
                }
            }
            return plan;
        });
        history.apply(step);
        if (step.changesSlices()) {
            slices.follow();
        }
        Snapshot before = now;
        now = before.after(history, step);
        Set<Topic> topics = topics(step);
        if (now.exams() != before.exams()) {
            topics.add(Topic.EXAM);
        }
        if (!now.repeats().hasSameOpen(before.repeats())) {
            topics.add(Topic.REPEATS);
        }
        context.events().queue(new StudyEvent(event[0].seq(), topics, step.stainings(), step.slices()));
        return step;
    }

    /** Writes that the study was masked or unmasked, which cannot be undone. The study must be held. */
    void commitMask(String kind, JsonNode payload) throws ProblemException {
        JournalEvent event = context.database()
                .write(connection -> JournalTable.append(connection, context.annotator(), kind, payload));
        history.replay(event);
        now = now.withMasks(history.masks());
        context.events().queue(new StudyEvent(event.seq(), Set.of(Topic.BLINDING), Set.of(), Set.of()));
    }

    private Set<Topic> topics(Step step) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (step.changesSlices()) {
            topics.add(Topic.SLICES);
        }
        if (step.changesLabels()) {
            topics.add(Topic.LABELS);
        }
        if (step.changesCells()) {
            topics.add(Topic.CELLS);
        }
        if (step.changesRules()) {
            topics.add(Topic.RULES);
        }
        if (step.changesRepeats()) {
            topics.add(Topic.REPEATS);
        }
        if (step.changesKept()) {
            topics.add(Topic.KEPT);
        }
        if (step.changesRounds()) {
            topics.add(Topic.ROUNDS);
        }
        if (step.changesBalances()) {
            topics.add(Topic.BALANCE);
        }
        if (step.changesChoices()) {
            topics.add(Topic.CHOICES);
        }
        if (step.changesExams()) {
            topics.add(Topic.EXAM);
        }
        if (step.changesReviews()) {
            topics.add(Topic.REVIEWS);
        }
        if (losesCalls(step)) {
            topics.add(Topic.CALLS);
        }
        return topics;
    }

    /** Features in µm, and with them the calls, depend on the pixel size. */
    private boolean losesCalls(Step step) {
        return features.micrometres() && !step.rescaledSlices().isEmpty();
    }
}
