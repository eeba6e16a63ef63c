/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.Stages;
import org.openide.windows.TopComponent;

/**
 * Opens every window of the workbench on a study, closes slices and the study: nothing keeps what was in them in memory.
 */
public final class ClosedWindows implements Runnable {
    private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(30);

    private final Path folder;

    /** @param folder to work in */
    public ClosedWindows(Path folder) {
        this.folder = folder;
    }

    /** Something that must go. */
    private record Doomed(String name, WeakReference<Object> reference) {}

    @Override
    public void run() {
        Screens.size();
        Path study = Studies.demo(folder);
        Bench.open(study);
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        openEverything();
        List<Doomed> tabs = tabs();
        Check.that("slices to close: " + names(tabs), tabs.size() == 2);
        List<Doomed> inside = slicesInside();
        Screens.shot("everything");
        Ui.act(ClosedWindows::closeOurs);
        Ui.settle();
        await("insides of closed slices", inside, 0);
        // the platform remembers the tab it showed last until it shows another
        await("closed slices", tabs, 1);
        Ui.command("Window", "org.cytoloop.slices.list.SlicesTopComponent");
        Ui.command("Window", "org.cytoloop.sampler.SamplerTopComponent");
        Ui.command("Window", "org.cytoloop.workbench.history.HistoryTopComponent");
        Bench.awaitQuiet();
        List<Doomed> data = studyAndData();
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        await("closed studies", data, 0);
    }

    private static void openEverything() {
        String second = Bench.study().slices().get(1).name();
        Ui.act(() -> Stages.installed().orElseThrow().open(second));
        Bench.awaitStage(second);
        Ui.command("Window", "org.cytoloop.slices.list.SlicesTopComponent");
        Ui.command("Window", "org.cytoloop.sampler.SamplerTopComponent");
        Ui.command("Window", "org.cytoloop.workbench.history.HistoryTopComponent");
        Bench.awaitQuiet();
        Check.that("windows to close", Ui.ask(() -> ours().size()) >= 5);
    }

    /** The tabs with slices are made anew each time; of every other window there is one, which the platform keeps. */
    private static List<Doomed> tabs() {
        return Ui.ask(() -> ours().stream()
                .filter(window -> window.getClass().getSimpleName().equals("SliceTopComponent"))
                .map(window -> new Doomed(window.getName(), new WeakReference<>(window)))
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    /** What a tab with a slice holds that is large: it must go with the tab, not with the study. */
    private static List<Doomed> slicesInside() {
        return Ui.ask(() -> {
            List<Doomed> inside = new ArrayList<>();
            for (Stage stage : Stages.installed().orElseThrow().all()) {
                String slice = stage.slice();
                inside.add(new Doomed("Stage of " + slice, new WeakReference<>(stage)));
                inside.add(new Doomed("Canvas of " + slice, new WeakReference<>(stage.component())));
            }
            return inside;
        });
    }

    private static List<TopComponent> ours() {
        return TopComponent.getRegistry().getOpened().stream()
                .filter(window -> window.getClass().getName().startsWith("org.cytoloop."))
                .toList();
    }

    private static void closeOurs() {
        ours().forEach(TopComponent::close);
    }

    private static List<Doomed> studyAndData() {
        return Ui.ask(() -> {
            OpenStudy open = Desk.get().study().orElseThrow();
            return List.of(
                    new Doomed("OpenStudy", new WeakReference<>(open)),
                    new Doomed("Study", new WeakReference<>(open.study())),
                    new Doomed("Jobs", new WeakReference<>(open.jobs())));
        });
    }

    private static String names(List<Doomed> doomed) {
        return doomed.stream().map(Doomed::name).collect(Collectors.joining(", "));
    }

    /** Waits until the collector took all but so many; the last events and timers may hold them for a moment. */
    private static void await(String what, List<Doomed> doomed, int spared) {
        long deadline = System.nanoTime() + PATIENCE_NS;
        List<Doomed> left = doomed;
        while (left.size() > spared) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(what + " that are still in memory: " + names(left));
            }
            Ui.settle();
            System.gc();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            left = left.stream().filter(one -> one.reference().get() != null).toList();
        }
    }
}
