/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering.dial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.comparison.RoundDifference;
import org.cytoloop.operations.training.BalancePlan;
import org.cytoloop.operations.training.LiveTraining;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * Tries balances before one is taken: trains as the present round was trained, but with the balance, and compares the calls
 * that gives with those of the round. Leaves nothing in the study. Features and calls are kept at hand from one trial to
 * the next. Thread-safe, one trial at a time.
 */
public final class BalanceTrial {
    private final Study study;
    private final RoundInfo round;
    private final LiveTraining training;
    /** p(ON) under the present round by id of the cell set */
    private final Map<Long, float[]> calls = new HashMap<>();

    /**
     * Makes ready; the features are read by the first trial.
     *
     * @param round the present round
     * @throws ProblemException when its trainer is not installed, or the round is not of the study
     */
    public BalanceTrial(Study study, RoundInfo round) throws ProblemException {
        this.study = study;
        this.round = round;
        this.training = new LiveTraining(
                study, round.staining(), TrainingChoice.like(study, round, TrainingBalance.AS_LABELLED));
    }

    /** As above, with a training that is at hand. */
    BalanceTrial(Study study, RoundInfo round, LiveTraining training) {
        this.study = study;
        this.round = round;
        this.training = training;
    }

    /**
     * What a balance would change.
     *
     * @throws ProblemException when there is nothing to learn from, a slice with samples cannot be read, or the trainer
     *     fails
     */
    public synchronized DialPreview of(TrainingBalance balance, TaskContext task) throws ProblemException {
        task.checkCancelled();
        List<String> notes = new ArrayList<>();
        Map<String, float[]> now = now(notes, task.part(0, 0.1));
        BalancePlan plan = BalancePlan.of(balance, study.sampleCounts(round.staining()));
        List<DialPreview.OnSlice> slices = new ArrayList<>();
        notes.addAll(training.update(
                balance,
                new ArrayList<>(now.keySet()),
                then -> compare(then, now.get(then.slice())).ifPresent(slices::add),
                task.part(0.1, 1)));
        return new DialPreview(round, plan, RoundTraining.DEFAULT_THRESHOLD, slices, notes, samplesSince());
    }

    /**
     * Share of cells the present round calls ON, 0 to 1; NaN when no slice was classified. Trains nothing.
     *
     * @throws ProblemException when the calls cannot be read
     */
    public synchronized double shareNow(TaskContext task) throws ProblemException {
        long cells = 0;
        long on = 0;
        for (float[] pOn : now(new ArrayList<>(), task).values()) {
            cells += pOn.length;
            on += round.countOn(pOn);
        }
        return cells == 0 ? Double.NaN : on / (double) cells;
    }

    /** p(ON) of the slices that were classified, in the order of the study. */
    private Map<String, float[]> now(List<String> notes, TaskContext task) throws ProblemException {
        Map<String, float[]> now = new LinkedHashMap<>();
        Map<Long, float[]> known = new HashMap<>();
        for (Slice slice : study.slices()) {
            task.checkCancelled();
            Optional<CellSetInfo> cells = study.cellSet(slice.name());
            if (cells.isEmpty()) {
                continue;
            }
            long id = cells.get().id();
            float[] pOn = calls.get(id);
            if (pOn == null) {
                pOn = study.calls(slice.name(), round).orElse(null);
            }
            if (pOn == null || pOn.length != cells.get().count()) {
                notes.add("Slice \"" + slice.name() + "\" is left out: it was not classified under round "
                        + round.number() + ".");
            } else {
                now.put(slice.name(), pOn);
                known.put(id, pOn);
            }
        }
        calls.keySet().retainAll(known.keySet());
        calls.putAll(known);
        return now;
    }

    private Optional<DialPreview.OnSlice> compare(LiveTraining.SliceCalls then, float[] now) {
        float[] pOn = then.pOn();
        if (pOn.length != now.length) {
            return Optional.empty(); // its cells were detected anew in between; the next trial has them
        }
        byte[] marks = new byte[pOn.length];
        int gained = 0;
        int lost = 0;
        int onNow = 0;
        for (int cell = 0; cell < pOn.length; cell++) {
            boolean was = round.callsOn(now[cell]);
            boolean is = pOn[cell] >= RoundTraining.DEFAULT_THRESHOLD;
            onNow += was ? 1 : 0;
            if (is && !was) {
                marks[cell] = RoundDifference.GAINED;
                gained++;
            } else if (was && !is) {
                marks[cell] = RoundDifference.LOST;
                lost++;
            }
        }
        String animal = study.slice(then.slice()).map(Slice::animal).orElse("");
        RoundDifference.OnSlice difference = new RoundDifference.OnSlice(
                then.slice(), then.cellSet(), marks, gained, lost, onNow, onNow + gained - lost);
        return Optional.of(new DialPreview.OnSlice(difference, animal, pOn));
    }

    private int samplesSince() {
        return (int) study.samples(round.staining()).stream()
                .filter(sample ->
                        sample.label() != Label.UNSURE && sample.time().isAfter(round.time()))
                .count();
    }
}
