/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.dial;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.model.TrainingBalance.Method;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.BalanceWords;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.steering.dial.BalanceTaking;
import org.cytoloop.steering.dial.BalanceTrial;
import org.cytoloop.steering.dial.DialPreview;
import org.cytoloop.steering.dial.DialWords;
import org.cytoloop.workbench.desk.DifferenceBoard;
import org.cytoloop.workbench.desk.Loader;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;
import org.openide.util.NbBundle.Messages;

/**
 * A balance that is tried: in the background a classifier is trained with it, and what it would change is counted and drawn
 * over the slices. Nothing of it is on disk until it is taken, and that can be undone. For the EDT.
 */
@Messages({
    "DialModel_stopped=Trying was stopped; move the dial to try again.",
    "DialModel_trying=Trying a balance",
    "DialModel_taking=Training with the balance",
    "DialModel_setting=Taking the balance",
    "# {0} - number of the present round",
    "# {1} - balance",
    "DialModel_title=round {0} → {1} (tried)"
})
final class DialModel {
    /** Trials that take no longer are not cut short by the next, so that something is seen while the dial is dragged. */
    private static final double QUICK_S = 0.7;
    /** Shares that differ by less are the same: one may have been a weight. */
    private static final double ALIKE = 1e-9;

    private final OpenStudy open;
    private final Runnable changed;
    private final Loader<Found> trying;
    private final Loader<BalanceTaking.Outcome> taking;
    private String staining;
    private RoundInfo round;
    private BalanceTrial trial;
    private TrainingBalance tried;
    private DialPreview preview;
    private double shareNow = Double.NaN;
    private boolean shown;
    /** labels or calls are others since a look began */
    private boolean outdated;

    private TrainingBalance asked;
    private String problem = "";
    private long startedAt;
    private double lastSeconds = Double.NaN;
    private DifferenceBoard.Shown drawn;

    /** What a look at the calls found: a preview, or, when nothing is tried, their share of ON alone. */
    private record Found(RoundInfo round, DialPreview preview, double shareNow) {}

    /** @param changed told when anything is otherwise */
    DialModel(OpenStudy open, Runnable changed) {
        this.open = open;
        this.changed = changed;
        this.trying = new Loader<>(this::found, this::failed);
        this.taking = new Loader<>(this::taken, this::failedTaking);
        begin();
    }

    OpenStudy study() {
        return open;
    }

    /** Another staining is the current one. */
    void begin() {
        trying.stop();
        staining = open.staining().name();
        round = open.study().rounds().current(staining).orElse(null);
        tried = taken();
        forget();
        look();
    }

    private void forget() {
        trial = null;
        preview = null;
        shareNow = Double.NaN;
        problem = "";
        outdated = trying.isLoading();
        draw();
    }

    /** The balance the study has. */
    TrainingBalance taken() {
        return open.study().balances().of(staining);
    }

    /** The balance that is tried; that of the study when none is. */
    TrainingBalance tried() {
        return tried;
    }

    /** What the tried balance comes to. */
    BalancePlan plan() {
        return BalancePlan.of(tried, open.study().sampleCounts(staining));
    }

    /** The present round. */
    Optional<RoundInfo> round() {
        return Optional.ofNullable(round);
    }

    /** True when the next training would have another balance than the present round, or than the study's. */
    boolean isTrying() {
        return !isAlike(tried, taken()) || round != null && !isAlike(tried, round.balance());
    }

    private static boolean isAlike(TrainingBalance one, TrainingBalance other) {
        return one.method() == other.method() && (one.isAsLabelled() || Math.abs(one.share() - other.share()) < ALIKE);
    }

    /** The share the dial stands at, 0 to 1: as labelled, that of the samples; NaN without samples. */
    double share() {
        return tried.isAsLabelled() ? plan().labelledShare() : tried.share();
    }

    /** Share of cells the present round calls ON; NaN while it is not known. */
    double shareNow() {
        return shareNow;
    }

