/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.spi.ErrorMiner;
import org.cytoloop.spi.MiningView;

/**
 * What miners see, made of plain parts in memory. Another state of the same cells, {@link #with}, costs next to nothing:
 * features and places are shared. Thread-safe.
 */
public final class MiningPool implements MiningView {
    private final MiningCells cells;
    private final Parts parts;
    private final Map<ErrorMiner.Asks, boolean[]> mayAsk = new HashMap<>();
    private final Map<Integer, float[]> outOfFold = new HashMap<>();
    private float[] ruleSays;

    /** @param ruleSays what the rule is known to say of the cells; null when it was not asked */
    private MiningPool(MiningCells cells, Parts parts, float[] ruleSays) {
        this.cells = cells;
        this.parts = parts;
        this.ruleSays = ruleSays;
    }

    /** All that may be left out. */
    private record Parts(
            Label[] labels,
            Optional<float[]> pOn,
            double threshold,
            Optional<float[]> previousPOn,
            double previousThreshold,
            boolean[] exam,
            boolean[] withheld,
            boolean[] settled,
            Optional<RuleAnswers> rule,
            Optional<OutOfFoldSource> outOfFold) {}

    /** Begins a pool of cells without labels, classifier and rule. */
    public static Builder of(MiningCells cells) {
        return new Builder(cells);
    }

    /** Adds the parts of a pool. Arrays are taken over: the caller does not write to them again. */
    public static final class Builder {
        private static final double HALF = 0.5;

        private final MiningCells cells;
        private Label[] labels;
        private Optional<float[]> pOn = Optional.empty();
        private double threshold = HALF;
        private Optional<float[]> previousPOn = Optional.empty();
        private double previousThreshold = HALF;
        private boolean[] exam;
        private boolean[] withheld;
        private boolean[] settled;
        private Optional<RuleAnswers> rule = Optional.empty();
        private Optional<OutOfFoldSource> outOfFold = Optional.empty();

        private Builder(MiningCells cells) {
            this.cells = cells;
            this.labels = new Label[cells.rows()];
            this.exam = new boolean[cells.rows()];
            this.withheld = new boolean[cells.rows()];
            this.settled = new boolean[cells.rows()];
        }

        /** What each row is labelled; null for nothing. */
        public Builder labels(Label[] given) {
            this.labels = given;
            return this;
        }

        /** p(ON) under the classifier whose mistakes are looked for, NaN where unknown, and from where it calls ON. */
        public Builder calls(float[] probabilities, double from) {
            this.pOn = Optional.of(probabilities);
            this.threshold = from;
            return this;
        }

        /** The same of the round before. */
        public Builder previousCalls(float[] probabilities, double from) {
            this.previousPOn = Optional.of(probabilities);
            this.previousThreshold = from;
            return this;
        }

        /** True for rows of the exam: they are never asked and show no label. */
        public Builder exam(boolean[] rows) {
            this.exam = rows;
            return this;
        }

        /** True for rows that are not to be asked now, whatever their label. */
        public Builder withheld(boolean[] rows) {
            this.withheld = rows;
            return this;
        }

        /** True for labelled rows whose label stands, as it was confirmed or kept with a reason. */
        public Builder settled(boolean[] rows) {
            this.settled = rows;
            return this;
        }

        /** What the label rule says. */
        public Builder rule(RuleAnswers answers) {
            this.rule = Optional.of(answers);
            return this;
        }

        /** Where out-of-fold answers come from. */
        public Builder outOfFold(OutOfFoldSource source) {
            this.outOfFold = Optional.of(source);
            return this;
        }

        /** The pool. */
        public MiningPool build() {
            return new MiningPool(
                    cells,
                    new Parts(
                            labels.clone(),
                            checked(pOn),
                            threshold,
                            checked(previousPOn),
                            previousThreshold,
                            exam,
                            withheld,
                            settled,
                            rule,
                            outOfFold),
                    null);
        }

