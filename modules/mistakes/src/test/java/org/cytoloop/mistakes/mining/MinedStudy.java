/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.mining;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Exams;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/** A study of the slices A1 and B1 with twenty cells each, whose features and calls are at hand without any pixels. */
record MinedStudy(Study study) implements Closeable {
    static final String CFOS = "cFos";
    static final int CELLS = 20;
    private static final CellSetInfo.Draft NUCLEI = new CellSetInfo.Draft("nuclei", Map.of(), 10);

    static MinedStudy make(Path folder) throws Exception {
        StudySettings settings = new StudySettings("test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2")));
        MinedStudy made = new MinedStudy(Study.create(folder.resolve("test.cytoloop"), settings, "Anna"));
        for (String slice : List.of("A1", "B1")) {
            made.add(folder, slice);
            FixedFeatures.put(made.study, slice);
        }
        return made;
    }

    /** Adds a slice with cells, whose features are not there and cannot be computed. */
    void add(Path folder, String name) throws Exception {
        Path image = Files.writeString(folder.resolve(name + ".tif"), "image of " + name);
        List<ChannelInfo> channels = List.of(new ChannelInfo("DAPI", -1), new ChannelInfo(CFOS, -1));
        study.addSlice(new Slice(
                name, "M" + name, "", new ImageLocation(List.of(image), 0), 1000, 1000, Double.NaN, channels, ""));
        detect(name, CELLS);
    }

    /** Gives a slice new cells, in a row 20 px apart. */
    void detect(String slice, int cells) throws Exception {
        float[] x = new float[cells];
        float[] y = new float[cells];
        float[] area = new float[cells];
        for (int i = 0; i < cells; i++) {
            x[i] = 10 + 20 * i;
            y[i] = 50;
            area[i] = 80;
        }
        study.setCells(slice, Cells.points(x, y, area), NUCLEI);
    }

    static CellRef cell(String slice, int number) {
        return new CellRef(slice, number);
    }

    void label(CellRef cell, Label label) throws Exception {
        study.label(LabelCommand.byHand(
                CFOS,
                List.of(new LabelCommand.Assignment(cell, label, Double.NaN)),
                SampleOrigin.CLICK,
                LabelCommand.CURRENT_RULE));
    }

    void exam(CellRef cell) throws Exception {
        List<Exams.DrawnCell> drawn = List.of(new Exams.DrawnCell(cell, "M", 0.25));
        study.exams().draw(new Exams.Draft(CFOS, 5, 1, List.of(new ExamDraw.Stratum("M", 4, 1)), drawn));
    }

    /** A round whose calls are on disk: p(ON) is the number of the cell / 20, or the reverse. */
    RoundInfo round(double threshold, boolean reversed) throws Exception {
        RoundInfo round = study.rounds()
                .add(
                        new RoundDraft(
                                CFOS,
                                "none",
                                "1",
                                new TreeMap<>(),
                                1,
                                threshold,
                                study.samples(CFOS),
                                "ab".repeat(32),
                                List.of("fixed"),
                                FixedFeatures.SCHEMA.fingerprint(),
                                Map.of(),
                                1,
                                null),
                        new byte[] {(byte) study.rounds().of(CFOS).size()});
        for (Slice slice : study.slices()) {
            CellSetInfo cellSet = study.cellSet(slice.name()).orElseThrow();
            float[] pOn = new float[cellSet.count()];
            for (int i = 0; i < pOn.length; i++) {
                pOn[i] = Math.min(1, (reversed ? pOn.length - i : i + 1) / (float) CELLS);
            }
            study.storeCalls(cellSet, round, pOn);
        }
        return round;
    }

    @Override
    public void close() {
        study.close();
    }
}
