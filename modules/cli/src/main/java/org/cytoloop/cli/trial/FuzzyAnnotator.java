/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.cli.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Repeat;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.rules.CompiledRule;
import org.cytoloop.labelling.rules.RuleAnswer;
import org.cytoloop.operations.RectangleSampling;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * Labels as a person does who knows what is true but errs now and then, more often where it is hard to see: rectangle
 * batches given one class, exceptions flipped, blind repeats answered. Every reading errs anew.
 */
final class FuzzyAnnotator {
    private final Study study;
    private final String staining;
    private final CellTruth intended;
    private final Errors errors;
    private final SeededRandom random;
    private final CompiledRule rule;
    private final Map<String, FeatureMatrix> matrices = new HashMap<>();

    /**
     * How often a reading is wrong.
     *
     * @param grey in the rule's grey band
     * @param elsewhere anywhere else
     */
    record Errors(double grey, double elsewhere) {}

    FuzzyAnnotator(Study study, String staining, CellTruth intended, Errors errors, long seed, TaskContext task)
            throws ProblemException {
        this.study = study;
        this.staining = staining;
        this.intended = intended;
        this.errors = errors;
        this.random = new SeededRandom(seed);
        StudyFeatures features = StudyRule.features(study);
        this.rule = CompiledRule.of(study.rulebook().current(staining).orElseThrow(), features.schema());
        for (Slice slice : study.slices()) {
            matrices.put(slice.name(), features.of(slice.name(), task));
        }
    }

    /** Draws and labels batches on all slices in turn until there are so many labels. */
    void label(int labels, int batchSize, double repeatShare) throws ProblemException {
        List<Slice> slices = study.slices();
        int turn = 0;
        for (int left = labels;
                left > 0;
                left = labels - study.samples(staining).size()) {
            labelBatch(slices.get(turn++ % slices.size()), Math.min(batchSize, left), repeatShare);
        }
    }

    private void labelBatch(Slice slice, int size, double repeatShare) throws ProblemException {
        double width = slice.width() / 3.0;
        double height = slice.height() / 3.0;
        Region region = new Region(
                random.nextDouble() * (slice.width() - width),
                random.nextDouble() * (slice.height() - height),
                width,
                height);
        RectangleSampling.sample(
                study, staining, slice.name(), region, Label.OFF, size, random.nextLong() >>> 1, repeatShare);
        List<Batch> batches = study.batches(staining);
        long batch = batches.get(batches.size() - 1).id();
        List<LabelCommand.Assignment> flips = new ArrayList<>();
        for (Sample sample : study.samples(staining, slice.name())) {
            if (sample.batch() == batch) {
                Label seen = reading(sample.cell());
                if (seen != Label.OFF) {
                    flips.add(new LabelCommand.Assignment(sample.cell(), seen, sample.inclusionProbability()));
                }
            }
        }
        if (!flips.isEmpty()) {
            study.label(LabelCommand.flip(staining, flips, LabelCommand.CURRENT_RULE));
        }
        Map<Long, Label> answers = new HashMap<>();
        for (Repeat repeat : study.repeats().ofBatch(staining, batch)) {
            answers.put(repeat.id(), reading(repeat.cell()));
        }
        if (!answers.isEmpty()) {
            study.repeats().answer(answers);
        }
    }

    private Label reading(CellRef cell) {
        Label truth = intended.of(cell);
        double chance = answer(cell) == RuleAnswer.GREY ? errors.grey() : errors.elsewhere();
        if (truth == Label.UNSURE || random.nextDouble() >= chance) {
            return truth;
        }
        return truth == Label.ON ? Label.OFF : Label.ON;
    }

    /** What the rule says of a cell. */
    RuleAnswer answer(CellRef cell) {
        return rule.answer(matrices.get(cell.slice()), cell.cell() - 1);
    }

    /** The value of a feature. */
    double value(CellRef cell, String feature) {
        FeatureMatrix matrix = matrices.get(cell.slice());
        int column = matrix.schema().indexOf(feature);
        return column < 0 ? Double.NaN : matrix.value(cell.cell() - 1, column);
    }
}
