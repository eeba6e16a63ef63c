/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.sampler;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cytoloop.core.image.ImageLocation;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.DetectionMode;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.sampler.model.SamplerDesk;
import org.cytoloop.sampler.model.SamplerListener;
import org.cytoloop.sampler.model.SamplerModel;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.Study;

/** A desk with a small study on it: slices A1 and A2 of 1000 x 1000 px with cells on a grid, and A3 without cells. */
public final class SamplerFixture implements AutoCloseable {
    public static final String CFOS = "cFos";
    public static final String PV = "PV";
    private static final int SIZE = 1000;

    public final Study study;
    public final SamplerDesk sampler;
    private final Desk desk;
    private OpenStudy open;
    private final Semaphore changes = new Semaphore(0);

    private SamplerFixture(Desk desk, SamplerDesk sampler, Study study) {
        this.desk = desk;
        this.sampler = sampler;
        this.study = study;
        this.open = new OpenStudy(study);
        sampler.addListener(new SamplerListener() {
            @Override
            public void samplerChanged() {
                changes.release();
            }

            @Override
            public void cropsChanged() {
                changes.release();
            }
        });
    }

    /** With a desk of its own. */
    public static SamplerFixture open(Path folder) throws Exception {
        Desk desk = new Desk();
        return open(folder, desk, new SamplerDesk(desk), 2400);
    }

    /** On the desk of the lookup, for commands and services. */
    public static SamplerFixture openOnTheDesk(Path folder) throws Exception {
        return open(folder, Desk.get(), SamplerDesk.get(), 2400);
    }

    /** With that many cells in each of the slices A1 and A2. */
    public static SamplerFixture open(Path folder, Desk desk, SamplerDesk sampler, int cells) throws Exception {
        SamplerFixture fixture = new SamplerFixture(desk, sampler, study(folder, cells));
        fixture.edt(() -> desk.put(fixture.open));
        return fixture;
    }

    private static Study study(Path folder, int cells) throws ProblemException, IOException {
        StudySettings settings = new StudySettings(
                "test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining(PV, "PV")));
        Study study = Study.create(folder.resolve("test.cytoloop"), settings, "Anna");
        int across = Math.max(50, (int) Math.ceil(Math.sqrt(cells)));
        for (String name : List.of("A1", "A2", "A3")) {
            int side = Math.max(SIZE, across * 20);
            Path image = DotsFormat.write(folder.resolve("images").resolve(name + ".dots"), side, side);
            study.addSlice(new Slice(
                    name, "M1", "", new ImageLocation(List.of(image), 0), side, side, 0.65, DotsFormat.channels(), ""));
            if (!name.equals("A3")) {
                study.setCells(name, grid(cells, across), new CellSetInfo.Draft("nuclei", Map.of(), 11));
            }
        }
        return study;
    }

    private static Cells grid(int count, int across) {
        float[] x = new float[count];
        float[] y = new float[count];
        float[] area = new float[count];
        for (int i = 0; i < count; i++) {
            x[i] = 10.5f + 20 * (i % across);
            y[i] = 10.5f + 20 * (i / across);
            area[i] = 95;
        }
        return Cells.points(x, y, area);
    }

    /** The study as the workbench sees it. */
    public OpenStudy open() {
        return open;
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

    /** Does something with the sampler, on the EDT. */
    public void sampler(Consumer<SamplerModel> action) throws Exception {
        edt(() -> action.accept(sampler.model().orElseThrow()));
    }

    /** Waits until the sampler is as expected. */
    public SamplerModel await(String what, Predicate<SamplerModel> expected) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!ask(() -> expected.test(sampler.model().orElseThrow()))) {
            if (!changes.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                fail("never: " + what);
            }
        }
        return ask(() -> sampler.model().orElseThrow());
    }

    /** Waits until the strip has that many cells and is sorted by signal. */
    public SamplerModel awaitSorted(int cells) throws Exception {
        return await("sorted", model -> model.view().strip().size() == cells && isSorted(model));
    }

    /** True when the cells of the strip were measured, so that it keeps its order from now on. */
    public static boolean isSorted(SamplerModel model) {
        return model.view().strip().stream().noneMatch(cell -> Float.isNaN(cell.signal()));
    }

    /** Closes the study as the workbench does; the fixture then holds nothing of it. */
    @Override
    public void close() throws Exception {
        if (open != null) {
            edt(() -> desk.put(null));
            open.close();
            open = null;
        }
    }
}
