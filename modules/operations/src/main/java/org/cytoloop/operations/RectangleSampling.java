/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.sampling.Draw;
import org.cytoloop.engine.sampling.RectangleSampler;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.Study;

/**
 * Draws random unlabelled cells in a rectangle and gives all of them one class, or each what the rule says of it. On top of
 * them some cells may be asked again, blind: see {@link RepeatChoice}. These change neither the draw nor its
 * probabilities.
 */
public final class RectangleSampling {
    private RectangleSampling() {}

    /**
     * A batch that is on disk.
     *
     * @param draw the draw
     * @param receipt where it stands in the journal
     */
    public record Outcome(Draw draw, LabelReceipt receipt) {}

    /** What to draw, and what else to show. */
    private record Plan(
            String staining, String slice, Region region, Label label, int asked, long seed, double repeatShare) {}

    /** {@link #sample(Study, String, String, Region, Label, int, long, double)} without repeats. */
    public static Outcome sample(
            Study study, String staining, String slice, Region region, Label label, int asked, long seed)
            throws ProblemException {
        return sample(study, staining, slice, region, label, asked, seed, 0);
    }

    /**
     * Draws a batch and labels it. Cells with a label, and those of the exam, are never drawn.
     *
     * @param label class every drawn cell gets
     * @param asked number of cells asked for
     * @param seed seed of the draw
     * @param repeatShare share of cells labelled before among all that is shown, 0 to 0.5
     * @throws ProblemException when no cell can be drawn, saying why
     */
    public static Outcome sample(
            Study study,
            String staining,
            String slice,
            Region region,
            Label label,
            int asked,
            long seed,
            double repeatShare)
            throws ProblemException {
        Plan plan = new Plan(staining, slice, region, Objects.requireNonNull(label), asked, seed, repeatShare);
        return draw(study, plan, List.of(), 0, TaskContext.quiet());
    }

    /**
     * Draws a batch and gives each cell the label the current rule gives it: ON, OFF, or UNSURE when it lies in a grey
     * band or a feature has no value. Computes the features of the slice unless they are cached.
     *
     * @param asked number of cells asked for
     * @param seed seed of the draw
     * @param repeatShare share of cells labelled before among all that is shown, 0 to 0.5
     * @throws ProblemException when no cell can be drawn, there is no rule, it has no conditions, or it cannot be
     *     computed here, saying why
     */
    public static Outcome sampleByRule(
            Study study,
            String staining,
            String slice,
            Region region,
            int asked,
            long seed,
            double repeatShare,
            TaskContext task)
            throws ProblemException {
        return draw(study, new Plan(staining, slice, region, null, asked, seed, repeatShare), List.of(), 0, task);
    }

    /** {@link #redraw(Study, String, long, long, double, TaskContext)} without repeats. */
    public static Outcome redraw(Study study, String staining, long batch, long seed) throws ProblemException {
        return redraw(study, staining, batch, seed, 0, TaskContext.quiet());
    }

    /**
     * Takes a batch back and draws as many cells anew in the same rectangle and with the same class, or by the rule as it
     * is now, as one change that can be undone. The cells of the old batch, corrected ones too, may be drawn again; the
     * repeats that were hidden in it go, with their answers.
     *
     * @param batch id of the batch
     * @param seed seed of the new draw
     * @param repeatShare share of cells labelled before among all that is shown, 0 to 0.5
     * @throws ProblemException when there is no such batch, or nothing of it is left
     */
    public static Outcome redraw(
            Study study, String staining, long batch, long seed, double repeatShare, TaskContext task)
            throws ProblemException {
        List<Sample> old = samplesOf(study, staining, batch);
        for (Batch known : study.batches(staining)) {
            if (known.id() == batch) {
                Plan plan = new Plan(
                        staining, known.slice(), known.region(), known.label(), known.asked(), seed, repeatShare);
                return draw(study, plan, old, batch, task);
            }
        }
        throw noBatch(staining, batch);
    }

