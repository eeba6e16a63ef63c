/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Rule;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.CellPlaces;
import org.cytoloop.spi.guide.Situation;
import org.cytoloop.workspace.SampleCounts.PerSlice;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/**
 * The samples, counted as every screen counts them: while a repeat is hidden in the newest batch its answer stands in
 * place of the cell's label.
 */
final class LabelPart extends Part<LabelPart.Labels> {
    /** A place is a square whose side is so much of the slice's longer side. */
    private static final int PLACES = 10;

    private final CellPlaces places;

    LabelPart(Study study, String staining) {
        super(
                study,
                staining,
                EnumSet.of(Topic.LABELS, Topic.REPEATS, Topic.RULES, Topic.SLICES, Topic.CELLS, Topic.EXAM));
        places = new CellPlaces(study);
    }

    /**
     * What was counted.
     *
     * @param decided the ON and OFF samples with the label they are shown with
     * @param bySlice numbers by name of the slice; those without samples are absent
     * @param samples numbers of all; nothing is known of weak ones yet
     * @param underOlder ON and OFF samples given under an older version of the rule
     */
    record Labels(List<Sample> decided, Map<String, PerSlice> bySlice, Situation.SampleState samples, int underOlder) {}

    @Override
    Labels read(TaskContext task) throws ProblemException {
        Map<CellRef, Label> hidden = study.repeats().open(staining);
        int version = study.rulebook().current(staining).map(Rule::version).orElse(0);
        List<Sample> decided = new ArrayList<>();
        Map<String, int[]> counts = new HashMap<>();
        Map<SampleOrigin, Integer> byOrigin = new EnumMap<>(SampleOrigin.class);
        int underOlder = 0;
        for (Sample sample : study.samples(staining)) {
            Label label = hidden.containsKey(sample.cell()) ? hidden.get(sample.cell()) : sample.label();
            if (label == null || sample.origin() == SampleOrigin.EXAM) {
                continue;
            }
            counts.computeIfAbsent(sample.cell().slice(), slice -> new int[3])[label.ordinal()]++;
            if (label != Label.UNSURE) {
                decided.add(label == sample.label() ? sample : with(sample, label));
                byOrigin.merge(sample.origin(), 1, Integer::sum);
                underOlder += sample.ruleVersion() < version ? 1 : 0;
            }
        }
        task.checkCancelled();
        return new Labels(List.copyOf(decided), perSlice(counts), state(decided, counts, byOrigin), underOlder);
    }

    private static Sample with(Sample sample, Label label) {
        return new Sample(
                sample.cell(),
                sample.staining(),
                label,
                sample.origin(),
                sample.batch(),
                sample.ruleVersion(),
                sample.annotator(),
                sample.time(),
                sample.inclusionProbability());
    }

    private static Map<String, PerSlice> perSlice(Map<String, int[]> counts) {
        Map<String, PerSlice> bySlice = new HashMap<>();
        counts.forEach((slice, count) -> bySlice.put(slice, perSlice(count)));
        return Map.copyOf(bySlice);
    }

    private static PerSlice perSlice(int[] count) {
        return new PerSlice(count[Label.ON.ordinal()], count[Label.OFF.ordinal()], count[Label.UNSURE.ordinal()]);
    }

    private Situation.SampleState state(
            List<Sample> decided, Map<String, int[]> counts, Map<SampleOrigin, Integer> byOrigin)
            throws ProblemException {
        int[] sums = new int[3];
        Set<String> animals = new HashSet<>();
        int slices = 0;
        for (Map.Entry<String, int[]> entry : counts.entrySet()) {
            PerSlice count = perSlice(entry.getValue());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += entry.getValue()[i];
            }
            if (count.on() + count.off() > 0) {
                slices++;
                animals.add(study.details(entry.getKey()).animal());
            }
        }
        animals.remove("");
        PerSlice sum = perSlice(sums);
        return new Situation.SampleState(
                sum.on(), sum.off(), sum.unsure(), byOrigin, regions(decided), slices, animals.size(), Double.NaN);
    }

    /** A square of a slice. */
    private record Square(String slice, int column, int row) {}

    private int regions(List<Sample> decided) throws ProblemException {
        Set<Square> squares = new HashSet<>();
        Map<String, Double> sides = new HashMap<>();
        for (Slice slice : study.slices()) {
            sides.put(slice.name(), Math.max(slice.width(), slice.height()) / (double) PLACES);
        }
        for (Sample sample : decided) {
            Optional<CellPlaces.Place> place = places.of(sample.cell());
            Double side = sides.get(sample.cell().slice());
            if (place.isPresent() && side != null) {
                squares.add(new Square(sample.cell().slice(), (int) (place.get().x() / side), (int)
                        (place.get().y() / side)));
            }
        }
        places.release();
        return squares.size();
    }
}
