/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mistakes.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.ReviewFinding;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.model.Verdict;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/** A study of slices with {@link #CELLS} cells each, whose calls a test makes up. */
public final class ReviewedStudy implements AutoCloseable {
    public static final String CFOS = "cFos";
    static final int CELLS = 100;

    public final Study study;

    public ReviewedStudy(Path folder, String... slices) throws Exception {
        StudySettings settings = new StudySettings("test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2")));
        study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        for (String name : slices) {
            Path image = DotsFormat.write(folder.resolve("images").resolve(name + ".dots"), 400, 400);
            study.addSlice(new Slice(
                    name,
                    "M" + name,
                    "",
                    new ImageLocation(List.of(image), 0),
                    400,
                    400,
                    0.5,
                    DotsFormat.channels(),
                    ""));
            detect(name);
        }
        List<LabelCommand.Assignment> labels = new ArrayList<>();
        labels.add(new LabelCommand.Assignment(new CellRef(slices[0], 1), Label.ON, Double.NaN));
        labels.add(new LabelCommand.Assignment(new CellRef(slices[0], 2), Label.OFF, Double.NaN));
        study.label(LabelCommand.byHand(CFOS, labels, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** Gives a slice (new) cells. */
    void detect(String slice) throws ProblemException {
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        float[] area = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = 10 + 30 * (i % 10);
            y[i] = 10 + 30 * (i / 10);
            area[i] = 95;
        }
        study.setCells(slice, Cells.points(x, y, area), new CellSetInfo.Draft("nuclei", Map.of(), 11));
    }

    RoundInfo round() throws ProblemException {
        int number = study.rounds().of(CFOS).size() + 1;
        return study.rounds()
                .add(
                        new RoundDraft(
                                CFOS,
                                "forest",
                                "1",
                                new TreeMap<>(),
                                7,
                                0.5,
                                study.samples(CFOS),
                                "aa",
                                List.of("intensity"),
                                "bb",
                                Map.of("grouped.f1", 0.8),
                                1,
                                null),
                        new byte[] {1, 2, (byte) number});
    }

    /** Calls the first cells ON with 0.95, the next ones ON with 0.55, and the others OFF with 0.05. */
    void call(String slice, RoundInfo round, int sure, int near) throws ProblemException {
        float[] pOn = new float[CELLS];
        Arrays.fill(pOn, 0.05f);
        Arrays.fill(pOn, 0, sure + near, 0.55f);
        Arrays.fill(pOn, 0, sure, 0.95f);
        study.storeCalls(slice, round, pOn);
    }

    void say(RoundInfo round, String slice, Verdict verdict, ReviewFinding... findings) throws ProblemException {
        study.reviews().save(round, slice, verdict, List.of(findings), "");
    }

    @Override
    public void close() {
        study.close();
    }
}
