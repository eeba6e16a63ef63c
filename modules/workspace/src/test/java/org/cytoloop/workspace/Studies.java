/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.Sample;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.random.SeededRandom;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.BatchDraft;

/** Small studies for tests. */
final class Studies {
    static final String CFOS = "cFos";
    static final String PV = "PV";
    static final StudySettings SETTINGS = new StudySettings(
            "test study", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining(PV, "pv")));
    static final CellSetInfo.Draft NUCLEI =
            new CellSetInfo.Draft("nuclei", Map.of("sensitivity", "0.5", "diameter-px", "10"), 10);

    private Studies() {}

    static Study create(Path parent) throws ProblemException {
        return Study.create(parent.resolve("test.cytoloop"), SETTINGS, "Anna");
    }

    /** A study with slices of 1000 x 1000 px whose cells lie on a grid, 20 px apart. */
    static Study withCells(Path parent, int cells, String... slices) throws ProblemException, IOException {
        Study study = create(parent);
        for (String slice : slices) {
            study.addSlice(slice(image(parent, slice), slice));
            study.setCells(slice, grid(cells), NUCLEI);
        }
        return study;
    }

    /** A file that stands for an image; the workspace never looks at pixels. */
    static Path image(Path parent, String name) throws IOException {
        byte[] content = new byte[200_000];
        SeededRandom random = new SeededRandom(name.hashCode());
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) random.nextLong();
        }
        Path folder = Files.createDirectories(parent.resolve("images"));
        return Files.write(folder.resolve(name + ".tif"), content);
    }

    static Slice slice(Path image, String name) {
        List<ChannelInfo> channels = List.of(
                new ChannelInfo("DAPI", 0x0000ff), new ChannelInfo("cFos", -1), new ChannelInfo("PV", 0xff0000));
        return new Slice(name, "M1", "control", new ImageLocation(List.of(image), 0), 1000, 1000, 0.65, channels, "");
    }

    static Cells grid(int count) {
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

    static LabelCommand click(String staining, String slice, int cell, Label label) {
        return LabelCommand.byHand(
                staining, List.of(new Assignment(new CellRef(slice, cell), label, Double.NaN)), SampleOrigin.CLICK, 1);
    }

    static LabelCommand batch(String slice, int fromCell, int count, Label label) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            assignments.add(new Assignment(new CellRef(slice, fromCell + i), label, count / 100.0));
        }
        BatchDraft draft = new BatchDraft(
                slice, new Region(1.5, 2.25, 300, 200), label, count, 100, 0x1234_5678_9abc_def0L, "rectangle 1");
        return LabelCommand.drawn(CFOS, assignments, SampleOrigin.RECTANGLE, draft, 1);
    }

    /** Draws cells for the exam, all of one animal. */
    static ExamDraw exam(Study study, String staining, CellRef... cells) throws ProblemException {
        List<Exams.DrawnCell> drawn = Stream.of(cells)
                .map(cell -> new Exams.DrawnCell(cell, "M1", 0.25))
                .toList();
        List<ExamDraw.Stratum> strata = List.of(new ExamDraw.Stratum("M1", 4 * drawn.size(), drawn.size()));
        return study.exams().draw(new Exams.Draft(staining, 5, drawn.size(), strata, drawn));
    }

    /** A training on all samples of cFos. */
    static RoundDraft round(Study study) {
        return round(CFOS, study.samples(CFOS), 1, null);
    }

    /** A training on some samples. */
    static RoundDraft round(String staining, List<Sample> samples, double onWeight, OutOfFoldCalls outOfFold) {
        return new RoundDraft(
                staining,
                "forest",
                "1",
                new TreeMap<>(Map.of("trees", "10")),
                7,
                0.5,
                samples,
                "aa",
                List.of("intensity"),
                "bb",
                Map.of("grouped.f1", 0.5),
                onWeight,
                outOfFold);
    }
}
