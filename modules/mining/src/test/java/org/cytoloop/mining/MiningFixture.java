/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.mining;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.cytoloop.core.model.SampleOrigin;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.model.Staining;
import org.cytoloop.core.model.StudySettings;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.mining.model.MiningDesk;
import org.cytoloop.testkit.DotsFormat;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.CellSetInfo;
import org.cytoloop.workspace.LabelCommand;
import org.cytoloop.workspace.RoundDraft;
import org.cytoloop.workspace.Study;

/** A desk with a small study, slices A1 and A2 with 100 cells each, and miners by rule. */
public final class MiningFixture implements AutoCloseable {
    public static final String CFOS = "cFos";

    public final Study study;
    public final Desk desk = new Desk();
    public final OpenStudy open;
    public final MiningDesk mining;
    public FakeSource source;
    private final Semaphore changes = new Semaphore(0);

    public MiningFixture(Path folder, boolean withCells) throws Exception {
        StudySettings settings = new StudySettings(
                "test", DetectionMode.SHARED, "1", List.of(new Staining(CFOS, "2"), new Staining("PV", "3")));
        study = Study.create(Files.createDirectories(folder).resolve("test.cytoloop"), settings, "Anna");
        for (int i = 1; i <= 2; i++) {
            Path image = DotsFormat.write(folder.resolve("images").resolve("A" + i + ".dots"), 400, 400);
            ImageLocation location = new ImageLocation(List.of(image), 0);
            study.addSlice(new Slice("A" + i, "M" + i, "", location, 400, 400, 0.5, DotsFormat.channels(), ""));
            if (withCells) {
                detect("A" + i);
            }
        }
        open = new OpenStudy(study);
        mining = new MiningDesk(desk, (of, staining) -> {
            source = new FakeSource(of, staining);
            return source;
        });
        mining.addListener(this::changed);
        edt(() -> desk.put(open));
    }

    /** Detects the cells of a slice, once more if need be. */
    public void detect(String slice) throws ProblemException {
        float[] x = new float[100];
        float[] y = new float[100];
        float[] area = new float[100];
        for (int i = 0; i < 100; i++) {
            x[i] = 10.5f + 20 * (i % 10);
            y[i] = 10.5f + 20 * (i / 10);
            area[i] = 95;
        }
        study.setCells(slice, Cells.points(x, y, area), new CellSetInfo.Draft("nuclei", Map.of(), 11));
    }

    /** Labels a cell by hand, as in the viewer. */
    public void label(CellRef cell, Label label) throws ProblemException {
        study.label(LabelCommand.byHand(
                CFOS,
                List.of(new LabelCommand.Assignment(cell, label, Double.NaN)),
                SampleOrigin.CLICK,
                LabelCommand.CURRENT_RULE));
    }

    /** A new round, which is the current one then. */
    public void round() throws ProblemException {
        study.rounds()
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
                        new byte[] {1, 2});
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

    /** Waits until all that was asked for is on disk and told of. */
    public void settle() throws Exception {
        open.writer().flush();
        edt(() -> {});
        edt(() -> {});
    }

    /** A named part of a panel. */
    public static <C extends Component> C part(Container panel, String name, Class<C> type) {
        Component found = search(panel, name);
        assertNotNull(found, name);
        return type.cast(found);
    }

    private static Component search(Container container, String name) {
        for (Component component : container.getComponents()) {
            if (name.equals(component.getName())) {
                return component;
            }
            Component inner = component instanceof Container parts ? search(parts, name) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** Closes the study as the workbench does. */
    @Override
    public void close() throws Exception {
        edt(() -> desk.put(null));
        open.close();
    }
}
