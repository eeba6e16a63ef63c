/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.trainer;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Label;
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.trainer.model.TrainerDesk;
import org.cytoloop.trainer.model.TrainerModel;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.Study;
import org.openide.util.NbPreferences;

/** A desk with a small study: slices A1 and A2 of two animals with 100 cells each; see {@link Brightness}. */
public final class TrainerFixture implements AutoCloseable {
    public static final String CFOS = "cFos";
    public static final int CELLS = 100;

    public final Study study;
    public final Desk desk = new Desk();
    public final TrainerDesk trainer;
    public final OpenStudy open;
    private final Semaphore changes = new Semaphore(0);

    public TrainerFixture(Path folder) throws Exception {
        trainer = new TrainerDesk(
                desk,
                NbPreferences.forModule(TrainerFixture.class)
                        .node(folder.getFileName().toString()));
        StudySettings settings = new StudySettings(
                "test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining("PV", "3")));
        study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
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
            study.setCells(name, grid(), new CellSetInfo.Draft("nuclei", Map.of(), 11));
        }
        open = new OpenStudy(study);
        trainer.addListener(change -> changes.release());
        desk.addListener(new DeskListener() {
            @Override
            public void deskChanged(DeskChange change) {
                changes.release();
            }
        });
        edt(() -> desk.put(open));
    }

    private static Cells grid() {
        float[] x = new float[CELLS];
        float[] y = new float[CELLS];
        float[] area = new float[CELLS];
        for (int i = 0; i < CELLS; i++) {
            x[i] = 10.5f + 20 * (i % 10);
            y[i] = 10.5f + 20 * (i / 10);
            area[i] = 95;
        }
        return Cells.points(x, y, area);
    }

    /** Labels cells of a slice by hand. */
    public void label(Label label, String slice, int... numbers) throws ProblemException {
        List<LabelCommand.Assignment> cells = new ArrayList<>();
        for (int number : numbers) {
            cells.add(new LabelCommand.Assignment(new CellRef(slice, number), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, cells, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** Labels ten cells of either class on both slices: those from 51 on are ON. */
    public void labelSome() throws ProblemException {
        for (String slice : List.of("A1", "A2")) {
            label(Label.OFF, slice, 5, 10, 15, 20, 25, 30, 35, 40, 45, 49);
            label(Label.ON, slice, 52, 55, 60, 65, 70, 75, 80, 85, 90, 95);
        }
    }

    /** Lets the trainer do otherwise. */
    public void how(String how) throws Exception {
        edt(() -> model().choices().set(model().choices().settings().withParameters("divider", Map.of("how", how))));
    }

    /** Trains and waits until all cells are called and the card is read. */
    public void train() throws Exception {
        int before = study.rounds().of(CFOS).size();
        edt(() -> model().train());
        await("there is a round", () -> study.rounds().of(CFOS).size() > before);
        awaitRest();
    }

    /** Waits until nothing runs. */
    public void awaitRest() throws Exception {
        await(
                "it rests",
                () -> !model().training().isRunning()
                        && !model().card().isReading()
                        && !model().live().isWorking());
    }

    /** The training; on the EDT. */
    public TrainerModel model() {
        return trainer.model().orElseThrow();
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
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!ask(expected)) {
            if (!changes.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                fail("never: " + what + "; " + ask(this::troubles));
            }
        }
    }

    /** What keeps it from working, for the message of a test. */
    private String troubles() {
        return String.join(
                " | ",
                model().problem(),
                model().training().problem(),
                model().training().name(),
                model().live().problem(),
                model().card().problem());
    }

    /** Closes the study as the workbench does. */
    @Override
    public void close() throws Exception {
        edt(() -> desk.put(null));
        open.close();
    }
}
