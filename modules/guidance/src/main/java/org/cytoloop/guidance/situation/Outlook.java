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
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.mistakes.families.MistakeFamily;
import org.cytoloop.mistakes.families.RoundStanding;
import org.cytoloop.mistakes.families.StudyFamilies;
import org.cytoloop.mistakes.families.Trend;
import org.cytoloop.mistakes.review.ForeignSlices;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.growth.StudyGrowth;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.scoring.growth.GrowthReport;
import org.cytoloop.scoring.growth.SliceMove;
import org.cytoloop.scoring.growth.StopRule;
import org.cytoloop.spi.guide.Situation.FamilyState;
import org.cytoloop.spi.guide.Situation.GrowthState;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * What takes too long to be worked out whenever somebody looks: foreign slices, the growth curve and the families of
 * mistakes, each of one round. Remembers the last. Works on features that are at hand, so that no image is read. Thread-safe.
 */
final class Outlook {
    /** With fewer labels the curve says little. */
    private static final int LABELS = 200;

    private static final int FAMILIES = 3;

    private final Study study;
    private final String staining;
    private volatile Foreign foreign;
    private volatile Of<GrowthState> growth;
    private volatile Of<List<FamilyState>> families;

    Outlook(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /** What was found out, and on what; null when it cannot be told. */
    private record Of<T>(int round, double threshold, int answers, T found) {
        boolean isOf(RoundInfo other) {
            return round == other.number() && threshold == other.threshold();
        }
    }

    /** Slices that are foreign to a training, which is that of the round at any threshold. */
    private record Foreign(int round, Map<String, Long> cellSets, Set<String> slices) {
        boolean isOf(RoundInfo other, Map<String, Long> now) {
            return round == other.number() && cellSets.equals(now);
        }
    }

    /** The slices that were found foreign to a round; none when that is not known. */
    Set<String> foreign(RoundInfo round) {
        Foreign known = foreign;
        return known != null && known.round() == round.number() ? known.slices() : Set.of();
    }

    /** Works out which slices are foreign, unless it is known; true when they are others than before. */
    boolean workOutForeign(TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds().current(staining);
        Map<String, Long> cellSets = cellSets();
        Foreign known = foreign;
        if (round.isEmpty() || known != null && known.isOf(round.get(), cellSets) || !isMeasured(round.get())) {
            return false;
        }
        Set<String> before = foreign(round.get());
        Set<String> found = ForeignSlices.of(study, round.get(), task).slices();
        foreign = new Foreign(round.get().number(), cellSets, found);
        return !found.equals(before);
    }

    private Map<String, Long> cellSets() {
        Map<String, Long> cellSets = new HashMap<>();
        for (Slice slice : study.slices()) {
            study.cellSet(slice.name()).map(CellSetInfo::id).ifPresent(id -> cellSets.put(slice.name(), id));
        }
        return cellSets;
    }

    /** What more labels would do to a round; empty when that is not known. */
    Optional<GrowthState> growth(RoundInfo round) {
        Of<GrowthState> known = growth;
        return known != null && known.isOf(round) ? Optional.ofNullable(known.found()) : Optional.empty();
    }

    /** The largest families as they were found under a round; empty when they are not known. */
    List<FamilyState> families(RoundInfo round) {
        Of<List<FamilyState>> known = families;
        return known != null && known.isOf(round) ? known.found() : List.of();
    }

    /** Works out growth, unless it is known; true when it is known now and was not before. */
    boolean workOutGrowth(TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds()
                .current(staining)
                .filter(current -> current.samplesOn() + current.samplesOff() >= LABELS);
        if (round.isEmpty() || growth != null && growth.isOf(round.get()) || !isMeasured(round.get())) {
            return false;
        }
        GrowthReport report = StudyGrowth.of(study, round.get(), StudyGrowth.By.QUICK, task);
        GrowthState found = report.curve() == null
                ? null
                : new GrowthState(report.curve().gain(GrowthReport.NEXT).value(), move(report.stop()));
        growth = new Of<>(round.get().number(), round.get().threshold(), 0, found);
        return found != null;
    }

    private static double move(StopRule stop) {
        return stop == null ? Double.NaN : stop.largest().map(SliceMove::share).orElse(Double.NaN);
    }

    /** Works out families, unless they are known; true when they are others than before. */
    boolean workOutFamilies(TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds().current(staining);
        int answers = study.findings().of(staining).size();
        Of<List<FamilyState>> known = families;
        if (round.isEmpty()
                || known != null && known.isOf(round.get()) && known.answers() == answers
                || !isMeasured(round.get())) {
            return false;
        }
        List<FamilyState> before = families(round.get());
        List<FamilyState> found = answers == 0
                ? List.of()
                : StudyFamilies.of(study, staining, task).families().stream()
                        .filter(family -> !isGone(family.trend()))
                        .limit(FAMILIES)
                        .map(Outlook::state)
                        .toList();
        families = new Of<>(round.get().number(), round.get().threshold(), answers, found);
        return !found.equals(before);
    }

    /** True when the features of all cells are at hand. */
    private boolean isMeasured(RoundInfo round) throws ProblemException {
        StudyFeatures features = SliceClassification.features(study, round);
        for (Slice slice : study.slices()) {
            Optional<CellSetInfo> cells = study.cellSet(slice.name()).filter(info -> info.count() > 0);
            if (cells.isPresent() && features.stored(cells.get()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** True when the current round calls no labelled cell like these wrongly. */
    private static boolean isGone(Trend trend) {
        return trend.rounds().stream()
                .filter(standing -> standing.round() == trend.now())
                .anyMatch(Outlook::isGone);
    }

    private static boolean isGone(RoundStanding now) {
        return now.known() > 0 && now.wrong() == 0;
    }

    private static FamilyState state(MistakeFamily family) {
        String slice = family.bySlice().entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
        return new FamilyState(
                family.name(),
                family.size(),
                family.truth() == Label.ON,
                slice,
                family.trend().direction() == Trend.Direction.SHRINKS);
    }
}
