/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.MistakeKind;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.AnswerState;
import org.cytoloop.spi.guide.Situation.BatchState;
import org.cytoloop.spi.guide.Situation.ConsistencyState;
import org.cytoloop.spi.guide.Situation.ExamState;
import org.cytoloop.spi.guide.Situation.FamilyState;
import org.cytoloop.spi.guide.Situation.GrowthState;
import org.cytoloop.spi.guide.Situation.Pace;
import org.cytoloop.spi.guide.Situation.ReviewState;
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Situation.RuleState;
import org.cytoloop.spi.guide.Situation.SampleState;
import org.cytoloop.spi.guide.Situation.SliceState;

/**
 * Makes situations step by step. It begins with an empty study in which nothing is known; what is told of slices,
 * samples and verdicts is kept consistent where the situation says it twice.
 */
public final class SyntheticSituation {
    /** Nothing judged, nothing answered, nothing known. */
    public static final RoundState UNSCORED = new RoundState(
            1,
            1,
            0,
            0,
            0,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);

    private DetectionMode mode = DetectionMode.SHARED;
    private final List<SliceState> slices = new ArrayList<>();
    private RuleState rule = new RuleState(0, false, 0);
    private int unsure;
    private Map<SampleOrigin, Integer> origins = Map.of();
    private int regions = -1;
    private double weakOn = Double.NaN;
    private final List<BatchState> batches = new ArrayList<>();
    private Optional<RoundState> round = Optional.empty();
    private AnswerState answers = new AnswerState(0, 0, 0, 0, "");
    private final List<FamilyState> families = new ArrayList<>();
    private ExamState exam = new ExamState(0, 0, false, Double.NaN, Double.NaN, Double.NaN);
    private ConsistencyState consistency = new ConsistencyState(-1, 0, Double.NaN);
    private Optional<GrowthState> growth = Optional.empty();
    private Pace pace = new Pace(Double.NaN, 0, Double.NaN);
    private double targetShare = Double.NaN;

    /** How cells were detected. */
    public SyntheticSituation mode(DetectionMode value) {
        mode = value;
        return this;
    }

    /** Adds a slice without cells. */
    public SyntheticSituation slice(String name, String animal) {
        slices.add(new SliceState(
                name,
                animal,
                "",
                false,
                -1,
                false,
                "",
                0,
                0,
                0,
                -1,
                -1,
                false,
                Optional.empty(),
                List.of(),
                Double.NaN));
        return this;
    }

    /** Six slices of three animals with 2000 cells each: Zebra1 to Zebra6 of Quokka1 to Quokka3. */
    public SyntheticSituation sixSlices() {
        for (int i = 0; i < 6; i++) {
            String name = "Zebra" + (i + 1);
            slice(name, "Quokka" + (i / 2 + 1)).cells(name, 2000);
        }
        return this;
    }

    /** Changes a slice. */
    public SyntheticSituation change(String name, UnaryOperator<SliceState> change) {
        slices.replaceAll(slice -> slice.name().equals(name) ? change.apply(slice) : slice);
        return this;
    }

    /** So many cells of a slice. */
    public SyntheticSituation cells(String name, int cells) {
        return change(name, old -> with(old, cells, old.training(), old.proposed(), old.on(), old.off()));
    }

    /** Slices with a star. */
    public SyntheticSituation training(String... names) {
        for (String name : names) {
            change(name, old -> with(old, old.cells(), true, "", old.on(), old.off()));
        }
        return this;
    }

    /** A slice that is proposed for training. */
    public SyntheticSituation proposed(String name, String why) {
        return change(name, old -> with(old, old.cells(), old.training(), why, old.on(), old.off()));
    }

    /** Samples of a slice. */
    public SyntheticSituation samples(String name, int on, int off) {
        return change(name, old -> with(old, old.cells(), old.training(), old.proposed(), on, off));
    }

    private static SliceState with(SliceState old, int cells, boolean training, String proposed, int on, int off) {
        return new SliceState(
                old.name(),
                old.animal(),
                old.group(),
                old.imageMissing(),
                cells,
                training,
                proposed,
                on,
                off,
                old.unsure(),
                old.calledOn(),
                old.uncertain(),
                old.foreign(),
                old.verdict(),
                old.kinds(),
                old.need());
    }

    /** What the current round says of a slice, and how much it wants a look. */
    public SyntheticSituation called(String name, int on, int uncertain, boolean foreign, double need) {
        return change(
                name,
                old -> new SliceState(
                        old.name(),
                        old.animal(),
                        old.group(),
                        old.imageMissing(),
                        old.cells(),
                        old.training(),
                        old.proposed(),
                        old.on(),
                        old.off(),
                        old.unsure(),
                        on,
                        uncertain,
                        foreign,
                        old.verdict(),
                        old.kinds(),
                        need));
    }

    /** A verdict on a slice. */
    public SyntheticSituation verdict(String name, Verdict verdict, MistakeKind... kinds) {
        return change(
                name,
                old -> new SliceState(
                        old.name(),
                        old.animal(),
                        old.group(),
                        old.imageMissing(),
                        old.cells(),
                        old.training(),
                        old.proposed(),
                        old.on(),
                        old.off(),
                        old.unsure(),
                        old.calledOn(),
                        old.uncertain(),
                        old.foreign(),
                        Optional.of(verdict),
                        List.of(kinds),
                        0));
    }

