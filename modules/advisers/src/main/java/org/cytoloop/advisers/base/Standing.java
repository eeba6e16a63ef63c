/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.advisers.base;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.spi.guide.Situation.BatchState;
import org.cytoloop.spi.guide.Situation.RoundState;
import org.cytoloop.spi.guide.Situation.SliceState;

/** What follows from a situation about cells, samples and training; computed when asked, so it is cheap to make. */
public final class Standing {
    /** The first aim for each class. */
    public static final int FIRST = 100;
    /** Samples of each class from which a first training is worth it even when the aim is not reached. */
    public static final int HALF = 50;
    /** Samples at which a first training is due. */
    public static final int DUE = 200;
    /** Samples from which more of them seldom help. */
    public static final int PLATEAU = 1500;
    /** Share of the samples below which a class is rare. */
    public static final double RARE = 0.15;

    private static final int LEAST_OF_RARE = 20;
    private static final int DUE_WHEN_RARE = 300;
    private static final int FEWEST_TO_DRAW = 20;
    private static final int USUAL_TO_DRAW = 30;
    private static final int KNOWN_FLIPS = 20;
    private static final int EARLY_ROUND = 100;
    private static final int FEW_CHANGES = 20;
    private static final int MANY_CHANGES = 100;
    private static final int FED_BEFORE_TRAINING = 3;
    private static final double SMALL_GAIN = 0.005;
    private static final double STEEP_GAIN = 0.02;
    private static final int GAIN_KNOWN = 300;

    private final Situation now;
    private final List<SliceState> usable;

    /** Of a situation. */
    public Standing(Situation now) {
        this.now = now;
        usable = now.slices().stream()
                .filter(slice -> slice.cells() > 0
                        && !slice.imageMissing()
                        && slice.verdict().orElse(null) != Verdict.UNUSABLE)
                .toList();
    }

    /** Slices with cells and an image that were not found unusable. */
    public List<SliceState> usable() {
        return usable;
    }

    /** Those of them with a star. */
    public List<SliceState> training() {
        return usable.stream().filter(SliceState::training).toList();
    }

    /** True when any slice has cells. */
    public boolean hasCells() {
        return now.slices().stream().anyMatch(slice -> slice.cells() > 0);
    }

    /** True when OFF is a rejected candidate, so that shares of ON mean nothing. */
    public boolean isIndependent() {
        return now.mode() == DetectionMode.INDEPENDENT;
    }

    /** Cells of usable slices that have no label and are not in the exam, about. */
    public long free() {
        long free = -Math.max(0, now.exam().cells());
        for (SliceState slice : usable) {
            free += free(slice);
        }
        return Math.max(0, free);
    }

    private static long free(SliceState slice) {
        return Math.max(0, (long) slice.cells() - slice.on() - slice.off() - slice.unsure());
    }

    /** Cells of usable slices. */
    public long cells() {
        return usable.stream().mapToLong(SliceState::cells).sum();
    }

    /** Share of ON in the samples; NaN without samples. */
    public double onShare() {
        return now.samples().labelled() <= 0
                ? Double.NaN
                : (double) now.samples().on() / now.samples().labelled();
    }

    /** Samples of the smaller class. */
    public int fewer() {
        return Math.min(now.samples().on(), now.samples().off());
    }

    /** True when ON is the smaller class. */
    public boolean isOnFewer() {
        return now.samples().on() <= now.samples().off();
    }

    /** True when the smaller class is less than {@link #RARE} of at least 60 samples. */
    public boolean isLopsided() {
        int labelled = now.samples().labelled();
        return labelled >= 60 && fewer() < RARE * labelled;
    }

    /** True when a first training is due. */
    public boolean isTrainingDue() {
        int labelled = now.samples().labelled();
        return fewer() >= FIRST
                || labelled >= DUE && fewer() >= HALF
                || labelled >= DUE_WHEN_RARE && fewer() >= LEAST_OF_RARE
                || fewer() >= 1 && choice().isEmpty();
    }

