/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations.exams;

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
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.LabelCommand.Assignment;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/**
 * For tests: a study without pixels, of animal M1 with slices A1 and A2 and animal M2 with slice B1. Every third cell is
 * ON; rounds are trained on the samples there are and call what the test says.
 */
public final class ExamStudy implements AutoCloseable {
    /** The staining. */
    public static final String CFOS = "cFos";

    private static final CellSetInfo.Draft NUCLEI = new CellSetInfo.Draft("nuclei", Map.of(), 10);

    private Study study;

    /** Makes it. */
    public ExamStudy(Path folder, int cellsOfM1, int cellsOfM2) throws ProblemException, IOException {
        StudySettings settings =
                new StudySettings("exams", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2")));
        study = Study.create(folder.resolve("exams.cytoloop"), settings, "Anna");
        add(folder, "A1", "M1", cellsOfM1 / 2);
        add(folder, "A2", "M1", cellsOfM1 - cellsOfM1 / 2);
        add(folder, "B1", "M2", cellsOfM2);
    }

    /** Adds a slice with cells. */
    public void add(Path folder, String name, String animal, int cells) throws ProblemException, IOException {
        Path image = Files.writeString(folder.resolve(name + ".tif"), "image of " + name);
        List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI", 0x0000ff), new ChannelInfo("cFos", -1));
        ImageLocation location = new ImageLocation(List.of(image), 0);
        study.addSlice(new Slice(name, animal, "", location, 1000, 1000, 0.65, channels, ""));
        detect(name, cells, 0);
    }

    /** Gives a slice cells on a grid, 20 px apart, numbered from the end when {@code shift} is odd. */
    public void detect(String slice, int count, int shift) throws ProblemException {
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        for (int i = 0; i < count; i++) {
            int place = shift % 2 == 0 ? i : count - 1 - i;
            x[i] = 10 + 20 * (place % 49) + shift;
            y[i] = 10 + 20 * (place / 49);
            area[i] = 80;
        }
        study.setCells(slice, Cells.points(x, y, area), NUCLEI);
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** What a cell is. */
    public static boolean isOn(CellRef cell) {
        return cell.cell() % 3 == 0;
    }

    /** Labels cells of a slice as they are. */
    public void label(String slice, int from, int to) throws ProblemException {
        List<Assignment> assignments = new ArrayList<>();
        for (int number = from; number <= to; number++) {
            CellRef cell = new CellRef(slice, number);
            assignments.add(new Assignment(cell, isOn(cell) ? Label.ON : Label.OFF, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, assignments, SampleOrigin.CLICK, 1));
    }

    /** Answers every open cell as it is. */
    public void answerAll() throws ProblemException {
        for (ExamCell cell : study.exams().cells(CFOS)) {
            if (cell.answer() == null) {
                study.exams().answer(CFOS, cell.cell(), isOn(cell.cell()) ? Label.ON : Label.OFF);
            }
        }
    }

    /** Which cells a round calls ON. */
    @FunctionalInterface
    public interface Calls {
        /** True for ON. */
        boolean on(CellRef cell);
    }

    /** Trains a round on the present samples and stores its calls of all slices. */
    public RoundInfo round(Calls calls) throws ProblemException {
        RoundInfo round = study.rounds()
                .add(
                        new RoundDraft(
                                CFOS,
                                "trainer",
                                "1",
                                new TreeMap<>(Map.of("trees", "100")),
                                study.rounds().of(CFOS).size() + 1,
                                0.5,
                                study.samples(CFOS),
                                "0".repeat(64),
                                List.of("intensity", "shape"),
                                "fingerprint",
                                Map.of("grouped.f1", 0.8, "grouped.f1.low", 0.7, "grouped.f1.high", 0.9),
                                1,
                                null),
                        new byte[] {1});
        classify(round, calls);
        return round;
    }

    /** Stores calls of all slices. */
    public void classify(RoundInfo round, Calls calls) throws ProblemException {
        for (Slice slice : study.slices()) {
            float[] pOn = new float[study.cells(slice.name()).size()];
            for (int i = 0; i < pOn.length; i++) {
                pOn[i] = calls.on(new CellRef(slice.name(), i + 1)) ? 0.9f : 0.1f;
            }
            study.storeCalls(slice.name(), round, pOn);
        }
    }

    @Override
    public void close() {
        study.close();
    }
}
