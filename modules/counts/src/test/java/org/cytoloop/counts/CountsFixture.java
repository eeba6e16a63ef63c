/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.counts;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.cytoloop.core.model.ExamCell;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
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

/**
 * A desk with a small study: slices A1 and A2 of animals M1 and M2 with 100 cells each, of which those with an even
 * number are truly ON.
 */
public final class CountsFixture implements AutoCloseable {
    public static final String CFOS = "cFos";

    public final Study study;
    public final Desk desk = new Desk();
    public final OpenStudy open;
    private final Semaphore changes = new Semaphore(0);

    public CountsFixture(Path folder) throws Exception {
        this(folder, DetectionMode.SHARED);
    }

    public CountsFixture(Path folder, DetectionMode mode) throws Exception {
        StudySettings settings = new StudySettings(
                "test",
                mode,
                mode == DetectionMode.SHARED ? "1" : "",
                List.of(new Staining(CFOS, "2"), new Staining("PV", "3")));
        study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        for (int i = 1; i <= 2; i++) {
            Path image = DotsFormat.write(folder.resolve("images").resolve("A" + i + ".dots"), 400, 400);
            study.addSlice(new Slice(
                    "A" + i,
                    "M" + i,
                    "",
                    new ImageLocation(List.of(image), 0),
                    400,
                    400,
                    0.5,
                    DotsFormat.channels(),
                    ""));
            study.setCells("A" + i, grid(), new CellSetInfo.Draft("nuclei", Map.of(), 11));
        }
        open = new OpenStudy(study);
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

    private static Cells grid() {
        float[] x = new float[100];
        float[] y = new float[100];
        float[] area = new float[100];
        for (int i = 0; i < 100; i++) {
            x[i] = 10.5f + 20 * (i % 10);
            y[i] = 10.5f + 20 * (i / 10);
            area[i] = 95;
        }
        return Cells.points(x, y, area);
    }

    /** What a cell truly is. */
    public static Label truth(CellRef cell) {
        return cell.cell() % 2 == 0 ? Label.ON : Label.OFF;
    }

    /** Labels the first cells of A1 by hand, rightly. */
    public void label(int count) throws ProblemException {
        List<LabelCommand.Assignment> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            CellRef cell = new CellRef("A1", i);
            cells.add(new LabelCommand.Assignment(cell, truth(cell), Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, cells, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** Answers all cells that are asked, rightly. */
    public void answerAll() throws ProblemException {
        for (ExamCell cell : study.exams().cells(CFOS)) {
            if (cell.answer() == null) {
                study.exams().answer(CFOS, cell.cell(), truth(cell.cell()));
            }
        }
    }

    /** A round that calls the cells of both slices rightly but for every so manieth. */
    public RoundInfo round(int wrongEvery) throws ProblemException {
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
                                Map.of(),
                                1,
                                null),
                        new byte[] {1, 2, (byte) wrongEvery});
        for (String slice : List.of("A1", "A2")) {
            float[] p = new float[100];
            for (int i = 0; i < 100; i++) {
                boolean on = truth(new CellRef(slice, i + 1)) == Label.ON;
                p[i] = on == (i % wrongEvery != 0) ? 0.9f : 0.1f;
            }
            study.storeCalls(slice, round, p);
        }
        return round;
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

    /** To be told of a change one waits for. */
    public void changed() {
        changes.release();
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

    /** A slice without cells. */
    public void addSlice(String name) throws Exception {
        Path image = DotsFormat.write(study.folder().resolveSibling("images").resolve(name + ".dots"), 400, 400);
        study.addSlice(new Slice(
                name, "M3", "", new ImageLocation(List.of(image), 0), 400, 400, 0.5, DotsFormat.channels(), ""));
    }

    @Override
    public void close() throws Exception {
        edt(() -> desk.put(null));
        open.close();
    }
}
