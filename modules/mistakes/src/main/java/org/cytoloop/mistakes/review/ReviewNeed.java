/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.evaluation.CallCertainty;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * Orders the slices of a study by how much they need a look under a round.
 *
 * <p>A slice that has calls and was not judged under the round needs it by
 *
 * <pre>need = 0.40 U + 0.35 F + 0.25 H</pre>
 *
 * <ul>
 *   <li>U: s / (s + 0.1), where s is the share of its calls that are {@linkplain CallCertainty#LEAST near the threshold}:
 *       one half at 10 %;
 *   <li>F: 1 when it is unlike the slices that were trained on, else 0;
 *   <li>H: what was said under an earlier round. Systematic mistakes 1, nothing 0.5; good 0, and more the more calls
 *       changed since, up to 0.5 at 5 % of them (0.25 when that is not known).
 * </ul>
 *
 * <p>The weights are chosen, not fitted: no single reason outweighs the other two together. Slices that were judged
 * under the round come after these, those with mistakes first; then those without calls; unusable ones last.
 */
public final class ReviewNeed {
    private static final double WEIGHT_UNCERTAIN = 0.40;
    private static final double WEIGHT_FOREIGN = 0.35;
    private static final double WEIGHT_HISTORY = 0.25;
    /** With this share of calls near the threshold a slice is half as uncertain as it can get. */
    private static final double HALF_UNCERTAIN = 0.1;
    /** With this share of changed calls a good verdict is worth no more than none. */
    private static final double MUCH_CHANGED = 0.05;

    private static final double NEVER_JUDGED = 0.5;

    private ReviewNeed() {}

    /**
     * The slices in the order in which they are to be looked at. What is known to be foreign is taken from
     * {@link ForeignSlices#of}. Reads calls from the disk, so it is not for the event thread.
     *
     * @throws ProblemException when calls cannot be read
     */
    public static List<SliceNeed> of(Study study, RoundInfo round, TaskContext task) throws ProblemException {
        ForeignSlices foreign = ForeignSlices.of(study, round, task.part(0, 0.7));
        return of(study, round, foreign.slices(), task.part(0.7, 1));
    }

    /**
     * The same when it is known which slices are foreign.
     *
     * @param foreign names of slices that are unlike those trained on
     * @throws ProblemException when calls cannot be read
     */
    public static List<SliceNeed> of(Study study, RoundInfo round, Set<String> foreign, TaskContext task)
            throws ProblemException {
        SliceVerdicts verdicts = SliceVerdicts.of(study, round);
        List<Slice> slices = study.slices();
        List<SliceNeed> needs = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            task.checkCancelled();
            needs.add(of(study, verdicts, slices.get(i).name(), foreign));
            task.progress((i + 1.0) / slices.size(), "calls");
        }
        needs.sort(SliceNeed.order(Comparator.naturalOrder()));
        return needs;
    }

    private static SliceNeed of(Study study, SliceVerdicts verdicts, String slice, Set<String> foreign)
            throws ProblemException {
        RoundInfo round = verdicts.round();
        int cells = study.cellSet(slice).map(CellSetInfo::count).orElse(0);
        Optional<float[]> calls = study.calls(slice, round).filter(pOn -> pOn.length == cells);
        SliceReview last = verdicts.last(slice).orElse(null);
        Optional<SliceReview> holding = verdicts.holding(slice);
        SliceFacts facts = new SliceFacts(
                slice,
                state(calls.isPresent(), holding),
                calls.isPresent(),
                cells,
                calls.map(round::countOn).orElse(0),
                calls.map(pOn -> CallCertainty.countUncertain(pOn, round.threshold()))
                        .orElse(0),
                foreign.contains(slice),
                last,
                calls.isPresent() ? flips(study, round, calls.get(), last) : SliceNeed.UNKNOWN);
        return facts.need(need(facts), round.number());
    }

    private static ReviewState state(boolean classified, Optional<SliceReview> holding) {
        if (holding.filter(review -> review.verdict() == Verdict.UNUSABLE).isPresent()) {
            return ReviewState.UNUSABLE;
        }
        if (!classified) {
            return ReviewState.UNCLASSIFIED;
        }
        return holding.map(review -> review.verdict() == Verdict.GOOD ? ReviewState.GOOD : ReviewState.MISTAKES)
                .orElse(ReviewState.OPEN);
    }

    /** How many calls differ from those of the round a slice was judged under. */
    private static int flips(Study study, RoundInfo round, float[] now, SliceReview last) throws ProblemException {
        if (last == null || last.round() == round.number()) {
            return SliceNeed.UNKNOWN;
        }
        Optional<RoundInfo> judged = study.rounds().of(round.staining()).stream()
                .filter(other -> other.number() == last.round())
                .findFirst();
        Optional<float[]> then = judged.isPresent() ? study.calls(last.slice(), judged.get()) : Optional.empty();
        if (then.isEmpty() || then.get().length != now.length) {
            return SliceNeed.UNKNOWN;
        }
        int flips = 0;
        for (int i = 0; i < now.length; i++) {
            flips += round.callsOn(now[i]) == judged.get().callsOn(then.get()[i]) ? 0 : 1;
        }
        return flips;
    }

    /** The number by the formula above. */
    static double need(SliceFacts facts) {
        if (facts.state() != ReviewState.OPEN) {
            return 0;
        }
        double near = facts.share(facts.uncertain());
        return WEIGHT_UNCERTAIN * near / (near + HALF_UNCERTAIN)
                + WEIGHT_FOREIGN * (facts.foreign() ? 1 : 0)
                + WEIGHT_HISTORY * history(facts);
    }

    private static double history(SliceFacts facts) {
        if (facts.last() == null) {
            return NEVER_JUDGED;
        }
        if (facts.last().verdict() != Verdict.GOOD) {
            return 1;
        }
        return facts.flips() == SliceNeed.UNKNOWN
                ? NEVER_JUDGED / 2
                : NEVER_JUDGED * Math.min(1, facts.share(facts.flips()) / MUCH_CHANGED);
    }
}
