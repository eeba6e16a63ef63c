/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace.operations;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;

/**
 * The labels of a staining that something speaks against, kept up to date as the study changes. Holds the features of the
 * labelled cells, so a changed label is answered within milliseconds. Thread-safe: changes are taken in one after the
 * other, questions are answered from the newest snapshot without waiting and may be asked on the event thread. Cells
 * whose blind repeat is still open never appear, nor do those of the exam, which is locked and labelled without help.
 */
public final class StudyContradictions {
    private StudyContradictions() {}

    /**
     * A contradicted label that its annotator keeps.
     *
     * @param contradiction what speaks against it
     * @param kept the reason
     */
    public record KeptContradiction(Contradiction contradiction, KeptLabel kept) {}

    /**
     * Looks through a staining. Takes long when features have to be computed first; not for the event thread.
     *
     * @throws ProblemException when there is no such staining or the study cannot be read
     */
    public static StudyContradictions open(Study study, String staining, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** The staining. */
    public String staining() {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes in what an event tells; does nothing when it does not concern the staining's labels. Not for the event
     * thread.
     *
     * @return true when the answers may be others since
     */
    public boolean update(StudyEvent event, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** Takes in changed labels of some cells, or all that they changed since; not for the event thread. */
    public void update(Collection<CellRef> cells, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException();
    }

    /** What speaks against labels, most likely wrong first, without labels that are kept; an immutable snapshot. */
    public List<Contradiction> ranked() {
        throw new UnsupportedOperationException();
    }

    /** The contradicted labels that are kept, ranked alike; an immutable snapshot. */
    public List<KeptContradiction> kept() {
        throw new UnsupportedOperationException();
    }

    /** What speaks against the label of a cell; empty when nothing does, it is kept, or its repeat is open. */
    public Optional<Contradiction> of(CellRef cell) {
        throw new UnsupportedOperationException();
    }

    /** One sentence for each slice whose labels could not be looked at, such as one whose image is missing. */
    public List<String> leftOut() {
        throw new UnsupportedOperationException();
    }

    /** Why the rule could not be asked, such as a feature this study does not have; empty when it was, or there is none. */
    public Optional<String> ruleProblem() {
        throw new UnsupportedOperationException();
    }
}
