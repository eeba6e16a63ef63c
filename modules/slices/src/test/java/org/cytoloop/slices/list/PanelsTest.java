/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.slices.list;

import static org.cytoloop.slices.fixtures.TestStudy.doOnEdt;
import static org.cytoloop.slices.fixtures.TestStudy.onEdt;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.slices.fixtures.TestStudy;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PanelsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private SlicesPanel panel;

    private WeakReference<OpenStudy> openAndClose(ReferenceQueue<OpenStudy> collected)
            throws ProblemException, IOException, InterruptedException {
        Study study = TestStudy.with(folder, "A1", "A2");
        OpenStudy open = onEdt(() -> new OpenStudy(study));
        doOnEdt(() -> desk.put(open));
        doOnEdt(() -> SlicesModel.of(open).select(java.util.List.of("A2"), "A2"));
        doOnEdt(() -> desk.put(null));
        open.close();
        return new WeakReference<>(open, collected);
    }

    @Test
    void closedStudy_isNotHeldByTheOpenWindow() throws ProblemException, IOException, InterruptedException {
        desk = onEdt(Desk::new);
        panel = onEdt(() -> new SlicesPanel(desk));
        doOnEdt(() -> desk.addListener(panel));
        ReferenceQueue<OpenStudy> collected = new ReferenceQueue<>();

        WeakReference<OpenStudy> study = openAndClose(collected);

        assertSame(study, await(collected), "the window holds the closed study");
        Reference.reachabilityFence(panel);
    }

    @Test
    void closedWindow_isNotHeldByTheStudy() throws ProblemException, IOException, InterruptedException {
        desk = onEdt(Desk::new);
        Study study = TestStudy.with(folder, "A1");
        OpenStudy open = onEdt(() -> new OpenStudy(study));
        doOnEdt(() -> desk.put(open));
        ReferenceQueue<SlicesPanel> collected = new ReferenceQueue<>();

        WeakReference<SlicesPanel> closed = onEdt(() -> {
            SlicesPanel shown = new SlicesPanel(desk);
            desk.addListener(shown);
            shown.open();
            desk.removeListener(shown);
            shown.close();
            return new WeakReference<>(shown, collected);
        });
        doOnEdt(() -> {});

        assertSame(closed, await(collected), "the study holds the closed window");
        open.close();
    }

    private static <T> Reference<? extends T> await(ReferenceQueue<T> collected) throws InterruptedException {
        Reference<? extends T> reference = null;
        for (int i = 0; i < 50 && reference == null; i++) {
            System.gc();
            reference = collected.remove(200);
        }
        return reference;
    }
}
