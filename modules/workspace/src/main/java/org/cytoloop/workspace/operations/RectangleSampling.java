/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.model.Batch;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.sampling.Draw;
import org.cytoloop.engine.sampling.RectangleSampler;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelReceipt;
import org.cytoloop.workspace.Study;

/** Draws random unlabelled cells in a rectangle and gives all of them one class. */
public final class RectangleSampling {
    private RectangleSampling() {}

    /**
     * A batch that is on disk.
     *
     * @param draw the draw
     * @param receipt where it stands in the journal
     */
    public record Outcome(Draw draw, LabelReceipt receipt) {}

    /**
     * Draws a batch and labels it. Cells with a label, and so those of the exam, are never drawn.
     *
     * @param label class every drawn cell gets
     * @param asked number of cells asked for
     * @param seed seed of the draw
     * @throws ProblemException when no cell can be drawn, saying why
     */
    public static Outcome sample(
            Study study, String staining, String slice, Region region, Label label, int asked, long seed)
            throws ProblemException {
        return draw(study, staining, slice, region, label, asked, seed, List.of());
    }

    /**
     * Takes a batch back and draws as many cells anew in the same rectangle and with the same class, as one change that
     * can be undone. The cells of the old batch, corrected ones too, may be drawn again.
     *
     * @param batch id of the batch
     * @param seed seed of the new draw
     * @throws ProblemException when there is no such batch, or none of its cells has it any more
     */
    public static Outcome redraw(Study study, String staining, long batch, long seed) throws ProblemException {
        List<Sample> old = samplesOf(study, staining, batch);
        for (Batch known : study.batches(staining)) {
            if (known.id() == batch) {
                return draw(study, staining, known.slice(), known.region(), known.label(), known.asked(), seed, old);
            }
        }
        throw noBatch(staining, batch);
    }

    /**
     * Takes the labels from all cells of a batch, corrected ones too, as one change that can be undone.
     *
     * @param batch id of the batch
     * @throws ProblemException when none of its cells has it any more
     */
    public static LabelReceipt takeBack(Study study, String staining, long batch) throws ProblemException {
        List<Assignment> cleared = new ArrayList<>();
        for (Sample sample : samplesOf(study, staining, batch)) {
            cleared.add(new Assignment(sample.cell(), null, Double.NaN));
        }
        return study.label(LabelCommand.byHand(staining, cleared, SampleOrigin.RECTANGLE, 0));
    }

    private static List<Sample> samplesOf(Study study, String staining, long batch) throws ProblemException {
        List<Sample> samples = study.samples(staining).stream()
                .filter(sample -> batch > 0 && sample.batch() == batch && sample.origin() != SampleOrigin.EXAM)
                .toList();
        if (samples.isEmpty()) {
            throw noBatch(staining, batch);
        }
        return samples;
    }

    private static ProblemException noBatch(String staining, long batch) {
        return new ProblemException("No cell has its " + staining + " label from batch " + batch
                + " any more, so there is nothing to take back.");
    }

    /** Draws among the cells that are free once the labels of some samples are taken away. */
    private static Outcome draw(
            Study study,
            String staining,
            String slice,
            Region region,
            Label label,
            int asked,
            long seed,
            List<Sample> cleared)
            throws ProblemException {
        Cells cells = study.cells(slice);
        byte[] states = NextRegions.states(cells.size(), study.samples(staining, slice));
        List<Assignment> assignments = new ArrayList<>();
        for (Sample sample : cleared) {
            states[sample.cell().cell() - 1] = 0;
            assignments.add(new Assignment(sample.cell(), null, Double.NaN));
        }
        Draw draw = RectangleSampler.draw(cells, region, index -> states[index] != 0, asked, seed);
        if (draw.size() == 0) {
            throw new ProblemException(draw.note());
        }
        for (int number : draw.cellNumbers()) {
            assignments.add(new Assignment(new CellRef(slice, number), label, draw.inclusionProbability()));
        }
        LabelCommand.BatchDraft batch =
                new LabelCommand.BatchDraft(slice, region, label, asked, draw.eligible(), seed, RectangleSampler.ID);
        return new Outcome(
                draw,
                study.label(LabelCommand.drawn(
                        staining, assignments, SampleOrigin.RECTANGLE, batch, LabelCommand.CURRENT_RULE)));
    }
}
