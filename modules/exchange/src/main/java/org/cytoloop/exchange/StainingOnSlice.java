/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.task.ProblemException;

/**
 * What is known of the cells of one slice for one staining: the current round's calls, if the slice has been classified
 * under it, and the labels. Immutable.
 */
public final class StainingOnSlice {
    private final Staining staining;
    private final RoundInfo round;
    private final float[] probabilities;
    private final Map<Integer, Sample> samples;
    private final int samplesOn;
    private final int samplesOff;

    StainingOnSlice(
            Staining staining, Optional<RoundInfo> round, Optional<float[]> probabilities, List<Sample> samples) {
        this.staining = staining;
        this.round = round.orElse(null);
        this.probabilities = probabilities.orElse(null);
        this.samples = new HashMap<>();
        int on = 0;
        int off = 0;
        for (Sample sample : samples) {
            this.samples.put(sample.cell().cell(), sample);
            on += sample.label() == Label.ON ? 1 : 0;
            off += sample.label() == Label.OFF ? 1 : 0;
        }
        samplesOn = on;
        samplesOff = off;
    }

    /** Checks that calls and cells belong together. */
    void check(String slice, int cells) throws ProblemException {
        if (probabilities != null && probabilities.length != cells) {
            throw new ProblemException("Slice " + slice + " has " + cells + " cells but " + probabilities.length
                    + " calls for " + staining.name() + "; classify it again, then export.");
        }
    }

    /** The staining. */
    public Staining staining() {
        return staining;
    }

    /** The round the calls are of; empty when the slice is not classified. */
    public Optional<RoundInfo> round() {
        return probabilities == null ? Optional.empty() : Optional.of(round);
    }

    /** True when there are calls. */
    public boolean classified() {
        return probabilities != null;
    }

    /** p(ON) of a cell (index from 0), NaN when not classified. */
    public float probability(int index) {
        return probabilities == null ? Float.NaN : probabilities[index];
    }

    /** The call of a cell (index from 0): ON from the round's threshold upwards; an empty text when not classified. */
    public String call(int index) {
        if (probabilities == null) {
            return "";
        }
        return round.callsOn(probabilities[index]) ? "ON" : "OFF";
    }

    /** Number of cells called ON; 0 when not classified. */
    public int countOn() {
        return probabilities == null ? 0 : round.countOn(probabilities);
    }

    /** The label of a cell (index from 0). */
    public Optional<Sample> sample(int index) {
        return samples.isEmpty() ? Optional.empty() : Optional.ofNullable(samples.get(index + 1));
    }

    /** Number of cells labelled ON. */
    public int samplesOn() {
        return samplesOn;
    }

    /** Number of cells labelled OFF. */
    public int samplesOff() {
        return samplesOff;
    }
}