    /** Makes the image of a slice missing. */
    public SyntheticSituation missing(String name) {
        return change(
                name,
                old -> new SliceState(
                        old.name(),
                        old.animal(),
                        old.group(),
                        true,
                        old.cells(),
                        old.training(),
                        old.proposed(),
                        old.on(),
                        old.off(),
                        old.unsure(),
                        old.calledOn(),
                        old.uncertain(),
                        old.foreign(),
                        old.verdict(),
                        old.kinds(),
                        old.need()));
    }

    /** The rule. */
    public SyntheticSituation rule(int version, boolean condition, int underOlder) {
        rule = new RuleState(version, condition, underOlder);
        return this;
    }

    /** UNSURE samples. */
    public SyntheticSituation unsure(int value) {
        unsure = value;
        return this;
    }

    /** ON and OFF samples by origin. */
    public SyntheticSituation origins(Map<SampleOrigin, Integer> value) {
        origins = Map.copyOf(value);
        return this;
    }

    /** Places with samples; -1: many. */
    public SyntheticSituation regions(int value) {
        regions = value;
        return this;
    }

    /** Share of weak ones among the ON samples. */
    public SyntheticSituation weakOn(double value) {
        weakOn = value;
        return this;
    }

    /** A batch, newer than those before. */
    public SyntheticSituation batch(String slice, boolean on, int drawn, int flipped) {
        batches.add(0, new BatchState(slice, on, drawn, drawn, flipped));
        return this;
    }

    /** The current round, on so many samples, so many of them changed since. */
    public SyntheticSituation round(int number, int on, int off, int changed) {
        RoundState old = round.orElse(UNSCORED);
        round = Optional.of(new RoundState(
                number,
                number,
                on,
                off,
                changed,
                old.f1(),
                old.f1Low(),
                old.f1High(),
                old.plainF1(),
                old.recall(),
                old.precision(),
                old.previousF1(),
                old.calledOn()));
        return this;
    }

    /** Scores of the current round. */
    public SyntheticSituation scores(double f1, double plain, double previous) {
        RoundState old = round.orElse(UNSCORED);
        round = Optional.of(new RoundState(
                old.number(),
                old.count(),
                old.on(),
                old.off(),
                old.changed(),
                f1,
                f1 - 0.05,
                f1 + 0.04,
                plain,
                f1,
                f1,
                previous,
                0.3));
        return this;
    }

    /** Answers since the current round. */
    public SyntheticSituation answers(int answered, int missedOn, int falseOn, String bestMiner) {
        answers = new AnswerState(answered, missedOn, falseOn, 0, bestMiner);
        return this;
    }

    /** A family of mistakes. */
    public SyntheticSituation family(String name, int count, boolean missedOn, String slice, boolean shrinking) {
        families.add(new FamilyState(name, count, missedOn, slice, shrinking));
        return this;
    }

    /** The exam; F1 is NaN when the round was not scored. */
    public SyntheticSituation exam(int cells, int answered, boolean closed, double f1) {
        exam = new ExamState(cells, answered, closed, f1, f1 - 0.08, f1 + 0.06);
        return this;
    }

    /** How consistent labels are. */
    public SyntheticSituation consistency(int contradictions, int repeats, double kappa) {
        consistency = new ConsistencyState(contradictions, repeats, kappa);
        return this;
    }

    /** What more labels would do. */
    public SyntheticSituation growth(double gain, double move) {
        growth = Optional.of(new GrowthState(gain, move));
        return this;
    }

    /** How fast it goes. */
    public SyntheticSituation pace(double labelsPerMinute) {
        pace = new Pace(labelsPerMinute, 12, Double.NaN);
        return this;
    }

    /** The dial. */
    public SyntheticSituation targetShare(double value) {
        targetShare = value;
        return this;
    }

    /** The situation; samples and verdicts of all are summed over the slices. */
    public Situation situation() {
        int on = slices.stream().mapToInt(SliceState::on).sum();
        int off = slices.stream().mapToInt(SliceState::off).sum();
        List<SliceState> labelled =
                slices.stream().filter(slice -> slice.labelled() > 0).toList();
        int animals = (int) labelled.stream().map(SliceState::animal).distinct().count();
        SampleState samples = new SampleState(
                on,
                off,
                unsure,
                origins.isEmpty() && on + off > 0 ? Map.of(SampleOrigin.RECTANGLE, on + off) : origins,
                regions >= 0 ? regions : (on + off) / 4,
                labelled.size(),
                animals,
                weakOn);
        return new Situation(
                "cFos",
                mode,
                slices,
                rule,
                samples,
                batches,
                round,
                review(),
                answers,
                families,
                exam,
                consistency,
                growth,
                pace,
                targetShare);
    }

    private ReviewState review() {
        int good = count(Verdict.GOOD);
        int mistakes = count(Verdict.MISTAKES);
        int unusable = count(Verdict.UNUSABLE);
        return new ReviewState(good, good + mistakes, unusable, slices.size() - good - mistakes - unusable);
    }

    private int count(Verdict verdict) {
        return (int) slices.stream()
                .filter(slice -> slice.verdict().filter(verdict::equals).isPresent())
                .count();
    }
}
