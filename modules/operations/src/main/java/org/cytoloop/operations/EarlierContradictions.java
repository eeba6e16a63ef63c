/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.labelling.contradictions.ContradictionKind;
import org.cytoloop.labelling.contradictions.Evidence;
import org.cytoloop.labelling.contradictions.Readings;
import org.cytoloop.operations.StudyContradictions.KeptContradiction;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.Study;

/**
 * The labels that their annotator's own earlier label of the same cell speaks against: what can be said at once, before
 * any features are computed. {@link StudyContradictions} says more.
 */
public final class EarlierContradictions {
    /** As in the ranking of all contradictions: as if one reading in ten were wrong. */
    private static final double READING = Math.log(9);

    private EarlierContradictions() {}

    /**
     * What was found.
     *
     * @param ranked most likely wrong first, without labels that are kept
     * @param kept those that are kept
     * @param waiting number of cells of the newest batch that have the label it began with, and are not looked at
     */
    public record Found(List<Contradiction> ranked, List<KeptContradiction> kept, int waiting) {
        /** Keeps unmodifiable copies. */
        public Found {
            ranked = List.copyOf(ranked);
            kept = List.copyOf(kept);
        }
    }

    /** Looks through a staining; reads only what is in memory. */
    public static Found of(Study study, String staining) {
        ContradictionSource source = new ContradictionSource(study, staining);
        List<Contradiction> found = new ArrayList<>();
        for (Sample sample : source.samples()) {
            Readings readings = source.readings(sample);
            // an answer that was seen when it was replaced was corrected: only features could say it was right
            if (readings.differing() > 0 && !readings.seen()) {
                found.add(contradiction(sample, readings));
            }
        }
        found.sort(Comparator.comparingDouble(Contradiction::score).reversed().thenComparing(Contradiction::cell));
        List<Contradiction> ranked = new ArrayList<>();
        List<KeptContradiction> kept = new ArrayList<>();
        for (Contradiction contradiction : found) {
            Optional<KeptLabel> reason = study.memory().kept(staining, contradiction.cell());
            if (reason.isPresent()) {
                kept.add(new KeptContradiction(contradiction, reason.get()));
            } else {
                ranked.add(contradiction);
            }
        }
        return new Found(ranked, kept, source.waiting());
    }

    private static Contradiction contradiction(Sample sample, Readings readings) {
        Label other = sample.label() == Label.ON ? Label.OFF : Label.ON;
        double strength = readings.differing() / (readings.differing() + readings.agreeing() + 1.0);
        double odds = (readings.differing() - readings.agreeing() - 1) * READING;
        Evidence evidence = new Evidence(ContradictionKind.EARLIER, other, strength, readings.text(), Optional.empty());
        return new Contradiction(sample.cell(), sample.label(), List.of(evidence), 1 / (1 + Math.exp(-odds)));
    }

    /**
     * True when there are labels and the features of all their slices are there already, so that {@link StudyContradictions#open} takes
     * no time.
     *
     * @throws ProblemException when the study cannot be read
     */
    public static boolean isMoreReady(Study study, String staining) throws ProblemException {
        StudyFeatures features = StudyRule.features(study);
        Set<String> slices = new TreeSet<>();
        for (Sample sample : study.samples(staining)) {
            slices.add(sample.cell().slice());
        }
        if (slices.isEmpty()) {
            return false;
        }
        for (String slice : slices) {
            if (features.stored(slice).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
