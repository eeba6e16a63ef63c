/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.engine.sampling.Draw;
import org.cytoloop.engine.sampling.RectangleSampler;
import org.cytoloop.workspace.LabelCommand;
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
     * Draws a batch and labels it.
     *
     * @param label class every drawn cell gets
     * @param asked number of cells asked for
     * @param seed seed of the draw
     * @throws ProblemException when no cell can be drawn, saying why
     */
    public static Outcome sample(
            Study study, String staining, String slice, Region region, Label label, int asked, long seed)
            throws ProblemException {
        Set<Integer> labelled = new HashSet<>();
        for (Sample sample : study.samples(staining)) {
            if (sample.cell().slice().equals(slice)) {
                labelled.add(sample.cell().cell());
            }
        }
        Draw draw =
                RectangleSampler.draw(study.cells(slice), region, index -> labelled.contains(index + 1), asked, seed);
        if (draw.size() == 0) {
            throw new ProblemException(draw.note());
        }
        List<LabelCommand.Assignment> assignments = new ArrayList<>();
        for (int number : draw.cellNumbers()) {
            assignments.add(
                    new LabelCommand.Assignment(new CellRef(slice, number), label, draw.inclusionProbability()));
        }
        LabelCommand.BatchDraft batch =
                new LabelCommand.BatchDraft(slice, region, label, asked, draw.eligible(), seed, RectangleSampler.ID);
        return new Outcome(
                draw, study.label(LabelCommand.drawn(staining, assignments, SampleOrigin.RECTANGLE, batch, 0)));
    }
}
