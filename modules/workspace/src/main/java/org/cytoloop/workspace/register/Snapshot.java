/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.ProviderChoice;
import org.cytoloop.core.model.TrainingBalance;
import org.cytoloop.workspace.Blinding.Mask;
import org.cytoloop.workspace.Choices.Place;
import org.cytoloop.workspace.DetachedSample;
import org.cytoloop.workspace.journal.LabelHistory;
import org.cytoloop.workspace.journal.LabelState;
import org.cytoloop.workspace.journal.Step;

/**
 * What can be asked of a study without waiting for a change that is being written. Immutable; the next one shares what
 * did not change.
 *
 * @param samples by staining
 * @param cellSets current cell set by slice
 * @param undo what undo would undo
 * @param redo what redo would do again
 * @param batches ordered by id
 * @param detached samples without a cell
 * @param rules the rules and kept labels
 * @param repeats the repeats
 * @param newestBatches by staining the batch that was drawn last, whose slice may be gone
 * @param masks every time the study was masked
 * @param rounds what can be changed of the rounds
 * @param exams the exams
 * @param findings answered questions
 * @param reviews the verdicts on slices
 * @param balances by staining the balance of its training, where it is not as labelled
 * @param choices which providers are chosen
 */
record Snapshot(
        Map<String, SampleIndex> samples,
        Map<String, Long> cellSets,
        Optional<String> undo,
        Optional<String> redo,
        List<Batch> batches,
        List<DetachedSample> detached,
        RuleIndex rules,
        RepeatIndex repeats,
        Map<String, Long> newestBatches,
        List<Mask> masks,
        RoundIndex rounds,
        ExamIndex exams,
        FindingIndex findings,
        ReviewIndex reviews,
        Map<String, TrainingBalance> balances,
        Map<Place, ProviderChoice> choices) {
    /** What a history says, at opening. */
    static Snapshot of(LabelHistory history) {
        Map<String, SampleIndex> samples = new HashMap<>();
        for (String staining : history.state().stainings()) {
            samples.put(staining, SampleIndex.of(history.state(), staining));
        }
        LabelState state = history.state();
        return of(
                history,
                Map.copyOf(samples),
                RuleIndex.of(state),
                RepeatIndex.of(state),
                RoundIndex.of(state.rounds()),
                ExamIndex.of(state),
                FindingIndex.of(state.findings()),
                ReviewIndex.of(state.reviews()),
                state.balances().all(),
                state.choices().all());
    }

    private static Snapshot of(
            LabelHistory history,
            Map<String, SampleIndex> samples,
            RuleIndex rules,
            RepeatIndex repeats,
            RoundIndex rounds,
            ExamIndex exams,
            FindingIndex findings,
            ReviewIndex reviews,
            Map<String, TrainingBalance> balances,
            Map<Place, ProviderChoice> choices) {
        return new Snapshot(
                samples,
                history.state().cellSets(),
                history.undoable().map(Step::text),
                history.redoable().map(Step::text),
                List.copyOf(history.state().batches().values()),
                detached(history),
                rules,
                repeats,
                history.state().consistency().newestBatches(),
                history.masks(),
                rounds,
                exams,
                findings,
                reviews,
                balances,
                choices);
    }

    /** The next one, after a step was applied to the history. */
    Snapshot after(LabelHistory history, Step step) {
        LabelState state = history.state();
        return of(
                history,
                step.changesLabels() ? samplesAfter(state, step) : samples,
                step.changesRules() || step.changesKept() ? RuleIndex.of(state) : rules,
                step.changesRepeats() || step.changesLabels() || step.changesExams() ? RepeatIndex.of(state) : repeats,
                step.changesRounds() ? RoundIndex.of(state.rounds()) : rounds,
                changesExams(state, step) ? ExamIndex.of(state) : exams,
                step.changesFindings() ? FindingIndex.of(state.findings()) : findings,
                step.changesReviews() ? ReviewIndex.of(state.reviews()) : reviews,
                step.changesBalances() ? state.balances().all() : balances,
                step.changesChoices() ? state.choices().all() : choices);
    }

    private static boolean changesExams(LabelState state, Step step) {
        return step.changesExams() || !state.exams().isUnused() && (step.changesCells() || step.changesSlices());
    }

    /** The next one, after the study was masked or unmasked. */
    Snapshot withMasks(List<Mask> now) {
        return new Snapshot(
                samples,
                cellSets,
                undo,
                redo,
                batches,
                detached,
                rules,
                repeats,
                newestBatches,
                now,
                rounds,
                exams,
                findings,
                reviews,
                balances,
                choices);
    }

    private Map<String, SampleIndex> samplesAfter(LabelState state, Step step) {
        Map<String, SampleIndex> after = new HashMap<>(samples);
        for (String staining : step.stainings()) {
            after.put(staining, index(staining).after(state, staining, step.slices()));
        }
        return Map.copyOf(after);
    }

    static List<DetachedSample> detached(LabelHistory history) {
        List<DetachedSample> list = new ArrayList<>();
        history.state()
                .detached()
                .forEach((key, d) -> list.add(new DetachedSample(d.entry().sample(), d.x(), d.y(), key.seq())));
        return List.copyOf(list);
    }

    SampleIndex index(String staining) {
        return samples.getOrDefault(staining, SampleIndex.NONE);
    }
}
