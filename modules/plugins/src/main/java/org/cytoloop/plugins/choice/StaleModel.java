/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plugins.choice;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.providers.Stale;
import org.cytoloop.operations.providers.StaleParts;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.jobs.Job;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/** What is stale in a study, and making it again. For the EDT, but looking happens elsewhere. */
@Messages({
    "StaleModel_looking=Looking for what is stale...",
    "StaleModel_nothing=Nothing is stale: all of it was made as is chosen now.",
    "# {0} - a sentence",
    "StaleModel_failed=It cannot be told what is stale: {0}",
    "StaleModel_recomputing=Making again what is stale"
})
final class StaleModel {
    private static final Set<Topic> TOPICS =
            Set.of(Topic.CHOICES, Topic.CELLS, Topic.ROUNDS, Topic.CALLS, Topic.SLICES, Topic.FEATURES);

    private final OpenStudy open;
    private final Executor background;
    private final Executor edt;
    private final Runnable changed;
    private List<Stale> parts = List.of();
    private String words = Bundle.StaleModel_looking();
    private List<String> notes = List.of();
    private boolean looking;
    private boolean again;
    private boolean closed;
    private Job job;
    private Stale underWay;

    /**
     * @param background runs off the EDT
     * @param edt runs on the EDT, later
     * @param changed told on the EDT when there is something else to show
     */
    StaleModel(OpenStudy open, Executor background, Executor edt, Runnable changed) {
        this.open = open;
        this.background = background;
        this.edt = edt;
        this.changed = changed;
    }

    /** What is stale, in the order in which it is to be made again. */
    List<Stale> parts() {
        return parts;
    }

    /** What a part is and why it is stale, as it may be shown. */
    String words(Stale stale) {
        return open.names().text(stale.canRecompute() ? stale.words() : stale.words() + " " + stale.obstacle());
    }

    /** What there is to say when nothing is stale, or it is not known; else empty. */
    String words() {
        // a part is no longer stale as soon as its round is trained, while slices are still classified with it
        return isRunning() && parts.isEmpty() ? Bundle.StaleModel_recomputing() + "..." : words;
    }

    /** Slices that were left out the last time, a sentence each. */
    List<String> notes() {
        return notes;
    }

    /** Looks again, once for many changes. */
    void look() {
        if (closed) {
            return;
        }
        if (looking) {
            again = true;
            return;
        }
        looking = true;
        background.execute(() -> {
            List<Stale> found = List.of();
            String said = "";
            try {
                found = StaleParts.of(open.study());
                said = found.isEmpty() ? Bundle.StaleModel_nothing() : "";
            } catch (ProblemException e) {
                said = Bundle.StaleModel_failed(open.names().text(e.getMessage()));
            }
            List<Stale> result = found;
            String sentence = said;
            edt.execute(() -> looked(result, sentence));
        });
    }

    private void looked(List<Stale> found, String said) {
        looking = false;
        if (closed) {
            return;
        }
        parts = found;
        words = said;
        changed.run();
        if (again) {
            again = false;
            look();
        }
    }

    void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(TOPICS::contains)) {
            look();
        }
    }

    /** True while something is made again. */
    boolean isRunning() {
        return job != null;
    }

    /** True for the part that is made again now. */
    boolean isRunning(Stale stale) {
        return isRunning() && stale.equals(underWay);
    }

    /** Makes a part again; nothing while another one is. */
    void recompute(Stale stale) {
        if (isRunning() || !stale.canRecompute()) {
            return;
        }
        underWay = stale;
        notes = List.of();
        job = open.jobs()
                .start(
                        Bundle.StaleModel_recomputing(),
                        task -> {
                            try {
                                return StaleParts.recompute(open.study(), stale, task);
                            } finally {
                                edt.execute(this::ended);
                            }
                        },
                        left -> {
                            notes = left.stream().map(open.names()::text).toList();
                            changed.run();
                        });
        changed.run();
    }

    private void ended() {
        job = null;
        underWay = null;
        look();
        changed.run();
    }

    /** Stops making it again; what was done stays. */
    void cancel() {
        if (isRunning()) {
            job.cancel();
        }
    }

    void close() {
        closed = true;
    }
}
