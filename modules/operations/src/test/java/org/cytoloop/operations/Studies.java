/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.Study;

/** Small studies without pixels, for tests. */
public final class Studies {
    public static final String CFOS = "cFos";
    public static final CellSetInfo.Draft NUCLEI =
            new CellSetInfo.Draft("nuclei", Map.of("sensitivity", "0.5", "diameter-px", "10"), 10);

    private static final StudySettings SETTINGS = new StudySettings(
            "test study", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining("PV", "pv")));
    private static final List<ChannelInfo> CHANNELS =
            List.of(new ChannelInfo("DAPI", 0x0000ff), new ChannelInfo("cFos", -1), new ChannelInfo("PV", 0xff0000));

    private Studies() {}

    public static Study create(Path parent) throws ProblemException {
        return Study.create(parent.resolve("test.cytoloop"), SETTINGS, "Anna");
    }

    /** A study with slices of 1000 x 1000 px whose cells lie on a grid, 20 px apart. */
    public static Study withCells(Path parent, int cells, String... slices) throws ProblemException, IOException {
        Study study = create(parent);
        for (String slice : slices) {
            study.addSlice(slice(parent, "image of " + slice, slice));
            study.setCells(slice, grid(cells), NUCLEI);
        }
        return study;
    }

    /** A slice whose file only stands for an image; nothing here looks at pixels. */
    public static Slice slice(Path parent, String content, String name) throws IOException {
        Path image = Files.writeString(parent.resolve(name + ".tif"), content);
        ImageLocation location = new ImageLocation(List.of(image), 0);
        return new Slice(name, "M1", "control", location, 1000, 1000, 0.65, CHANNELS, "");
    }

    public static Cells grid(int count) {
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = 10 + 20 * (i % 49);
            y[i] = 10 + 20 * (i / 49);
            area[i] = 80;
        }
        return Cells.points(x, y, area);
    }

    public static LabelCommand click(String staining, String slice, int cell, Label label) {
        return LabelCommand.byHand(
                staining, List.of(new Assignment(new CellRef(slice, cell), label, Double.NaN)), SampleOrigin.CLICK, 1);
    }

    /** Draws cells for the exam, all of one animal. */
    public static ExamDraw exam(Study study, String staining, CellRef... cells) throws ProblemException {
        List<Exams.DrawnCell> drawn = Stream.of(cells)
                .map(cell -> new Exams.DrawnCell(cell, "M1", 0.25))
                .toList();
        List<ExamDraw.Stratum> strata = List.of(new ExamDraw.Stratum("M1", 4 * drawn.size(), drawn.size()));
        return study.exams().draw(new Exams.Draft(staining, 5, drawn.size(), strata, drawn));
    }

    /** Labels given by hand for cFos, under the first rule; a null label takes them away. */
    public static LabelCommand byHand(List<CellRef> cells, Label label, SampleOrigin origin) {
        return LabelCommand.byHand(CFOS, assignments(cells, label), origin, 1);
    }

    /** One label for many cells. */
    public static List<Assignment> assignments(List<CellRef> cells, Label label) {
        return cells.stream()
                .map(cell -> new Assignment(cell, label, Double.NaN))
                .toList();
    }
}
