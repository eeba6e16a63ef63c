/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.coverage.watch;

import java.awt.EventQueue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.reach.SliceReach;
import org.cytoloop.scoring.reach.SliceFinding;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyCompanion;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workbench.jobs.Jobs;
import org.cytoloop.workspace.StudyEvent;
import org.openide.util.NbBundle.Messages;
import org.openide.util.RequestProcessor;

/**
 * Compares the slices of one open study with the training set of its current round and warns of those that are foreign.
 * After a new round it looks by itself, but at features only that are cached, so that it never reads an image unasked;
 * classifying the slices caches them all. Many changes in a row are waited out. For the EDT.
 */
@Messages({
    "ReachWatch_looking=Looking for slices unlike the training set",
    "ReachWatch_stopped=Stopped; what is shown was found before."
})
public final class ReachWatch implements StudyModel, StudyCompanion {
    /** Slices are classified one after the other; looking after each would be wasted work. */
    private static final int PAUSE_MS = 1500;

    private static final Set<StudyEvent.Topic> WORTH = EnumSet.of(
            StudyEvent.Topic.ROUNDS,
            StudyEvent.Topic.CALLS,
            StudyEvent.Topic.CELLS,
            StudyEvent.Topic.SLICES,
            StudyEvent.Topic.FEATURES);

    private final OpenStudy open;
    private final Runnable changed;
    private final Jobs jobs;
    private final RequestProcessor.Task pause;
    private final Loader<FoundReach> asked;
    private FoundReach found;
    private String trouble = "";
    private boolean looking;
    private boolean stale;

    /**
     * Watches a study; nothing happens before {@link #begin()}.
     *
     * @param changed called whenever something else is to be shown
     */
    ReachWatch(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.jobs = new Jobs(ReachWatch.class.getName(), 1, open.names()::text);
        this.pause = new RequestProcessor(ReachWatch.class.getName() + " pause", 1)
                .create(() -> EventQueue.invokeLater(this::look));
        this.asked = new Loader<>(this::show, this::failed);
    }

    /** The study it watches. */
    @Override
    public OpenStudy study() {
        return open;
    }

    /** What was found last, of the current staining; empty when nothing was yet. */
    public Optional<FoundReach> found() {
        return Optional.ofNullable(found);
    }

    /** The round that would be looked at. */
    public Optional<RoundInfo> round() {
        return open.study().rounds().current(open.staining().name());
    }

    /** Why there is nothing new; an empty string when all is well. */
    public String trouble() {
        return trouble;
    }

    /** True while it looks at all slices because it was asked to. */
    public boolean isAsked() {
        return asked.isLoading();
    }

    /** True while it looks at anything. */
    public boolean isLooking() {
        return looking || asked.isLoading();
    }

    /** Looks at all slices, reading images where features are not cached; a job the user can cancel. */
    public void ask() {
        Optional<RoundInfo> round = round();
        if (round.isPresent()) {
            trouble = "";
            asked.load(open, Bundle.ReachWatch_looking(), task -> find(round.get(), task));
            changed.run();
        }
    }

    private FoundReach find(RoundInfo round, TaskContext task) throws ProblemException {
        return new FoundReach(round, SliceReach.of(open.study(), round, task));
    }

    @Override
    public void begin() {
        look();
    }

    @Override
    public void deskChanged(DeskChange change) {
        if (change == DeskChange.STAINING) {
            asked.stop();
            show(null);
            look();
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        boolean worth = event.topics().stream().anyMatch(WORTH::contains);
        if (worth && !isThreshold(event)) {
            pause.schedule(PAUSE_MS);
        }
    }

    /** A round that was only named, or got another threshold, was trained on the same. */
    private boolean isThreshold(StudyEvent event) {
        boolean same = found != null
                && round().filter(now -> now.modelHash().equals(found.round().modelHash()))
                        .isPresent();
        return same && event.topics().equals(Set.of(StudyEvent.Topic.ROUNDS));
    }

    private void look() {
        Optional<RoundInfo> round = round();
        if (round.isEmpty()) {
            show(null);
            return;
        }
        if (looking || asked.isLoading()) {
            stale = true;
            return;
        }
        looking = true;
        stale = false;
        jobs.start(
                Bundle.ReachWatch_looking(),
                task -> quietly(round.get(), task),
                nothing -> {},
                problem -> failed(open.names().text(problem.getMessage())));
    }

    /** Off the EDT. A job that was cancelled or failed delivers nothing, so the answer goes its own way. */
    private FoundReach quietly(RoundInfo round, TaskContext task) throws ProblemException {
        FoundReach answer = null;
        try {
            answer = SliceReach.ofCached(open.study(), round, task)
                    .map(report -> new FoundReach(round, report))
                    .orElse(null);
            return answer;
        } finally {
            FoundReach told = answer;
            EventQueue.invokeLater(() -> looked(told));
        }
    }

    private void looked(FoundReach next) {
        looking = false;
        boolean current = next != null
                && round().filter(now -> now.modelHash().equals(next.round().modelHash()))
                        .isPresent();
        if (current) {
            show(next);
        } else {
            changed.run();
        }
        lookAgain();
    }

    private void lookAgain() {
        if (stale) {
            stale = false;
            pause.schedule(PAUSE_MS);
        }
    }

    private void failed(String why) {
        trouble = why.isEmpty() ? Bundle.ReachWatch_stopped() : why;
        changed.run();
        lookAgain();
    }

    private void show(FoundReach next) {
        found = next;
        trouble = "";
        Map<String, String> notes = new TreeMap<>();
        if (next != null) {
            for (SliceFinding finding : next.report().foreign()) {
                notes.put(finding.slice(), finding.sentence());
            }
        }
        open.sliceNotes().set(notes);
        changed.run();
        lookAgain();
    }

    /** Waits until it looks at nothing any more; for any thread but the EDT. */
    @Override
    public void end() throws InterruptedException {
        pause.cancel();
        jobs.close();
    }
}
