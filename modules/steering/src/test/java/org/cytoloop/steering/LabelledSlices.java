/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.steering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.image.ChannelInfo;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.ExamDraw;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.LabelCommand.BatchDraft;
import org.cytoloop.workspace.LabelCommand.HiddenRepeat;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/** For tests: a study without pixels, whose slices have cells on a grid. */
public final class LabelledSlices implements AutoCloseable {
    /** The staining. */
    public static final String CFOS = "cFos";
    /** Another one. */
    public static final String PV = "PV";

    private static final CellSetInfo.Draft NUCLEI = new CellSetInfo.Draft("nuclei", Map.of(), 10);

    /** The study. */
    public final Study study;

    private final Path folder;

    /** A study without slices. */
    public LabelledSlices(Path folder) throws ProblemException {
        this.folder = folder;
        StudySettings settings = new StudySettings(
                "test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining(PV, "2")));
        study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
    }

    /** Adds a slice with cells. */
    public LabelledSlices slice(String name, String animal, int cells) throws ProblemException, IOException {
        Path image = Files.writeString(folder.resolve(name + ".tif"), "image of " + name);
        List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI", 0x0000ff), new ChannelInfo("cFos", -1));
        study.addSlice(
                new Slice(name, animal, "", new ImageLocation(List.of(image), 0), 1000, 1000, 0.65, channels, ""));
        detect(name, cells);
        return this;
    }

    /** Gives a slice cells; the first ones lie where they always do. */
    public void detect(String slice, int count) throws ProblemException {
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = 10 + 20 * (i % 49);
            y[i] = 10 + 20 * (i / 49);
            area[i] = 80;
        }
        study.setCells(slice, Cells.points(x, y, area), NUCLEI);
    }

    /** Labels cells by hand, without a rule; null takes labels away. */
    public void click(String slice, Label label, int... cells) throws ProblemException {
        label(slice, label, SampleOrigin.CLICK, 0, cells);
    }

    /** Labels cells. */
    public void label(String slice, Label label, SampleOrigin origin, int rule, int... cells) throws ProblemException {
        study.label(LabelCommand.byHand(CFOS, assignments(slice, label, cells), origin, rule));
    }

    private static List<Assignment> assignments(String slice, Label label, int... cells) {
        List<Assignment> assignments = new ArrayList<>();
        for (int cell : cells) {
            assignments.add(new Assignment(new CellRef(slice, cell), label, Double.NaN));
        }
        return assignments;
    }

    /** Draws cells in a rectangle, among which another is asked again. */
    public void draw(String slice, Label label, int repeat, int... cells) throws ProblemException {
        BatchDraft batch = new BatchDraft(slice, new Region(0, 0, 500, 500), label, cells.length, 100, 7, "test 1");
        LabelCommand command =
                LabelCommand.drawn(CFOS, assignments(slice, label, cells), SampleOrigin.RECTANGLE, batch, 0);
        study.label(
                repeat == 0
                        ? command
                        : command.withRepeats(List.of(new HiddenRepeat(new CellRef(slice, repeat), label))));
    }

    /** Draws cells of one animal for the exam. */
    public void exam(String animal, CellRef... cells) throws ProblemException {
        List<Exams.DrawnCell> drawn = new ArrayList<>();
        for (CellRef cell : cells) {
            drawn.add(new Exams.DrawnCell(cell, animal, 0.25));
        }
        List<ExamDraw.Stratum> strata = List.of(new ExamDraw.Stratum(animal, 4 * cells.length, cells.length));
        study.exams().draw(new Exams.Draft(CFOS, 5, cells.length, strata, drawn));
    }

    /** A round of the present samples that calls every so manieth cell ON, on these slices. */
    public RoundInfo round(int onEvery, String... slices) throws ProblemException {
        RoundInfo round = study.rounds()
                .add(
                        new RoundDraft(
                                CFOS,
                                "forest",
                                "1",
                                new TreeMap<>(),
                                17,
                                0.5,
                                study.samples(CFOS),
                                "hash",
                                List.of("intensity"),
                                "fingerprint",
                                Map.of(
                                        "grouped.f1",
                                        0.8,
                                        "grouped.f1.low",
                                        0.7,
                                        "grouped.f1.high",
                                        0.9,
                                        "plain.f1",
                                        0.85),
                                1,
                                null),
                        new byte[] {1});
        for (String slice : slices) {
            float[] pOn = new float[study.cellSet(slice).orElseThrow().count()];
            for (int i = 0; i < pOn.length; i++) {
                pOn[i] = (i + 1) % onEvery == 0 ? 0.9f : 0.1f;
            }
            study.storeCalls(slice, round, pOn);
        }
        return round;
    }

    @Override
    public void close() {
        study.close();
    }
}
