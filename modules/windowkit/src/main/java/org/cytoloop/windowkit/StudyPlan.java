/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.windowkit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/**
 * A study to be made for a test: stainings cFos and PV, slices of {@link DotsFormat}, each of an animal of its own, with
 * cells on the grid of its dots.
 *
 * @param mode how its cells come about
 * @param slices names of the slices
 * @param cells number of cells of each slice, 0 for slices that were not detected
 * @param across number of cells in a row of the grid
 * @param width of the images, px
 * @param height of the images, px
 */
public record StudyPlan(
        DetectionMode mode, List<String> slices, List<Integer> cells, int across, int width, int height) {
    private static final int STEP = 20;
    private static final float FIRST = 10.5f;
    private static final double PIXEL_UM = 0.5;
    private static final float LEAST_AREA = 60;
    private static final int AREAS = 50;

    /** Slices A1 and A2 with a hundred cells each. */
    public static StudyPlan small() {
        return new StudyPlan(DetectionMode.SHARED, List.of("A1", "A2"), List.of(100, 100), 10, 400, 400);
    }

    /** The same with cells that come about otherwise. */
    public StudyPlan in(DetectionMode other) {
        return new StudyPlan(other, slices, cells, across, width, height);
    }

    /** The same with other slices, each with that many cells, on images that hold them. */
    public StudyPlan with(List<String> names, int count, int inARow) {
        int rows = (count + inARow - 1) / inARow;
        return new StudyPlan(
                mode,
                names,
                names.stream().map(name -> count).toList(),
                inARow,
                Math.max(width, STEP * inARow),
                Math.max(height, STEP * rows));
    }

    /** The same on square images that are as high as they are wide. */
    public StudyPlan square() {
        int side = Math.max(width, height);
        return new StudyPlan(mode, slices, cells, across, side, side);
    }

    /** The same with a slice that was not detected. */
    public StudyPlan undetected(String name) {
        List<String> names = new ArrayList<>(slices);
        List<Integer> counts = new ArrayList<>(cells);
        names.add(name);
        counts.add(0);
        return new StudyPlan(mode, names, counts, across, width, height);
    }

    /** Makes it, in a folder {@code test.cytoloop} beside {@code images}. */
    public Study make(Path folder) throws IOException, ProblemException {
        StudySettings settings = new StudySettings(
                "test",
                mode,
                mode == DetectionMode.SHARED ? "1" : "",
                List.of(new Staining(StudyOnDesk.CFOS, "2"), new Staining(StudyOnDesk.PV, "3")));
        Study study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        for (int i = 0; i < slices.size(); i++) {
            addSlice(study, slices.get(i), "M" + (i + 1));
            if (cells.get(i) > 0) {
                study.setCells(slices.get(i), grid(cells.get(i)), new CellSetInfo.Draft("nuclei", Map.of(), 11));
            }
        }
        return study;
    }

    /** Adds a slice without cells to a study made by this. */
    public void addSlice(Study study, String name, String animal) throws IOException, ProblemException {
        Path image = DotsFormat.write(study.folder().resolveSibling("images").resolve(name + ".dots"), width, height);
        study.addSlice(new Slice(
                name,
                animal,
                "",
                new ImageLocation(List.of(image), 0),
                width,
                height,
                PIXEL_UM,
                DotsFormat.channels(),
                ""));
    }

    /** Cells on the dots, row by row. */
    public Cells grid(int count) {
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = FIRST + STEP * (i % across);
            y[i] = FIRST + STEP * (i / across);
            area[i] = LEAST_AREA + i % AREAS;
        }
        return Cells.points(x, y, area);
    }
}
