/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.geom.Point2D;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.operations.training.RoundTraining;
import org.cytoloop.operations.training.StudyClassification;
import org.cytoloop.operations.training.TrainingChoice;
import org.cytoloop.workspace.Study;

/**
 * A study with labels and two rounds: the first knows only the shape of cells, the second all features. All slices but the
 * last are classified.
 */
final class ExamStudy {
    /** The staining. */
    static final String STAINING = "cFos";

    private static final long SEED = 1;

    private final BlindStudy labelled;
    private final Map<CellRef, Point2D> places = new HashMap<>();
    private final Set<String> animals = new TreeSet<>();
    private String left;

    private ExamStudy(BlindStudy labelled) {
        this.labelled = labelled;
    }

    /** Makes it. */
    static ExamStudy make(Path folder) {
        ExamStudy made = new ExamStudy(BlindStudy.make(folder));
        try (Study study = Study.open(made.folder(), "Anna")) {
            made.train(study);
            for (Slice slice : study.slices()) {
                made.animals.add(slice.animal());
                Cells cells = study.cells(slice.name());
                for (int i = 0; i < cells.size(); i++) {
                    made.places.put(new CellRef(slice.name(), i + 1), new Point2D.Double(cells.x(i), cells.y(i)));
                }
            }
        } catch (ProblemException e) {
            throw new AssertionError("the study could not be made", e);
        }
        return made;
    }

    private void train(Study study) throws ProblemException {
        TrainingChoice usual = TrainingChoice.usual(SEED);
        List<String> slices = study.slices().stream().map(Slice::name).toList();
        left = slices.get(slices.size() - 1);
        TrainingChoice poor =
                new TrainingChoice(usual.trainer(), usual.parameters(), List.of("shape"), usual.balance(), SEED);
        for (TrainingChoice choice : List.of(poor, usual)) {
            RoundInfo round = RoundTraining.train(study, STAINING, choice, TaskContext.quiet())
                    .round();
            study.rounds().makeCurrent(round);
            StudyClassification.run(study, round, slices.subList(0, slices.size() - 1), TaskContext.quiet());
        }
    }

    /** Where the study is. */
    Path folder() {
        return labelled.folder();
    }

    /** What a cell is. */
    Label truth(CellRef cell) {
        return labelled.truth(cell);
    }

    /** Where a cell lies, px of the full resolution. */
    Point2D place(CellRef cell) {
        return places.get(cell);
    }

    /** Number of cells of all slices. */
    int cells() {
        return places.size();
    }

    /** Names of slices, animals, groups and image files. */
    Set<String> names() {
        return labelled.names();
    }

    /** The animals. */
    Set<String> animals() {
        return animals;
    }

    /** The slice that is not classified. */
    String left() {
        return left;
    }
}
