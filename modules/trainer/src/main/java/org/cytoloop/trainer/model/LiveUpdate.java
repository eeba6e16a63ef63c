/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.operations.training.LiveTraining;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.desk.ShownCalls;
import org.cytoloop.workbench.jobs.Jobs;
import org.openide.util.NbBundle.Messages;

/**
 * Follows the labels while it is on: after every change it trains on the samples there are, and shows what it calls, what
 * the user looks at first. The newest labels win: what is under way is cancelled, unless nothing was shown for a while, so
 * that someone who labels faster than the computer learns sees calls too. Nothing of it is on disk. For the EDT.
 */
@Messages({"LiveUpdate_name=Following the labels"})
public final class LiveUpdate {
    /** Longest time for which newer labels keep cancelling what is under way. */
    private static final long PATIENCE_NS = 1_500_000_000L;

    private final OpenStudy open;
    private final Jobs jobs;
    private final LiveWork work;
    private final Supplier<Optional<TrainingChoice>> choice;
    private final DoubleSupplier threshold;
    private final Runnable changed;
    private final Background<Integer> background;

    private boolean on;
    private boolean trial;
    private boolean busy;
    private boolean stale;
    private boolean interrupted;
    private boolean kept;
    private String problem = "";
    private long run;
    private long unseenSince;
    private double secondsToSee = Double.NaN;
    private double secondsToAll = Double.NaN;
    private final Set<String> fresh = new HashSet<>();

    /**
     * Off.
     *
     * @param choice how to train; empty while it cannot be trained
     * @param threshold p(ON) from which cells are called ON
     * @param changed told when anything is otherwise
     */
    LiveUpdate(OpenStudy open, Supplier<Optional<TrainingChoice>> choice, DoubleSupplier threshold, Runnable changed) {
        this.open = open;
        this.work = new LiveWork(open.study());
        this.jobs = new Jobs(LiveUpdate.class.getName(), 1, open.names()::text);
        this.choice = choice;
        this.threshold = threshold;
        this.changed = changed;
        this.background = new Background<>(jobs, changed);
    }

    /** True while it follows the labels. */
    public boolean isOn() {
        return on;
    }

    /** Switches it. */
    public void setOn(boolean next) {
        if (next == on) {
            return;
        }
        on = next;
        if (on) {
            begin();
        } else {
            halt();
            work.forget();
            open.calls().clear();
        }
        changed.run();
    }

    /** True while it learns or calls. */
    public boolean isWorking() {
        return background.isRunning();
    }

    /** True when the calls on the screen are those of the newest round, and nothing was labelled since. */
    public boolean isKept() {
        return kept;
    }

    /** Why there are no live calls, in a sentence; empty when there are, or will be in a moment. */
    public String problem() {
        return problem;
    }

    /** From a label to the calls the user looks at, s; NaN when there are none yet. */
    public double secondsToSee() {
        return secondsToSee;
    }

    /** From a label to the calls of all slices, s; NaN when there are none yet. */
    public double secondsToAll() {
        return secondsToAll;
    }

    /** There are other labels. */
    void labelsChanged() {
        if (on) {
            kept = false;
            follow();
        }
    }

    /** Everything is otherwise: staining, cells, settings. */
    void reset() {
        work.forget();
        if (on) {
            halt();
            open.calls().clear();
            begin();
        }
    }

    /** While the user tries thresholds on the calls of the round, nothing stands in for these. */
    void setTrial(boolean now) {
        if (now != trial) {
            trial = now;
            if (on && trial) {
                stale |= background.isRunning() || open.calls().isLive();
                halt();
                // the trial itself stays, and has nothing before it now
                OptionalDouble tried = open.calls().threshold();
                open.calls().clear();
                open.calls().tryThreshold(tried);
            }
            next();
        }
    }

    /** While a round is trained and its cells are called, that has the computer for itself. */
    void setTraining(boolean now) {
        if (now != busy) {
            busy = now;
            if (on && busy) {
                interrupted = background.isRunning();
                halt();
            } else if (interrupted) {
                interrupted = false;
                stale = true;
            }
            next();
        }
    }

    /** The calls of a new round are on disk: these are shown until the next label. */
    void kept() {
        // the round was trained on what an update under way would have learnt from
        interrupted = false;
        if (on && !stale) {
            kept = true;
            problem = "";
            open.calls().clear();
            changed.run();
        }
    }

    private void begin() {
        kept = false;
        problem = "";
        secondsToSee = Double.NaN;
        secondsToAll = Double.NaN;
        follow();
    }

    private void halt() {
        run++;
        background.cancel();
    }

    private void follow() {
        long now = System.nanoTime();
        boolean overdue = background.isRunning() && now - unseenSince > PATIENCE_NS;
        if (trial || busy || overdue) {
            stale = true;
            return;
        }
        Optional<TrainingChoice> how = choice.get();
        if (how.isEmpty()) {
            halt();
            open.calls().clear();
            changed.run();
            return;
        }
        if (!background.isRunning()) {
            unseenSince = now;
        }
        start(how.get(), now);
    }

    private void start(TrainingChoice how, long began) {
        stale = false;
        long mine = ++run;
        fresh.clear();
        String staining = open.staining().name();
        List<String> slices = VisibleFirst.of(open);
        background.start(
                Bundle.LiveUpdate_name(),
                task -> work.update(staining, how, slices, ready -> show(ready, mine, began), task),
                new Background.Taker<>() {
                    @Override
                    public void done(Integer nothing) {
                        problem = "";
                        secondsToAll = (System.nanoTime() - began) / 1e9;
                        next();
                    }

                    @Override
                    public void failed(ProblemException trouble) {
                        problem = open.names().text(trouble.getMessage());
                        open.calls().clear();
                        next();
                    }

                    @Override
                    public void stopped() {
                        next();
                    }
                });
    }

    private void next() {
        if (on && stale && !trial && !busy) {
            follow();
        }
    }

    private void show(Map<String, LiveTraining.SliceCalls> ready, long mine, long began) {
        Map<String, ShownCalls> calls = new HashMap<>();
        ready.forEach((slice, found) ->
                calls.put(slice, new ShownCalls(found.cellSet(), found.pOn(), threshold.getAsDouble())));
        if (mine != run || !on || trial || busy || calls.isEmpty()) {
            return;
        }
        if (fresh.isEmpty()) {
            secondsToSee = (System.nanoTime() - began) / 1e9;
            unseenSince = System.nanoTime();
            problem = "";
        }
        fresh.addAll(calls.keySet());
        open.calls().show(calls);
        changed.run();
        if (stale) {
            follow();
        }
    }

    /** Ends for good and waits until it works no more; off the EDT. */
    void end() throws InterruptedException {
        jobs.close();
    }
}
