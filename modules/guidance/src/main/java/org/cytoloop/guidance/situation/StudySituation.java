/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.guidance.slices.SliceTraits;
import org.cytoloop.guidance.slices.TrainingProposal;
import org.cytoloop.mistakes.review.ReviewSummary;
import org.cytoloop.operations.EarlierContradictions;
import org.cytoloop.operations.StudyContradictions;
import org.cytoloop.operations.StudyParts;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.ReviewState;
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Situation.RuleState;
import org.cytoloop.spi.guide.Situation.SampleState;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/**
 * Reads where a staining stands. Remembers what is slow to work out and has not changed, so one object is kept while a
 * study is open; it hears of changes by itself. What takes seconds is not worked out by {@link #now} but by the methods
 * that say so, in idle time, and remembered. Thread-safe; never on the event thread.
 */
public final class StudySituation {
    private final Study study;
    private final String staining;
    private final StudyNews news;
    private final CallPart calls;
    private final SignalPart signals;
    private final TrainedPart trained;
    private final LabelPart labels;
    private final BatchPart batches;
    private final AnswerPart answers;
    private final ExamPart exam;
    private final AgreementPart agreement;
    private final PacePart pace;
    private final Outlook outlook;
    private final SliceTraits traits;
    private final Memo<SampleState> sampleState = new Memo<>();
    private final Memo<RoundState> roundState = new Memo<>();
    private volatile int contradictions = -1;

    /** Of a study and a staining of it; reads nothing yet. */
    public StudySituation(Study study, String staining) {
        this.study = study;
        this.staining = staining;
        news = StudyNews.of(study, staining);
        outlook = new Outlook(study, staining);
        calls = new CallPart(study, staining, outlook);
        signals = new SignalPart(study, staining);
        trained = new TrainedPart(study, staining);
        labels = new LabelPart(study, staining);
        batches = new BatchPart(study, staining);
        answers = new AnswerPart(study, staining);
        exam = new ExamPart(study, staining);
        agreement = new AgreementPart(study, staining);
        pace = new PacePart(study, staining);
        traits = new SliceTraits(study);
    }

    /**
     * The situation now. Reads no image; training slices are proposed, foreign slices, families and growth told once they
     * were worked out, contradictions once they were found.
     *
     * @throws ProblemException when there is no such staining or the study cannot be read
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public synchronized Situation now(TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        Set<Topic> changed = news.take();
        boolean done = false;
        try {
            Situation situation = read(changed, task);
            done = true;
            return situation;
        } finally {
            if (!done) {
                news.add(changed);
            }
        }
    }

    private Situation read(Set<Topic> changed, TaskContext task) throws ProblemException {
        CallPart.Calls called = calls.get(changed, task.part(0, 0.7));
        SignalPart.Signals bright = signals.get(changed, task.part(0.7, 0.8));
        Optional<TrainedPart.Trained> training = trained.get(changed, task.part(0.8, 0.9));
        TaskContext rest = task.part(0.9, 1);
        LabelPart.Labels labelled = labels.get(changed, rest);
        Optional<RoundInfo> round = training.map(TrainedPart.Trained::round);
        Optional<RoundState> state = Optional.empty();
        if (training.isPresent()) {
            TrainedPart.Trained one = training.get();
            state = Optional.of(
                    roundState.get(() -> state(one, called.onShare(), labelled.decided()), one, called, labelled));
        }
        AgreementPart.Agreement agreed = agreement.get(changed, rest);
        Optional<Rule> rule = study.rulebook().current(staining);
        return new Situation(
                staining,
                study.settings().mode(),
                new SliceStates(study, round).of(called.bySlice(), labelled.bySlice(), proposed(round)),
                new RuleState(
                        rule.map(Rule::version).orElse(0),
                        rule.filter(one -> !one.conditions().isEmpty()).isPresent(),
                        labelled.underOlder()),
                sampleState.get(() -> weak(labelled, bright), labelled, bright),
                batches.get(changed, rest),
                state,
                review(round),
                answers.get(changed, rest),
                round.map(outlook::families).orElse(List.of()),
                exam.get(changed, rest),
                new Situation.ConsistencyState(contradictions, agreed.repeats(), agreed.kappa()),
                round.flatMap(outlook::growth),
                pace.get(study.samples(staining), rest),
                study.balances().of(staining).share());
    }

    private static SampleState weak(LabelPart.Labels labelled, SignalPart.Signals bright) throws ProblemException {
        SampleState all = labelled.samples();
        int known = 0;
        int weak = 0;
        for (Sample sample : labelled.decided()) {
            double signal = sample.label() == Label.ON && !Double.isNaN(bright.median())
                    ? bright.of(sample.cell())
                    : Double.NaN;
            known += Double.isNaN(signal) ? 0 : 1;
            weak += signal < bright.median() ? 1 : 0;
        }
        return new SampleState(
                all.on(),
                all.off(),
                all.unsure(),
                all.byOrigin(),
                all.regions(),
                all.slices(),
                all.animals(),
                known == 0 ? Double.NaN : weak / (double) known);
    }

    private RoundState state(TrainedPart.Trained training, double calledOn, List<Sample> decided) {
        RoundInfo round = training.round();
        List<RoundInfo> all = study.rounds().of(staining);
        double previous = Double.NaN;
        for (RoundInfo other : all) {
            previous = other.number() < round.number() ? score(other, "grouped.f1") : previous;
        }
        return new RoundState(
                round.number(),
                all.size(),
                round.samplesOn(),
                round.samplesOff(),
                new SinceTraining(study, training).changed(decided),
                score(round, "grouped.f1"),
                score(round, "grouped.f1.low"),
                score(round, "grouped.f1.high"),
                score(round, "plain.f1"),
                training.recall(),
                training.precision(),
                previous,
                calledOn);
    }

    private static double score(RoundInfo round, String name) {
        return round.scores().getOrDefault(name, Double.NaN);
    }

    private ReviewState review(Optional<RoundInfo> round) {
        if (round.isEmpty()) {
            return new ReviewState(0, 0, 0, study.slices().size());
        }
        ReviewSummary summary = ReviewSummary.of(study, round.get());
        return new ReviewState(summary.good(), summary.inspected(), summary.unusable(), summary.left());
    }

    /** Why slices are proposed, by name. */
    private Map<String, String> proposed(Optional<RoundInfo> round) {
        Map<String, String> reasons = new HashMap<>();
        if (round.isEmpty() && wantsSlices()) {
            traits.known().map(TrainingProposal::of).map(TrainingProposal::picks).orElse(List.of()).stream()
                    .filter(pick -> !pick.before())
                    .forEach(pick -> reasons.put(pick.slice(), pick.reason()));
        }
        return reasons;
    }

