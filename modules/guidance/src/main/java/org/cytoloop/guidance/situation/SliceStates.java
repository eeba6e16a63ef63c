/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.SliceReview;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.mistakes.review.ReviewDraft;
import org.cytoloop.mistakes.review.SliceNeed;
import org.cytoloop.operations.SliceVerdicts;
import org.cytoloop.spi.guide.Situation.SliceState;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.cytoloop.workspace.SliceDetails;
import org.cytoloop.workspace.Study;

/** Puts together what is known of each slice. */
final class SliceStates {
    private static final PerSlice NO_SAMPLES = new PerSlice(0, 0, 0);

    private final Study study;
    private final Optional<SliceVerdicts> verdicts;

    SliceStates(Study study, Optional<RoundInfo> round) {
        this.study = study;
        this.verdicts = round.map(current -> SliceVerdicts.of(study, current));
    }

    /** All slices in the order of the study; the maps are by name of the slice and may lack some. */
    List<SliceState> of(Map<String, SliceNeed> calls, Map<String, PerSlice> samples, Map<String, String> proposed) {
        Set<String> missing = new HashSet<>();
        study.missingImages().forEach(slice -> missing.add(slice.name()));
        List<SliceState> states = new ArrayList<>();
        for (Slice slice : study.slices()) {
            String name = slice.name();
            states.add(state(
                    name,
                    missing.contains(name),
                    Optional.ofNullable(calls.get(name)),
                    samples.getOrDefault(name, NO_SAMPLES),
                    proposed.getOrDefault(name, "")));
        }
        return states;
    }

    private SliceState state(
            String name, boolean missing, Optional<SliceNeed> calls, PerSlice samples, String proposed) {
        SliceDetails details = study.details(name);
        Optional<SliceNeed> classified = calls.filter(SliceNeed::classified);
        Optional<SliceReview> review = verdicts.flatMap(all -> all.holding(name));
        Optional<Verdict> verdict = review.map(SliceReview::verdict);
        List<MistakeKind> kinds = review.map(said -> List.copyOf(ReviewDraft.kinds(said.findings())))
                .orElse(List.of());
        return new SliceState(
                name,
                details.animal(),
                details.group(),
                missing,
                study.cellSet(name).map(CellSetInfo::count).orElse(-1),
                details.training(),
                proposed,
                samples.on(),
                samples.off(),
                samples.unsure(),
                classified.map(SliceNeed::on).orElse(-1),
                classified.map(SliceNeed::uncertain).orElse(-1),
                calls.map(SliceNeed::foreign).orElse(false),
                verdict,
                kinds,
                calls.map(SliceNeed::need).orElse(Double.NaN));
    }
}
