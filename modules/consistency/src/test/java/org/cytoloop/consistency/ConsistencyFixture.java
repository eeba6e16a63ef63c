/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.consistency;

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
import org.cytoloop.consistency.watch.ConsistencyDesk;
import org.cytoloop.consistency.watch.ContradictionWatch;
import org.cytoloop.consistency.watch.Findings;
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
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RuleDraft;
import org.cytoloop.workspace.Study;
import org.cytoloop.workspace.StudyEvent;

/** A desk with a small study: slices A1 and A2 with 100 cells each, of which the one with number n has brightness n. */
public final class ConsistencyFixture implements AutoCloseable {
    public static final String CFOS = "cFos";

    public final Study study;
    public final Desk desk = new Desk();
    public final ConsistencyDesk consistency = new ConsistencyDesk(desk);
    public final OpenStudy open;
    private final Semaphore changes = new Semaphore(0);

    public ConsistencyFixture(Path folder) throws Exception {
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
        consistency.addListener(changes::release);
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

    /** A cell of slice A1. */
    public static CellRef cell(int number) {
        return new CellRef("A1", number);
    }

    /** Labels cells of A1 by hand. */
    public void label(Label label, int... numbers) throws ProblemException {
        List<LabelCommand.Assignment> cells = new ArrayList<>();
        for (int number : numbers) {
            cells.add(new LabelCommand.Assignment(cell(number), label, Double.NaN));
        }
        study.label(LabelCommand.byHand(CFOS, cells, SampleOrigin.CLICK, LabelCommand.CURRENT_RULE));
    }

    /** The rule: ON from that number of a cell on. */
    public void rule(int from) throws ProblemException {
        study.rulebook()
                .save(CFOS, new RuleDraft("bright", "dark", List.of("cFos.snr >= " + from), List.of(), "because"));
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

    /** The watch. */
    public ContradictionWatch watch() {
        return consistency.model().orElseThrow();
    }

    /** What the watch found. */
    public Findings findings() {
        return watch().findings();
    }

    /** Waits until the watch has looked at everything and rests. */
    public void awaitComplete() throws Exception {
        await("all is looked at", () -> findings().state() == Findings.State.COMPLETE && !watch().isLooking());
    }

    /** Closes the study as the workbench does. */
    @Override
    public void close() throws Exception {
        edt(() -> desk.put(null));
        open.close();
    }
}
