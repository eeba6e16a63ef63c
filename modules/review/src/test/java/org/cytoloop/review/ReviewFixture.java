/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.review;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.review.model.ReviewDesk;
import org.cytoloop.review.model.ReviewModel;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;

/** A desk with a study of slices A1 to A4, of ten cells each; rounds are made of the calls a test wants. */
public final class ReviewFixture implements AutoCloseable {
    public static final String CFOS = "cFos";
    public static final List<String> SLICES = List.of("A1", "A2", "A3", "A4");

    private static final int CELLS = 10;

    public final Study study;
    public final Desk desk = new Desk();
    public final ReviewDesk reviews = new ReviewDesk(desk);
    public final OpenStudy open;
    private final Semaphore changes = new Semaphore(0);

    public ReviewFixture(Path folder) throws Exception {
        StudySettings settings = new StudySettings("test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2")));
        study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        float[] area = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = 10 + 20 * i;
            y[i] = 50;
            area[i] = 95;
        }
        for (String name : SLICES) {
            Path image = DotsFormat.write(folder.resolve("images").resolve(name + ".dots"), 400, 400);
            study.addSlice(new Slice(
                    name, "M1", "", new ImageLocation(List.of(image), 0), 400, 400, 0.5, DotsFormat.channels(), ""));
            study.setCells(name, Cells.points(x, y, area), new CellSetInfo.Draft("nuclei", Map.of(), 11));
        }
        List<LabelCommand.Assignment> labels = new ArrayList<>();
        labels.add(new LabelCommand.Assignment(new CellRef("A1", 1), Label.ON, Double.NaN));
        labels.add(new LabelCommand.Assignment(new CellRef("A1", 2), Label.OFF, Double.NaN));
        study.label(LabelCommand.byHand(CFOS, labels, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
        open = new OpenStudy(study);
        reviews.addListener(changes::release);
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                changes.release();
            }

            @Override
            public void studyChanged(StudyEvent event) {
                changes.release();
            }
        });
        edt(() -> desk.put(open));
    }

    /** A round without calls. */
    public RoundInfo round() throws ProblemException {
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

    /** A round that has one sure ON cell on each slice, and none, one, two, three cells near the threshold. */
    public RoundInfo calledRound() throws ProblemException {
        RoundInfo round = round();
        for (int i = 0; i < SLICES.size(); i++) {
            float[] pOn = new float[CELLS];
            Arrays.fill(pOn, 0.1f);
            Arrays.fill(pOn, 1, 1 + i, 0.4f);
            pOn[0] = 0.9f;
            study.storeCalls(SLICES.get(i), round, pOn);
        }
        return round;
    }

    public ReviewModel model() {
        return reviews.model().orElseThrow();
    }

    /** Does something on the EDT and waits for it. */
    public void edt(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    /** Asks something on the EDT. */
    public <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    /** Waits until something is so. */
    public void await(String what, Callable<Boolean> expected) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!ask(expected)) {
            if (!changes.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                fail("never: " + what);
            }
        }
    }

    /** Closes the study as the workbench does. */
    @Override
    public void close() throws Exception {
        edt(() -> desk.put(null));
        open.close();
    }
}
