/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.guidance.situation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.SignalFeature;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.training.SliceClassification;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent.Topic;

/**
 * How bright cells are, by the feature that stands for that, as far as it was measured before; and the median of the
 * cells that are called ON. Reads no image.
 */
final class SignalPart extends Part<SignalPart.Signals> {
    SignalPart(Study study, String staining) {
        super(
                study,
                staining,
                EnumSet.of(Topic.ROUNDS, Topic.CALLS, Topic.CELLS, Topic.SLICES, Topic.FEATURES, Topic.RULES));
    }

    @Override
    Signals read(TaskContext task) throws ProblemException {
        Optional<RoundInfo> round = study.rounds().current(staining);
        if (round.isEmpty()) {
            return Signals.NONE;
        }
        StudyFeatures features;
        try {
            features = SliceClassification.features(study, round.get());
        } catch (ProblemException e) {
            // a plug-in is missing, which is told where the round is used
            return Signals.NONE;
        }
        Optional<String> name = SignalFeature.of(staining, study.rulebook().current(staining), features.schema());
        if (name.isEmpty()) {
            return Signals.NONE;
        }
        Signals signals = new Signals(study, features, features.schema().indexOf(name.get()));
        signals.median = median(signals, round.get(), task);
        return signals;
    }

    private double median(Signals signals, RoundInfo round, TaskContext task) throws ProblemException {
        float[] on = new float[1024];
        int n = 0;
        for (Slice slice : study.slices()) {
            task.checkCancelled();
            Optional<float[]> calls = study.calls(slice.name(), round);
            float[] signal = calls.isPresent() ? signals.column(slice.name()) : new float[0];
            for (int i = 0; i < signal.length && signal.length == calls.get().length; i++) {
                if (round.callsOn(calls.get()[i]) && !Float.isNaN(signal[i])) {
                    on = n < on.length ? on : Arrays.copyOf(on, 2 * n);
                    on[n++] = signal[i];
                }
            }
        }
        Arrays.sort(on, 0, n);
        return n == 0 ? Double.NaN : (on[(n - 1) / 2] + (double) on[n / 2]) / 2;
    }

    /** What is known; the column of a slice is kept once a sample of it was asked for. For one thread at a time. */
    static final class Signals {
        static final Signals NONE = new Signals(null, null, -1);

        private final Study study;
        /** Null when nothing is known. */
        private final StudyFeatures features;

        private final int column;
        private final Map<String, float[]> kept = new HashMap<>();
        private double median = Double.NaN;

        private Signals(Study study, StudyFeatures features, int column) {
            this.study = study;
            this.features = features;
            this.column = column;
        }

        /** Median of the cells that are called ON; NaN when unknown. */
        double median() {
            return median;
        }

        /** How bright a cell is; NaN when unknown. */
        double of(CellRef cell) throws ProblemException {
            float[] values = kept.get(cell.slice());
            if (values == null) {
                values = column(cell.slice());
                kept.put(cell.slice(), values);
            }
            return cell.cell() <= values.length ? values[cell.cell() - 1] : Double.NaN;
        }

        /** The column of a slice; empty when it was not measured. */
        private float[] column(String slice) throws ProblemException {
            Optional<CellSetInfo> cellSet = features == null ? Optional.empty() : study.cellSet(slice);
            Optional<FeatureMatrix> matrix = cellSet.isEmpty() ? Optional.empty() : features.stored(cellSet.get());
            float[] values = new float[matrix.map(FeatureMatrix::rows).orElse(0)];
            matrix.ifPresent(found -> found.copyColumn(column, 0, values, 0, values.length));
            return values;
        }
    }
}