    /**
     * Takes the labels from all cells of a batch, corrected ones too, and the answers of the repeats hidden in it, as one
     * change that can be undone.
     *
     * @param batch id of the batch
     * @throws ProblemException when nothing of it is left
     */
    public static LabelReceipt takeBack(Study study, String staining, long batch) throws ProblemException {
        List<Assignment> cleared = new ArrayList<>();
        for (Sample sample : samplesOf(study, staining, batch)) {
            cleared.add(new Assignment(sample.cell(), null, Double.NaN));
        }
        return study.label(LabelCommand.byHand(staining, cleared, SampleOrigin.RECTANGLE, 0)
                .withdrawing(batch));
    }

    private static List<Sample> samplesOf(Study study, String staining, long batch) throws ProblemException {
        List<Sample> samples = study.samples(staining).stream()
                .filter(sample -> batch > 0 && sample.batch() == batch && sample.origin() != SampleOrigin.EXAM)
                .toList();
        // its cells may have been cleared one by one, and what was hidden among them be left
        if (samples.isEmpty() && study.repeats().ofBatch(staining, batch).isEmpty()) {
            throw noBatch(staining, batch);
        }
        return samples;
    }

    private static ProblemException noBatch(String staining, long batch) {
        return new ProblemException("No cell has its " + staining + " label from batch " + batch
                + " any more, so there is nothing to take back.");
    }

    /** Draws among the cells that are free once the labels of some samples are taken away. */
    private static Outcome draw(Study study, Plan plan, List<Sample> cleared, long withdrawn, TaskContext task)
            throws ProblemException {
        RepeatChoice.check(plan.repeatShare());
        String slice = plan.slice();
        Optional<Long> cellSet = study.cellSet(slice).map(CellSetInfo::id);
        Cells cells = study.cells(slice);
        byte[] states = NextRegions.states(study, plan.staining(), slice, cells.size());
        List<Assignment> assignments = new ArrayList<>();
        for (Sample sample : cleared) {
            states[sample.cell().cell() - 1] = 0;
            assignments.add(new Assignment(sample.cell(), null, Double.NaN));
        }
        Draw draw = RectangleSampler.draw(cells, plan.region(), index -> states[index] != 0, plan.asked(), plan.seed());
        if (draw.size() == 0) {
            throw new ProblemException(draw.note());
        }
        IntFunction<Label> labels = number -> plan.label();
        int ruleVersion = LabelCommand.CURRENT_RULE;
        if (plan.label() == null) {
            RuleLabels rule = RuleLabels.of(study, plan.staining(), slice, task);
            // computing features takes long; numbers of other cells, even of as many, would label the wrong ones
            if (rule.cells() != cells.size()
                    || !cellSet.equals(study.cellSet(slice).map(CellSetInfo::id))) {
                throw new ProblemException(
                        "Slice " + slice + " got other cells while the rule was computed; try again.");
            }
            labels = rule::label;
            ruleVersion = rule.version();
        }
        for (int number : draw.cellNumbers()) {
            assignments.add(
                    new Assignment(new CellRef(slice, number), labels.apply(number), draw.inclusionProbability()));
        }
        LabelCommand.BatchDraft batch = new LabelCommand.BatchDraft(
                slice, plan.region(), plan.label(), plan.asked(), draw.eligible(), plan.seed(), RectangleSampler.ID);
        SampleOrigin origin = plan.label() == null ? SampleOrigin.RULE : SampleOrigin.RECTANGLE;
        LabelCommand command = LabelCommand.drawn(plan.staining(), assignments, origin, batch, ruleVersion)
                .withRepeats(repeats(study, plan, cells, draw, assignments, labels))
                .withdrawing(withdrawn);
        return new Outcome(draw, study.label(command));
    }

    private static List<HiddenRepeat> repeats(
            Study study, Plan plan, Cells cells, Draw draw, List<Assignment> assignments, IntFunction<Label> labels) {
        Set<CellRef> leftOut = new HashSet<>();
        assignments.forEach(assignment -> leftOut.add(assignment.cell()));
        List<HiddenRepeat> repeats = new ArrayList<>();
        for (CellRef cell : RepeatChoice.choose(
                study,
                plan.staining(),
                plan.slice(),
                cells,
                plan.region(),
                draw.size(),
                plan.repeatShare(),
                plan.seed(),
                leftOut)) {
            repeats.add(new HiddenRepeat(cell, labels.apply(cell.cell())));
        }
        return repeats;
    }
}
