/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cytoloop.core.features.FeatureMatrix;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.demo.DemoStudy;
import org.cytoloop.operations.SliceAddition;
import org.cytoloop.operations.StudyFeatures;
import org.cytoloop.operations.StudyRule;
import org.cytoloop.spi.ExampleStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/** The demo's images with as many cells as one likes, on a grid. */
final class GridStudy {
    /** The feature by which cells are labelled. */
    static final String BRIGHTNESS = "cFos.snr";

    private GridStudy() {}

    /**
     * Adds the images as slices.
     *
     * @param cells about how many cells they have together, in rows and columns
     * @return all cells
     */
    static List<CellRef> fill(Study study, List<ExampleStudy.Image> images, int cells, TaskContext task)
            throws ProblemException {
        int each = (cells + images.size() - 1) / images.size();
        int side = (int) Math.ceil(Math.sqrt(each));
        float step = (DemoStudy.DEFAULT_SIZE - 1) / (float) side;
        float[] x = new float[each];
        float[] y = new float[each];
        float[] area = new float[each];
        for (int i = 0; i < each; i++) {
            int row = i / side;
            x[i] = (i % side + 0.5f) * step;
            y[i] = (row + 0.5f) * step;
            area[i] = 80;
        }
        List<CellRef> all = new ArrayList<>();
        for (ExampleStudy.Image image : images) {
            SliceAddition.add(
                    study,
                    new ImageLocation(List.of(image.image()), 0),
                    new SliceAddition.Details(image.name(), image.animal(), image.group(), Double.NaN, List.of()),
                    task);
            study.setCells(image.name(), Cells.points(x, y, area), new CellSetInfo.Draft("grid", Map.of(), 10));
            for (int cell = 1; cell <= each; cell++) {
                all.add(new CellRef(image.name(), cell));
            }
        }
        return all;
    }

    /**
     * Labels cells here and there: bright ones ON, one in ten the other way round.
     *
     * @param bright from which {@link #BRIGHTNESS} upwards
     */
    static void label(
            Study study, String staining, float bright, List<CellRef> all, int number, long seed, TaskContext task)
            throws ProblemException {
        StudyFeatures features = StudyRule.features(study);
        int column = features.schema().indexOf(BRIGHTNESS);
        SeededRandom random = new SeededRandom(seed);
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            CellRef cell = all.get(random.nextInt(all.size()));
            FeatureMatrix matrix = features.of(cell.slice(), task);
            boolean isBright = matrix.value(cell.cell() - 1, column) >= bright;
            boolean wrong = random.nextInt(10) == 0;
            assignments.add(new Assignment(cell, isBright != wrong ? Label.ON : Label.OFF, Double.NaN));
        }
        study.label(LabelCommand.byHand(staining, assignments, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** Deletes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