    /** Tries another share; as labelled is given up for weights. */
    void setShare(double share) {
        tryOut(new TrainingBalance(tried.isAsLabelled() ? Method.WEIGHTS : tried.method(), share));
    }

    /** Tries another method, at the share the dial stands at. */
    void setMethod(Method method) {
        if (method == Method.AS_LABELLED) {
            tryOut(TrainingBalance.AS_LABELLED);
        } else {
            double share = share();
            tryOut(new TrainingBalance(method, share > 0 && share < 1 ? share : 0.5));
        }
    }

    /** Tries nothing any more. */
    void reset() {
        tryOut(taken());
    }

    private void tryOut(TrainingBalance next) {
        if (!next.equals(tried) && !taking.isLoading()) {
            tried = next;
            problem = "";
            look();
            draw();
            changed.run();
        }
    }

    /** What the tried balance would change; while that is being found out, what the one before would have. */
    Optional<DialPreview> preview() {
        return isTrying() ? Optional.ofNullable(preview) : Optional.empty();
    }

    /** True when the preview is that of the tried balance. */
    boolean isFresh() {
        return preview != null && preview.plan().balance().equals(tried) && !outdated && !trying.isLoading();
    }

    /** True while it is found out what would change. */
    boolean isLooking() {
        return trying.isLoading();
    }

    /** Why it is not known what would change; empty when it is, or will be. */
    String problem() {
        return problem;
    }

    /** What is to be thought of before it is taken. */
    List<String> warnings() {
        return isTrying() && isFresh() ? DialWords.warnings(preview) : BalanceWords.warnings(plan());
    }

    /** Somebody looks at it, or no more: then nothing is tried. */
    void setShown(boolean now) {
        shown = now;
        if (now) {
            look();
        } else {
            trying.stop();
            if (!taking.isLoading()) {
                tried = taken();
            }
            preview = null;
            trial = null;
            draw();
        }
        changed.run();
    }

    private boolean isWanted() {
        return shown && round != null && !taking.isLoading();
    }

    private boolean canTrain() {
        BalancePlan plan = plan();
        return plan.on() > 0 && plan.off() > 0;
    }

    /** Looks anew, now or when what is under way has ended. */
    private void look() {
        TrainingBalance balance = isTrying() ? tried : null;
        if (!isWanted() || isKnown(balance) || balance != null && !canTrain()) {
            return;
        }
        outdated = false;
        asked = balance;
        startedAt = System.nanoTime();
        RoundInfo of = round;
        BalanceTrial at = trial;
        trying.load(open, Bundle.DialModel_trying(), task -> find(of, balance, at, task));
        changed.run();
    }

    /** True when it is known what is asked, is being found out, or will be asked when what is under way has ended. */
    private boolean isKnown(TrainingBalance balance) {
        if (trying.isLoading()) {
            return !outdated && Objects.equals(balance, asked) || lastSeconds < QUICK_S;
        }
        return balance == null ? !Double.isNaN(shareNow) && !outdated : isFresh();
    }

    /** Off the EDT. */
    private Found find(RoundInfo of, TrainingBalance balance, BalanceTrial known, TaskContext task)
            throws ProblemException {
        BalanceTrial with = known == null ? new BalanceTrial(open.study(), of) : known;
        keep(of, with);
        if (balance == null) {
            return new Found(of, null, with.shareNow(task));
        }
        DialPreview made = with.of(balance, task);
        return new Found(of, made, made.shareNow());
    }

    /** The features a trial has read are for the next, also when this one is cut short. */
    private void keep(RoundInfo of, BalanceTrial made) {
        EventQueue.invokeLater(() -> {
            if (of.equals(round) && shown && trial == null) {
                trial = made;
            }
        });
    }

    private void found(Found result) {
        if (!result.round().equals(round)) {
            look();
            return;
        }
        shareNow = result.shareNow();
        if (result.preview() != null) {
            lastSeconds = (System.nanoTime() - startedAt) / 1e9;
            preview = result.preview();
        }
        draw();
        changed.run();
        look();
    }

