/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.labelling.contradictions.Contradiction;
import org.cytoloop.workspace.KeptLabel;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;
import org.cytoloop.workspace.StudyEvent.Topic;

/**
 * The labels of a staining that something speaks against, kept up to date as the study changes. Holds the features of the
 * labelled cells, so a changed label is answered within milliseconds. Thread-safe: changes are taken in one after the
 * other, questions are answered from the newest snapshot without waiting and may be asked on the event thread.
 *
 * <p>Never there, neither as contradicted nor as neighbours, are: cells whose blind repeat is still open; those of the
 * exam, which is locked and labelled without help; UNSURE ones; and those cells of the newest batch that have the label
 * it began with, for nobody has said that of them yet ({@link #waiting}).
 */
public final class StudyContradictions {
    private static final Set<Topic> LABELS = EnumSet.of(Topic.LABELS, Topic.REPEATS, Topic.KEPT, Topic.RULES);
    private static final Set<Topic> CELLS = EnumSet.of(Topic.CELLS, Topic.SLICES, Topic.FEATURES);

    private final Study study;
    private final String staining;
    private final Object change = new Object();
    /** Null when what it held may be half taken in. */
    private ContradictionBoard board;

    private StudyFeatures features;
    private volatile View view = View.EMPTY;

    private StudyContradictions(Study study, String staining) {
        this.study = study;
        this.staining = staining;
    }

    /**
     * A contradicted label that its annotator keeps.
     *
     * @param contradiction what speaks against it
     * @param kept the reason
     */
    public record KeptContradiction(Contradiction contradiction, KeptLabel kept) {}

    private record View(
            List<Contradiction> ranked,
            List<KeptContradiction> kept,
            Map<CellRef, Contradiction> byCell,
            int waiting,
            List<String> leftOut,
            Optional<String> ruleProblem) {
        static final View EMPTY = new View(List.of(), List.of(), Map.of(), 0, List.of(), Optional.empty());
    }

    /**
     * Looks through a staining. Takes long when features have to be computed first; not for the event thread.
     *
     * @throws ProblemException when there is no such staining or the study cannot be read
     */
    public static StudyContradictions open(Study study, String staining, TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        StudyContradictions opened = new StudyContradictions(study, staining);
        opened.update(task);
        return opened;
    }

    /** The staining. */
    public String staining() {
        return staining;
    }

    /**
     * Takes in what an event tells; does nothing when it does not concern the staining's labels. Takes long when labels
     * lie on a slice whose features have to be computed first; not for the event thread. When it is cancelled or fails,
     * the answers stay as they were, and the next update makes up for it.
     *
     * @return true when the answers are others since
     * @throws ProblemException when the study cannot be read
     */
    public boolean update(StudyEvent event, TaskContext task) throws ProblemException {
        boolean cells = event.topics().stream().anyMatch(CELLS::contains);
        boolean labels = event.topics().stream().anyMatch(LABELS::contains)
                && (event.stainings().isEmpty() || event.stainings().contains(staining));
        if (!cells && !labels) {
            return false;
        }
        synchronized (change) {
            if (cells) {
                board = null;
                features = null;
            }
            return update(task);
        }
    }

    /**
     * Takes in whatever changed; for who does not follow events. Like {@link #update(StudyEvent, TaskContext)}, but an
     * image that was missing is not looked for again.
     */
    public boolean update(TaskContext task) throws ProblemException {
        synchronized (change) {
            View before = view;
            view = look(task);
            return !view.equals(before);
        }
    }

    private View look(TaskContext task) throws ProblemException {
        if (features == null) {
            features = StudyRule.features(study);
        }
        ContradictionSource source = new ContradictionSource(study, staining);
        Map<String, Long> cellSets = ContradictionBoard.cellSets(study, source.samples());
        ContradictionBoard now = board;
        board = null;
        if (now == null || !now.isOver(cellSets)) {
            now = ContradictionBoard.over(cellSets, features, staining, task.part(0, 0.9));
        }
        AskedRule rule = AskedRule.of(study.rulebook().current(staining), features.schema());
        now.takeIn(source, rule, task.part(0.9, 1));
        View seen = sorted(now, source.waiting(), rule);
        board = now;
        return seen;
    }

    /** Parts the labels that are kept from the others. */
    private View sorted(ContradictionBoard now, int waiting, AskedRule rule) {
        List<Contradiction> open = new ArrayList<>();
        List<KeptContradiction> kept = new ArrayList<>();
        Map<CellRef, Contradiction> byCell = new HashMap<>();
        for (Contradiction contradiction : now.ranked()) {
            Optional<KeptLabel> reason = study.memory().kept(staining, contradiction.cell());
            if (reason.isPresent()) {
                kept.add(new KeptContradiction(contradiction, reason.get()));
            } else {
                open.add(contradiction);
                byCell.put(contradiction.cell(), contradiction);
            }
        }
        return new View(List.copyOf(open), List.copyOf(kept), Map.copyOf(byCell), waiting, now.notes(), rule.problem());
    }

    /** What speaks against labels, most likely wrong first, without labels that are kept; an immutable snapshot. */
    public List<Contradiction> ranked() {
        return view.ranked();
    }

    /** The contradicted labels that are kept, ranked alike; an immutable snapshot. */
    public List<KeptContradiction> kept() {
        return view.kept();
    }

    /** What speaks against the label of a cell; empty when nothing does, it is kept, or it is never there. */
    public Optional<Contradiction> of(CellRef cell) {
        return Optional.ofNullable(view.byCell().get(cell));
    }

    /** Number of cells of the newest batch that are not looked at yet, for they have the label the batch began with. */
    public int waiting() {
        return view.waiting();
    }

    /** One sentence for each slice whose labels could not be looked at, such as one whose image is missing. */
    public List<String> leftOut() {
        return view.leftOut();
    }

    /** Why the rule could not be asked, such as a feature this study does not have; empty when it was, or there is none. */
    public Optional<String> ruleProblem() {
        return view.ruleProblem();
    }
}
