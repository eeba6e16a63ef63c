/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.balance.parts;

import java.awt.EventQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.cytoloop.plots.model.Plot;
import org.openide.util.RequestProcessor;

/**
 * Makes the charts of a panel off the EDT, from what is in memory, and shows the newest. Asked many times in a row it
 * makes the last one only. For the EDT.
 */
public final class PlotLoop {
    private static final RequestProcessor MAKER = new RequestProcessor("charts of balance and growth", 1);

    private final ChartPage page;
    private final Runnable shown;
    private final AtomicReference<Asked> next = new AtomicReference<>();
    private final RequestProcessor.Task task = MAKER.create(this::make);
    /** The newest that was asked for; others are not shown. */
    private Asked newest;

    private record Asked(Supplier<Drawn> work) {}

    /**
     * A chart.
     *
     * @param plot what it shows
     * @param note what it stands on
     */
    public record Drawn(Plot plot, String note) {}

    /**
     * A loop.
     *
     * @param shown called whenever another chart is shown
     */
    public PlotLoop(ChartPage page, Runnable shown) {
        this.page = page;
        this.shown = shown;
    }

    /**
     * Wants another chart.
     *
     * @param work makes it, on another thread; must not touch the disk
     */
    public void draw(Supplier<Drawn> work) {
        newest = new Asked(work);
        next.set(newest);
        task.schedule(0);
    }

    /** Shows a chart at once, such as an empty one. */
    public void show(Plot plot) {
        stop();
        put(new Drawn(plot, ""));
    }

    private void put(Drawn drawn) {
        page.chart().show(drawn.plot());
        page.say(drawn.note());
        shown.run();
    }

    /** Wants no chart any more, and holds nothing. */
    public void stop() {
        newest = null;
        next.set(null);
    }

    private void make() {
        Asked asked = next.getAndSet(null);
        if (asked != null) {
            Drawn drawn = asked.work().get();
            EventQueue.invokeLater(() -> {
                if (asked == newest) {
                    newest = null;
                    put(drawn);
                }
            });
        }
    }
}