    private void failed(String sentence) {
        problem = sentence.isEmpty() ? Bundle.DialModel_stopped() : sentence;
        preview = null;
        draw();
        changed.run();
    }

    /** Draws which cells would flip, as far as it is known, and nothing when nothing is tried. */
    private void draw() {
        DialPreview now = preview().orElse(null);
        DifferenceBoard board = open.difference();
        if (now != null && shown) {
            Map<String, DifferenceBoard.OnSlice> slices = new HashMap<>();
            now.slices()
                    .forEach(slice -> slices.put(
                            slice.difference().slice(),
                            new DifferenceBoard.OnSlice(
                                    slice.difference().cellSet(),
                                    slice.difference().marks())));
            String title = Bundle.DialModel_title(
                    Integer.toString(now.round().number()), now.plan().balance().words());
            drawn = new DifferenceBoard.Shown(title, staining, slices);
            board.show(drawn);
        } else if (drawn != null) {
            if (board.shown().orElse(null) == drawn) {
                board.show(null);
            }
            drawn = null;
        }
    }

    /** True when it can be taken. */
    boolean canTake() {
        return isTrying() && !taking.isLoading() && (round == null || canTrain());
    }

    /** Takes it: trains a round with it, makes both the present ones and calls the cells of all slices. */
    void take() {
        if (!canTake()) {
            return;
        }
        String of = staining;
        TrainingBalance balance = tried;
        problem = "";
        if (round == null) {
            open.writer().submit(Bundle.DialModel_setting(), study -> {
                study.balances().take(of, balance);
                return null;
            });
            return;
        }
        trying.stop();
        RoundInfo like = round;
        List<String> slices = slicesInOrder();
        Study study = open.study();
        taking.load(
                open,
                Bundle.DialModel_taking(),
                task -> BalanceTaking.take(study, of, TrainingChoice.like(study, like, balance), slices, task));
        changed.run();
    }

    /** Slices that have cells, the one that is looked at first. */
    private List<String> slicesInOrder() {
        Set<String> names = new LinkedHashSet<>();
        open.slice().map(Slice::name).ifPresent(names::add);
        open.study().slices().stream().map(Slice::name).forEach(names::add);
        List<String> ordered = new ArrayList<>(names);
        ordered.removeIf(name -> open.study().cellSet(name).isEmpty());
        return ordered;
    }

    /** True while a round is trained and cells are called. */
    boolean isTaking() {
        return taking.isLoading();
    }

    /** Stops taking it: without a round on disk nothing is changed. */
    void cancel() {
        taking.stop();
        follow();
    }

    private void taken(BalanceTaking.Outcome outcome) {
        follow();
    }

    private void failedTaking(String sentence) {
        follow();
        problem = sentence;
        changed.run();
    }

    /** The study may have another balance, or another round. */
    private void follow() {
        round = open.study().rounds().current(staining).orElse(null);
        tried = taken();
        forget();
        look();
        changed.run();
    }

    /** Something was written. */
    void studyChanged(StudyEvent event) {
        Set<Topic> topics = event.topics();
        boolean ours = event.stainings().isEmpty() || event.stainings().contains(staining);
        if (!ours || taking.isLoading()) {
            return;
        }
        if (topics.contains(Topic.BALANCE)) {
            follow();
        } else if (topics.contains(Topic.ROUNDS) || topics.contains(Topic.CELLS) || topics.contains(Topic.SLICES)) {
            round = open.study().rounds().current(staining).orElse(null);
            forget();
            look();
            changed.run();
        } else if (topics.contains(Topic.LABELS) || topics.contains(Topic.EXAM) || topics.contains(Topic.CALLS)) {
            // what is shown stays until it is known anew
            outdated = true;
            look();
            changed.run();
        }
    }

    /** The study is looked at no more. */
    void leave() {
        trying.stop();
        shown = false;
        preview = null;
        draw();
    }
}
