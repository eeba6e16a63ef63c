/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.benchmarks;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import org.cytoloop.balance.bars.BarsTab;
import org.cytoloop.balance.calls.CallSource;
import org.cytoloop.balance.certainty.CertaintyTab;
import org.cytoloop.balance.curve.CurveTab;
import org.cytoloop.balance.features.FeaturesTab;
import org.cytoloop.balance.growth.GrowthTab;
import org.cytoloop.balance.parts.BalanceTab;
import org.cytoloop.balance.scores.ScoresTab;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.steering.balance.BalanceBy;
import org.cytoloop.workbench.desk.Desk;
import org.cytoloop.workbench.desk.DeskChange;
import org.cytoloop.workbench.desk.DeskListener;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workspace.StudyEvent;

/**
 * How soon the charts of balance and growth follow a label: from the event of the study, which comes when the change is on
 * disk, to the painted chart, through desk, tab, the thread that makes charts and an image in place of the screen. In
 * between the tab waits for nothing but the event thread.
 *
 * <p>Arguments: samples (default 10 000), rounds (50), cells (60 000), times (60, after as many to warm up).
 */
public final class ChartUpdates {
    private static final int[][] SIZES = {{870, 190}, {1280, 760}};

    private final PrintStream out;
    private final ChartStudy made;
    private final OpenStudy open;
    private final Desk desk;
    private final int times;
    private final AtomicLong event = new AtomicLong();
    private final Semaphore painted = new Semaphore(0);
    private final CallSource calls = new CallSource();
    private int flips;
    private BalanceTab tab;
    private BufferedImage screen;
    private long took;

    private ChartUpdates(PrintStream out, ChartStudy made, Desk desk, int times) {
        this.out = out;
        this.made = made;
        this.desk = desk;
        this.times = times;
        this.open = new OpenStudy(made.study);
    }

    /** Runs the benchmark and prints its figures on standard output. */
    public static void main(String[] arguments)
            throws IOException, ProblemException, InterruptedException, InvocationTargetException {
        int[] sizes = {10_000, 50, 60_000, 60};
        for (int i = 0; i < Math.min(sizes.length, arguments.length); i++) {
            sizes[i] = Integer.parseInt(arguments[i]);
        }
        Path folder = Files.createTempDirectory("cytoloop-charts");
        Desk[] desk = new Desk[1];
        EventQueue.invokeAndWait(() -> desk[0] = new Desk());
        try (ChartStudy made = new ChartStudy(folder, sizes[2], sizes[0], sizes[1], TaskContext.quiet())) {
            System.out.printf(
                    Locale.ROOT,
                    "%d samples, %d rounds, %d cells; ms from the event to the painted chart%n",
                    made.study.samples(ChartStudy.STAINING).size(),
                    made.study.rounds().of(ChartStudy.STAINING).size(),
                    sizes[2]);
            new ChartUpdates(System.out, made, desk[0], sizes[3]).run();
        } finally {
            GridStudy.delete(folder);
        }
        System.exit(0); // the event thread lives on
    }

    private void run() throws InterruptedException, InvocationTargetException, ProblemException {
        EventQueue.invokeAndWait(() -> {
            desk.put(open);
            desk.addListener(new DeskListener() {
                @Override
                public void deskChanged(DeskChange change) {}

                @Override
                public void studyChanged(StudyEvent change) {
                    calls.studyChanged(change);
                    tab.studyChanged(change);
                }
            });
            open.growth().put(made.growth());
        });
        made.study.addListener(change -> event.set(System.nanoTime()));
        for (BalanceBy by : BalanceBy.values()) {
            measure("balance " + by, changed -> bars(by, changed), false);
        }
        measure("growth over time", GrowthTab::new, false);
        measure("scores per round", ScoresTab::new, true);
        measure("growth curve", CurveTab::new, false);
        measure("p(ON)", changed -> new CertaintyTab(calls, changed), false);
        measure("features by class", FeaturesTab::new, false);
    }

    private BalanceTab bars(BalanceBy by, Runnable changed) {
        BarsTab bars = new BarsTab(calls, changed);
        for (java.awt.Component each : controls(bars.component())) {
            if (each instanceof JComboBox<?> combo && "balance.by".equals(combo.getName())) {
                combo.setSelectedItem(by);
            }
        }
        return bars;
    }

    private static java.awt.Component[] controls(JComponent page) {
        JComponent top = (JComponent) page.getComponent(0);
        return ((JComponent) top.getComponent(0)).getComponents();
    }

    private void measure(String name, Function<Runnable, BalanceTab> make, boolean rounds)
            throws InterruptedException, InvocationTargetException, ProblemException {
        for (int[] size : SIZES) {
            EventQueue.invokeAndWait(() -> {
                tab = make.apply(this::paint);
                screen = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
                tab.component().setSize(size[0], size[1]);
                calls.setStudy(open);
                tab.setStudy(open);
                tab.setShown(true);
            });
            settle();
            double[] took = new double[times];
            for (int i = -times; i < times; i++) {
                double each = once(rounds);
                if (i >= 0) {
                    took[i] = each;
                }
            }
            EventQueue.invokeAndWait(() -> {
                tab.setShown(false);
                tab.setStudy(null);
            });
            Arrays.sort(took);
            out.printf(
                    Locale.ROOT,
                    "%-22s %4d x %3d   median %5.1f   19 of 20 %5.1f   longest %5.1f%n",
                    name,
                    size[0],
                    size[1],
                    took[times / 2],
                    took[times * 19 / 20],
                    took[times - 1]);
        }
    }

    /** One change, and how long it took to be seen, ms. */
    private double once(boolean rounds) throws ProblemException, InterruptedException {
        settle();
        if (rounds) {
            var round = made.study.rounds().current(ChartStudy.STAINING).orElseThrow();
            made.study.rounds().setThreshold(round, 0.3 + (flips++ % 400) / 1000.0);
        } else {
            made.flip(flips++ % 1000);
        }
        if (!painted.tryAcquire(30, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no chart was painted");
        }
        return (took - event.get()) / 1e6;
    }

    /** Waits until no chart comes any more. */
    private void settle() throws InterruptedException {
        while (painted.tryAcquire(100, TimeUnit.MILLISECONDS)) {
            // another one
        }
    }

    /** On the EDT, when a chart is shown. */
    private void paint() {
        if (screen == null || tab == null) {
            return;
        }
        layOut(tab.component());
        Graphics2D g = screen.createGraphics();
        tab.component().printAll(g);
        g.dispose();
        took = System.nanoTime();
        painted.release();
    }

    private static void layOut(java.awt.Container container) {
        container.doLayout();
        for (java.awt.Component component : container.getComponents()) {
            if (component instanceof java.awt.Container inner) {
                layOut(inner);
            }
        }
    }
}