    /** True as long as the first samples are to be collected: before a round, or with one that was trained on few. */
    public boolean isBeginning() {
        return now.round().isEmpty() || isEarly(now.round().get());
    }

    private boolean isEarly(RoundState round) {
        return (long) round.on() + round.off() < EARLY_ROUND && !isTrainingDue();
    }

    /** The batch to draw next toward the first aim. */
    public Optional<SampleChoice> choice() {
        int on = Math.max(0, FIRST - now.samples().on());
        int off = Math.max(0, FIRST - now.samples().off());
        return choice(on >= off, Math.max(on, off));
    }

    /** The batch to draw next when a class is short. */
    public Optional<SampleChoice> choice(boolean wantsOn, int missing) {
        int n = Math.max(FEWEST_TO_DRAW, Math.min(USUAL_TO_DRAW, missing));
        boolean on = mostlyFlipped(wantsOn) && !mostlyFlipped(!wantsOn) ? !wantsOn : wantsOn;
        return sliceFor(wantsOn).map(slice -> new SampleChoice(slice.name(), on, n, wantsOn));
    }

    /** True when more than half of the cells lately drawn as a class were flipped. */
    private boolean mostlyFlipped(boolean on) {
        long drawn = 0;
        long flipped = 0;
        for (BatchState batch : now.batches()) {
            if (batch.on() == on) {
                drawn += batch.drawn();
                flipped += batch.flipped();
            }
        }
        return drawn >= KNOWN_FLIPS && 2 * flipped > drawn;
    }

    /**
     * Where to draw a class: the training slice with the fewest samples, any other when none has enough free cells. A slice
     * where the class is rare is not asked again and again.
     */
    public Optional<SliceState> sliceFor(boolean on) {
        Comparator<SliceState> fewest =
                Comparator.comparingInt(SliceState::labelled).thenComparingInt(slice -> on ? slice.on() : slice.off());
        Optional<SliceState> training = training().stream()
                .filter(slice -> free(slice) >= FEWEST_TO_DRAW)
                .min(fewest);
        return training.isPresent()
                ? training
                : usable.stream().filter(slice -> free(slice) >= FEWEST_TO_DRAW).min(fewest);
    }

    /** Where a rare class was met most often, a training slice if there is one; it still has free cells. */
    public Optional<SliceState> richest(boolean on) {
        return usable.stream()
                .filter(slice -> free(slice) >= FEWEST_TO_DRAW)
                .max(Comparator.comparing(SliceState::training)
                        .thenComparingInt(slice -> on ? slice.on() : slice.off()));
    }

    /** Share of the samples that have an origin, 0 when no origin is known. */
    public double origin(SampleOrigin origin) {
        long all = now.samples().byOrigin().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return all <= 0 ? 0 : (double) now.samples().byOrigin().getOrDefault(origin, 0) / all;
    }

    /** Changed samples from which a new round is due; 20 for each kind of mistake that was named, else a tenth. */
    public int changesDue() {
        int named = new Reviewing(now).findings().size();
        if (named > 0) {
            return FEW_CHANGES * Math.min(named, FED_BEFORE_TRAINING);
        }
        long trained = now.round().map(round -> (long) round.on() + round.off()).orElse(0L);
        return (int) Math.max(FEW_CHANGES, Math.min(MANY_CHANGES, trained / 10));
    }

    /** True when more samples of the same kind no longer help much. */
    public boolean isPlateau() {
        return now.samples().labelled() >= PLATEAU
                || now.samples().labelled() >= GAIN_KNOWN
                        && now.growth()
                                .filter(growth -> growth.gain() < SMALL_GAIN)
                                .isPresent();
    }

    /** True when more samples are expected to help a lot. */
    public boolean isGrowing() {
        return now.samples().labelled() < PLATEAU
                && now.growth().filter(growth -> growth.gain() >= STEEP_GAIN).isPresent();
    }
}
