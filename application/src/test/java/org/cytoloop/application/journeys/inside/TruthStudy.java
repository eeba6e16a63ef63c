/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoExample;
import org.cytoloop.demo.DemoSlice;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.demo.DemoTruth;
import org.cytoloop.demo.SliceTruth;
import org.cytoloop.demo.SyntheticSeries;
import org.cytoloop.operations.ExampleStudyMaking;
import org.cytoloop.spi.CellDetector;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;

/**
 * The demo's six slices of three animals with detected cells of which it is known what they are, and no labels yet.
 *
 * @param truth what a cell is
 * @param places centroids, px of the full resolution
 */
record TruthStudy(Path folder, Map<CellRef, Label> truth, Map<CellRef, Point2D> places) {
    static final String STAINING = "cFos";

    private static final int SIZE = 1024;
    private static final long SEED = 1;
    private static final Rectangle2D INSIDE = new Rectangle2D.Double(100, 100, SIZE - 200, SIZE - 200);

    /** Makes it; not on the event thread. */
    static TruthStudy make(Path where) {
        try {
            DemoStudy.Written written = DemoStudy.write(where.resolve("images"), SIZE, SEED, TaskContext.quiet());
            ExampleStudy.Written example = DemoExample.of(written);
            try (Study study = Study.create(where.resolve("truth"), example.settings(), "Anna")) {
                CellDetector detector = Services.first(CellDetector.class, "detector");
                ExampleStudyMaking.fill(study, example.images(), detector, TaskContext.quiet());
                return read(study, written.truth());
            }
        } catch (ProblemException e) {
            throw new AssertionError("the study could not be made", e);
        }
    }

    /** The truth of the demo study as a user gets it. */
    static TruthStudy ofDemo(Study study) {
        try {
            List<SliceTruth> truths = new ArrayList<>();
            for (DemoSlice slice : DemoStudy.plan(DemoStudy.DEFAULT_SIZE, SEED)) {
                truths.add(new SyntheticSeries(slice).truth());
            }
            return read(study, new DemoTruth(truths));
        } catch (ProblemException e) {
            throw new AssertionError("the study cannot be read", e);
        }
    }

    private static TruthStudy read(Study study, DemoTruth known) throws ProblemException {
        Map<CellRef, Label> truth = new TreeMap<>();
        Map<CellRef, Point2D> places = new TreeMap<>();
        for (Slice slice : study.slices()) {
            Cells cells = study.cells(slice.name());
            for (int i = 0; i < cells.size(); i++) {
                CellRef cell = new CellRef(slice.name(), i + 1);
                truth.put(
                        cell,
                        known.labelAt(slice.name(), cells.x(i), cells.y(i)).orElse(Label.OFF));
                places.put(cell, new Point2D.Double(cells.x(i), cells.y(i)));
            }
        }
        return new TruthStudy(study.folder(), truth, places);
    }

    /** Some cells of a slice that are something and are no samples yet, from all over it but for its margin; none of an exam. */
    List<CellRef> cells(String slice, Label is, int count) {
        Set<CellRef> exam = Bench.study().exams().reserved(STAINING);
        return truth.keySet().stream()
                .filter(cell -> cell.slice().equals(slice) && truth.get(cell) == is)
                .filter(cell -> INSIDE.contains(places.get(cell)))
                .filter(cell -> !exam.contains(cell))
                .filter(cell -> Bench.study().sample(STAINING, cell).isEmpty())
                .sorted(Comparator.comparing(cell -> cell.cell() * 7919 % 1009))
                .limit(count)
                .toList();
    }

    /** Labels cells of every slice as what they are, in one change. */
    void label(int on, int off) {
        label(on, off, true);
    }

    /** Labels so many ON and OFF cells of every slice as what they are not, in one change. */
    void mislabel(int on, int off) {
        label(on, off, false);
    }

    private void label(int on, int off, boolean right) {
        List<LabelCommand.Assignment> labels = new ArrayList<>();
        for (Slice slice : Bench.study().slices()) {
            for (Label label : List.of(Label.ON, Label.OFF)) {
                Label given = right ? label : label == Label.ON ? Label.OFF : Label.ON;
                for (CellRef cell : cells(slice.name(), label, label == Label.ON ? on : off)) {
                    labels.add(new LabelCommand.Assignment(cell, given, Double.NaN));
                }
            }
        }
        Bench.open().writer().submit("Labelling", study -> {
            study.label(LabelCommand.byHand(STAINING, labels, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
            return null;
        });
        Bench.awaitQuiet();
    }
}