    private boolean wantsSlices() {
        List<Slice> slices = study.slices();
        long chosen = slices.stream()
                .filter(slice -> study.details(slice.name()).training())
                .count();
        return chosen < Math.min(TrainingProposal.FEWEST, slices.size());
    }

    /**
     * Works out, one after the other, what {@link #now} does not: proposal, foreign slices, families, growth. For idle time; whatever was
     * worked out before stays when it is cancelled or fails.
     *
     * @return true when {@link #now} would say something else than before
     */
    public boolean workOutMore(TaskContext task) throws ProblemException {
        boolean proposed = workOutProposal(task.part(0, 0.2));
        boolean strange = workOutForeign(task.part(0.2, 0.4));
        boolean grouped = workOutFamilies(task.part(0.4, 0.6));
        return workOutGrowth(task.part(0.6, 1)) || grouped || strange || proposed;
    }

    /**
     * Looks at the pictures of the slices as long as training slices are to be proposed. A large image that has no pyramid
     * yet gets one, which takes long.
     *
     * @return true when {@link #now} would say more than before
     * @throws java.util.concurrent.CancellationException when the task was cancelled
     */
    public boolean workOutProposal(TaskContext task) {
        boolean open = study.rounds().current(staining).isEmpty()
                && wantsSlices()
                && traits.known().isEmpty();
        return open && traits.measure(task).problems().isEmpty();
    }

    /**
     * Finds out which slices are unlike those the current round was trained on, unless that was done, or features would have
     * to be measured first. Takes seconds, with thousands of samples half a minute.
     *
     * @return true when {@link #now} would say something else than before
     */
    public boolean workOutForeign(TaskContext task) throws ProblemException {
        boolean found = outlook.workOutForeign(task);
        if (found) {
            // so that the need of a look is found anew
            news.add(Set.of(Topic.REVIEWS));
        }
        return found;
    }

    /**
     * Groups the confirmed mistakes into families, unless that was done with the same answers under the same round, or
     * features would have to be measured first. Takes seconds.
     *
     * @return true when {@link #now} would say something else than before
     */
    public boolean workOutFamilies(TaskContext task) throws ProblemException {
        return outlook.workOutFamilies(task);
    }

    /**
     * Works out what more labels would do, unless that was done for the current round, it has fewer than 200 labels, or
     * features would have to be measured first. Takes seconds to a minute.
     *
     * @return true when {@link #now} would say more than before
     */
    public boolean workOutGrowth(TaskContext task) throws ProblemException {
        return outlook.workOutGrowth(task);
    }

    /**
     * Looks for contradictions itself, for who has no watch over them, unless features would have to be measured first.
     * Takes seconds.
     *
     * @return true when {@link #now} would say something else than before
     */
    public boolean workOutContradictions(TaskContext task) throws ProblemException {
        if (!EarlierContradictions.isMoreReady(study, staining)) {
            return false;
        }
        int before = contradictions;
        foundContradictions(
                StudyContradictions.open(study, staining, task).ranked().size());
        return before != contradictions;
    }

    /**
     * Takes over what a watch over the labels found.
     *
     * @param number labels that something speaks against, without those that are kept; -1 when that is not known
     */
    public void foundContradictions(int number) {
        contradictions = number;
    }
}