        private Optional<float[]> checked(Optional<float[]> column) {
            column.filter(values -> values.length != cells.rows()).ifPresent(values -> {
                throw new IllegalArgumentException(values.length + " values for " + cells.rows() + " rows");
            });
            return column;
        }
    }

    /**
     * The same cells with other labels and another classifier, which is what changes from one step to the next. What was
     * the classifier here is not the round before there.
     *
     * @param labels what each row is labelled; null for nothing
     * @param pOn p(ON) of each row; empty without a classifier
     * @param threshold p(ON) from which it calls ON
     */
    public MiningPool with(Label[] labels, Optional<float[]> pOn, double threshold) {
        float[] known;
        synchronized (this) {
            known = ruleSays;
        }
        return new MiningPool(
                cells,
                new Parts(
                        labels.clone(),
                        pOn,
                        threshold,
                        parts.previousPOn,
                        parts.previousThreshold,
                        parts.exam,
                        parts.withheld,
                        parts.settled,
                        parts.rule,
                        parts.outOfFold),
                known);
    }

    /** The cells. */
    public MiningCells cells() {
        return cells;
    }

    @Override
    public String staining() {
        return cells.staining();
    }

    @Override
    public int rows() {
        return cells.rows();
    }

    @Override
    public List<Slice> slices() {
        return cells.slices();
    }

    @Override
    public int[] sliceOf() {
        return cells.sliceOf();
    }

    @Override
    public CellRef cell(int row) {
        return cells.cell(row);
    }

    @Override
    public float[] x() {
        return cells.x();
    }

    @Override
    public float[] y() {
        return cells.y();
    }

    @Override
    public Label label(int row) {
        return parts.exam[row] ? null : parts.labels[row];
    }

    @Override
    public synchronized boolean[] mayAsk(ErrorMiner.Asks asks) {
        return mayAsk.computeIfAbsent(asks, this::allowed);
    }

    private boolean[] allowed(ErrorMiner.Asks asks) {
        boolean[] allowed = new boolean[rows()];
        for (int row = 0; row < allowed.length; row++) {
            Label label = parts.labels[row];
            boolean fits = asks == ErrorMiner.Asks.UNLABELLED
                    ? label == null
                    : label != null && label != Label.UNSURE && !parts.settled[row];
            allowed[row] = fits && !parts.exam[row] && !parts.withheld[row];
        }
        return allowed;
    }

    @Override
    public FeatureMatrix features() {
        return cells.features();
    }

    @Override
    public float[] places(TaskContext task) {
        return cells.places(task);
    }

    @Override
    public int dimensions() {
        return cells.dimensions();
    }

    @Override
    public Optional<float[]> pOn() {
        return parts.pOn;
    }

    @Override
    public double threshold() {
        return parts.threshold;
    }

    @Override
    public Optional<float[]> previousPOn() {
        return parts.previousPOn;
    }

    @Override
    public double previousThreshold() {
        return parts.previousThreshold;
    }

    @Override
    public synchronized Optional<float[]> ruleSays(TaskContext task) throws ProblemException {
        if (ruleSays == null && parts.rule.isPresent()) {
            ruleSays = parts.rule.get().of(features(), task);
        }
        return Optional.ofNullable(ruleSays);
    }

    @Override
    public Optional<float[]> signal() {
        return cells.signal();
    }

    @Override
    public float[] outOfFold(int repeats, TaskContext task) throws ProblemException {
        OutOfFoldSource source = parts.outOfFold.orElseThrow(() -> new ProblemException(
                "There is no trainer that could look at the labels of " + staining() + "; train a round first."));
        // a lock of its own: it takes long, and all else answers at once
        synchronized (outOfFold) {
            float[] known = outOfFold.get(repeats);
            if (known == null) {
                known = source.of(this, repeats, task);
                outOfFold.put(repeats, known);
            }
            return known;
        }
    }
}
