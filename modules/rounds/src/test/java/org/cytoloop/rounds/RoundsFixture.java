/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.rounds;

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
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.RoundInfo;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.rounds.model.RoundsDesk;
import org.cytoloop.rounds.model.RoundsModel;
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

/** A desk with a study of two slices, A1 and A2, of ten cells each; rounds are made of the calls a test wants. */
public final class RoundsFixture implements AutoCloseable {
    public static final String CFOS = "cFos";

    public final Study study;
    public final Desk desk = new Desk();
    public final RoundsDesk rounds = new RoundsDesk(desk);
    public final OpenStudy open;
    private final Semaphore changes = new Semaphore(0);

    public RoundsFixture(Path folder) throws Exception {
        StudySettings settings = new StudySettings(
                "test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining("PV", "3")));
        study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        float[] x = new float[10];
        float[] y = new float[10];
        float[] area = new float[10];
        for (int i = 0; i < 10; i++) {
            x[i] = 10 + 20 * i;
            y[i] = 50;
            area[i] = 95;
        }
        for (String name : List.of("A1", "A2")) {
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
            study.setCells(name, Cells.points(x, y, area), new CellSetInfo.Draft("nuclei", Map.of(), 11));
        }
        label("A1", Label.ON, 1);
        label("A2", Label.OFF, 1);
        open = new OpenStudy(study);
        rounds.addListener(changes::release);
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

    public static CellRef cell(String slice, int number) {
        return new CellRef(slice, number);
    }

    /** Labels cells by hand. */
    public void label(String slice, Label label, int... numbers) throws ProblemException {
        List<LabelCommand.Assignment> cells = new ArrayList<>();
        for (int number : numbers) {
            cells.add(new LabelCommand.Assignment(cell(slice, number), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, cells, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** A round that calls these cells ON with 0.9, and the others OFF with 0.1. */
    public RoundInfo round(List<CellRef> on) throws ProblemException {
        RoundInfo round = study.rounds()
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
                        new byte[] {1, 2, (byte) on.size()});
        for (String slice : List.of("A1", "A2")) {
            float[] pOn = new float[10];
            for (int i = 0; i < 10; i++) {
                pOn[i] = on.contains(cell(slice, i + 1)) ? 0.9f : 0.1f;
            }
            study.storeCalls(slice, round, pOn);
        }
        return round;
    }

    public RoundsModel model() {
        return rounds.model().orElseThrow();
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
