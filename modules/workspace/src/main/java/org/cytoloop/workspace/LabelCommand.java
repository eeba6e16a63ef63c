/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Question;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.SampleOrigin;

/**
 * One act of labelling: it is stored as a whole or not at all, and undone as a whole.
 *
 * @param staining name of the staining
 * @param assignments the cells and their labels; when a cell occurs twice the last counts
 * @param origin how the cells came to be labelled; never EXAM, for cells of the exam are no samples
 * @param batch the draw the cells come from, when there was one
 * @param ruleVersion version of the label rule the labels were given under, 0 for none, {@link #CURRENT_RULE} for the
 *     newest there is when the command is carried out
 * @param keepDraw true when a cell that is a sample already keeps its origin, batch and inclusion probability: so it is
 *     when an exception in a batch is flipped, for the cell was still drawn as it was
 * @param repeats cells labelled before that are hidden in the batch, with the answers they begin with; their labels stay
 *     as they are
 * @param withdrawn id of the batch that is taken back with this command, 0 for none: the repeats hidden in it go as well
 * @param questions the questions these labels answer, at most one per cell of the assignments; they become
 *     {@link Findings}
 */
public record LabelCommand(
        String staining,
        List<Assignment> assignments,
        SampleOrigin origin,
        Optional<BatchDraft> batch,
        int ruleVersion,
        boolean keepDraw,
        List<HiddenRepeat> repeats,
        long withdrawn,
        List<Question> questions) {
    /** Stands for the newest version of the staining's rule, or none while it has no rule. */
    public static final int CURRENT_RULE = -1;

    /** Keeps an unmodifiable copy. */
    public LabelCommand {
        assignments = List.copyOf(assignments);
        repeats = List.copyOf(repeats);
        questions = List.copyOf(questions);
    }

    /**
     * A cell that is asked again.
     *
     * @param cell a cell with a label, not of the exam
     * @param answer the answer it begins with, which is what the cells of the batch begin with
     */
    public record HiddenRepeat(CellRef cell, Label answer) {}

    /**
     * One cell's new label.
     *
     * @param cell the cell
     * @param label the label, or null to take the label away
     * @param inclusionProbability probability with which the cell was drawn (0 to 1), NaN when it was chosen by hand
     */
    public record Assignment(CellRef cell, Label label, double inclusionProbability) {}

    /**
     * What is stored of a draw; the number drawn is the number of cells that get a label, for
     * a new draw may take the labels of another away in the same command.
     *
     * @param slice name of the slice
     * @param region the rectangle
     * @param label the class every drawn cell is given at first; null when the rule gives each its own
     * @param asked number of cells asked for
     * @param eligible number of cells that could have been drawn
     * @param seed seed of the draw
     * @param sampler id and version of the sampler
     */
    public record BatchDraft(
            String slice, Region region, Label label, int asked, int eligible, long seed, String sampler) {}

    /** Labels chosen by hand, without a batch. */
    public static LabelCommand byHand(
            String staining, List<Assignment> assignments, SampleOrigin origin, int ruleVersion) {
        return new LabelCommand(
                staining, assignments, origin, Optional.empty(), ruleVersion, false, List.of(), 0, List.of());
    }

    /** A drawn batch. */
    public static LabelCommand drawn(
            String staining, List<Assignment> assignments, SampleOrigin origin, BatchDraft batch, int ruleVersion) {
        return new LabelCommand(
                staining, assignments, origin, Optional.of(batch), ruleVersion, false, List.of(), 0, List.of());
    }

    /** Other labels for cells that are samples already, keeping how they were drawn. */
    public static LabelCommand flip(String staining, List<Assignment> assignments, int ruleVersion) {
        return new LabelCommand(
                staining,
                assignments,
                SampleOrigin.CORRECTION,
                Optional.empty(),
                ruleVersion,
                true,
                List.of(),
                0,
                List.of());
    }

    /** The same with repeats hidden in its batch. */
    public LabelCommand withRepeats(List<HiddenRepeat> hidden) {
        return new LabelCommand(
                staining, assignments, origin, batch, ruleVersion, keepDraw, hidden, withdrawn, questions);
    }

    /** The same, taking a batch back: the repeats hidden in it go as well. */
    public LabelCommand withdrawing(long takenBack) {
        return new LabelCommand(
                staining, assignments, origin, batch, ruleVersion, keepDraw, repeats, takenBack, questions);
    }

    /** The same, in answer to questions. */
    public LabelCommand withQuestions(List<Question> answered) {
        return new LabelCommand(
                staining, assignments, origin, batch, ruleVersion, keepDraw, repeats, withdrawn, answered);
    }
}
