/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.mistakes.review.ReviewNeed;
import org.cytoloop.mistakes.review.ReviewState;
import org.cytoloop.mistakes.review.ReviewSummary;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.StudyModel;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle.Messages;

/**
 * The slices of a study by their need of review under the current round. The order is found out while a window is in
 * view; of many changes in a row it is found out once. For the EDT.
 */
@Messages({
    "ReviewModel_looking=Looking for slices that need review",
    "ReviewModel_stopped=Stopped before the order of the slices was known.",
    "ReviewModel_done=Every slice with calls has a verdict."
})
public final class ReviewModel implements StudyModel {
    private static final Set<Topic> WORTH =
            EnumSet.of(Topic.SLICES, Topic.CELLS, Topic.ROUNDS, Topic.CALLS, Topic.REVIEWS);

    private final OpenStudy open;
    private final Runnable changed;
    private final Judging judging;
    private final Loader<Found> loader;
    private Found found;
    private String trouble = "";
    private boolean watched;
    private boolean stale = true;

    /** The order that was found for a round. */
    private record Found(RoundInfo round, List<SliceNeed> needs) {}

    /**
     * The review of a study.
     *
     * @param changed told of every change
     */
    ReviewModel(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.judging = new Judging(this);
        this.loader = new Loader<>(this::show, this::failed);
    }

    @Override
    public OpenStudy study() {
        return open;
    }

    /** The round under review: the current one. */
    public Optional<RoundInfo> round() {
        return open.study().rounds().current(open.staining().name());
    }

    /** What there is to be seen. */
    public Page page() {
        if (round().isEmpty()) {
            return Page.NO_ROUND;
        }
        if (open.calls().isHidden()) {
            return Page.EXAM;
        }
        if (!trouble.isEmpty()) {
            return Page.TROUBLE;
        }
        if (found == null) {
            return Page.LOADING;
        }
        return found.needs().stream().anyMatch(SliceNeed::classified) ? Page.SLICES : Page.NO_CALLS;
    }

    /** Why there is no order; empty when there is. */
    public String trouble() {
        return trouble;
    }

    /** The slices in the order in which they are to be looked at; empty before it is known. */
    public List<SliceNeed> needs() {
        return found == null ? List.of() : found.needs();
    }

    /** What is known of the slice the user looks at. */
    public Optional<SliceNeed> current() {
        return open.slice().flatMap(slice -> needs().stream()
                .filter(need -> need.slice().equals(slice.name()))
                .findFirst());
    }

    /** What was said of the slice the user looks at under the current round. */
    public Optional<SliceReview> review() {
        return round().flatMap(round ->
                open.slice().flatMap(slice -> open.study().reviews().of(round, slice.name())));
    }

    /** How the slices fared; empty without a round. */
    public Optional<ReviewSummary> summary() {
        return round().map(round -> ReviewSummary.of(open.study(), round));
    }

    /** What can be said of the slice the user looks at. */
    public Judging judging() {
        return judging;
    }

    /** True when something may be said of the slice the user looks at. */
    public boolean canJudge() {
        return page() == Page.SLICES && current().filter(SliceNeed::classified).isPresent();
    }

    /** Whether a window is in view: the order is found out only then. */
    public void setWatched(boolean now) {
        if (watched != now) {
            watched = now;
            load();
            redraw();
        }
    }

    /** The places of mistakes are drawn on the slices. */
    private static void redraw() {
        Stages.installed().ifPresent(stages -> stages.all().forEach(Stage::refresh));
    }

    /** True while a window is in view. */
    public boolean isWatched() {
        return watched;
    }

    /** The slice to look at next: that with the greatest need, but not the present one; empty when none needs it. */
    public Optional<String> next() {
        String here = open.slice().map(Slice::name).orElse("");
        Optional<SliceVerdicts> verdicts = round().map(round -> SliceVerdicts.of(open.study(), round));
        return needs().stream()
                .filter(need ->
                        need.state() == ReviewState.OPEN && !need.slice().equals(here))
                .map(SliceNeed::slice)
                // what was judged a moment ago is listed as open until the order is found anew
                .filter(slice -> verdicts.flatMap(now -> now.holding(slice)).isEmpty())
                .findFirst();
    }

    /** Goes to a slice; the keyboard stays where it is. */
    public void open(String slice) {
        open.setSlice(slice);
        Stages.installed().ifPresent(stages -> stages.show(slice));
    }

    /** Goes to the slice to look at next, or says that there is none. */
    public void goNext() {
        Optional<String> next = next();
        if (next.isPresent()) {
            open(next.get());
        } else {
            StatusDisplayer.getDefault().setStatusText(Bundle.ReviewModel_done());
        }
    }

    /** Goes to the slice before (-1) or after (1) the present one in the list; nothing at its ends. */
    public void step(int by) {
        List<String> slices = needs().stream().map(SliceNeed::slice).toList();
        int here = open.slice().map(slice -> slices.indexOf(slice.name())).orElse(-1);
        int there = here + by;
        if (there >= 0 && there < slices.size()) {
            open(slices.get(there));
        }
    }

    private void load() {
        Optional<RoundInfo> round = round();
        if (!watched || !stale || loader.isLoading() || round.isEmpty()) {
            return;
        }
        stale = false;
        Set<String> foreign = Set.copyOf(open.sliceNotes().all().keySet());
        loader.load(open, Bundle.ReviewModel_looking(), task -> {
            Study study = open.study();
            return new Found(round.get(), ReviewNeed.of(study, round.get(), foreign, task));
        });
        changed.run();
    }

    private void show(Found next) {
        trouble = "";
        found = new Found(
                next.round(),
                next.needs().stream()
                        .sorted(SliceNeed.order(open.names().order()))
                        .toList());
        changed.run();
        load();
    }

    private void failed(String why) {
        trouble = why.isEmpty() ? Bundle.ReviewModel_stopped() : why;
        changed.run();
        load();
    }

    private void reload() {
        stale = true;
        load();
        changed.run();
    }

    @Override
    public void deskChanged(DeskChange change) {
        switch (change) {
            case STAINING -> {
                loader.stop();
                found = null;
                trouble = "";
                reload();
            }
            case NAMES, SLICE_NOTES -> reload();
            case SLICE, SELECTION, CALLS -> changed.run();
            default -> {
                // nothing of it is shown here
            }
        }
    }

    @Override
    public void studyChanged(StudyEvent event) {
        if (event.topics().stream().anyMatch(WORTH::contains)) {
            boolean other = found != null
                    && round().filter(now -> now.number() == found.round().number())
                            .isEmpty();
            if (other) {
                found = null;
            }
            trouble = "";
            reload();
            if (watched && event.topics().contains(Topic.REVIEWS)) {
                redraw();
            }
        }
    }

    /** Changes what is said of a slice; what is on disk when its turn comes is what is changed. */
    void change(String what, String slice, Change change, Runnable done) {
        RoundInfo round = round().orElseThrow();
        open.writer()
                .submit(
                        what,
                        study -> {
                            ReviewDraft before = ReviewDraft.of(study, round, slice);
                            ReviewDraft after = change.of(before, study);
                            if (!after.equals(before)) {
                                after.save(study, round, slice);
                            }
                            return null;
                        },
                        nothing -> done.run());
    }

    /** What becomes of what was said; not on the EDT. */
    @FunctionalInterface
    interface Change {
        /** The same, changed. */
        ReviewDraft of(ReviewDraft before, Study study) throws ProblemException;
    }
}
