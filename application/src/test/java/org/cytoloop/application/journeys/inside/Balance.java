/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTabbedPane;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.workbench.desk.Desk;

/**
 * ON and OFF are kept in balance: the charts follow what is labelled and trained, and are hidden, zoomed and saved; another
 * share of ON is tried with the dial, taken, undone and taken again.
 */
public final class Balance implements Runnable {
    private static final List<String> CHARTS = List.of("bars", "growth", "scores", "curve", "certainty", "features");

    private final Path folder;

    /** @param folder to work in */
    public Balance(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        nothingOpen();
        TruthStudy made = MinedStudy.open(folder);
        Ui.focus(Ui.find("viewer.canvas", Component.class));
        Ui.keys(KeyEvent.VK_SHIFT, KeyEvent.VK_C);
        Ui.find("balance.tabs", JTabbedPane.class);
        BalanceBars bars = new BalanceBars(made);
        bars.byAll();
        bars.live();
        bars.numbers();
        new ChartFiles("balance.bars.chart", folder).all();
        BalanceHistory history = new BalanceHistory();
        history.overTime();
        history.overRounds();
        history.scores();
        history.certainty();
        history.features();
        dark("dark-features");
        tab(0);
        dark("dark-by-slice");
        BalanceDial dial = new BalanceDial(made);
        dial.tryAndTake();
        dial.undoAndRedo();
        dial.asLabelled();
        tab(3);
        Screens.shot("more-labels");
        close();
    }

    /** Every tab says what to do. */
    private static void nothingOpen() {
        Ui.command("Window", "org.cytoloop.balance.window.BalanceTopComponent");
        for (int i = 0; i < CHARTS.size(); i++) {
            tab(i);
            Plot plot = PlotPictures.plot("balance." + CHARTS.get(i) + ".chart");
            Check.that("nothing in " + CHARTS.get(i), plot.isEmpty());
            Check.that(plot.emptyText(), plot.emptyText().startsWith("Open a study"));
        }
        tab(0);
        Screens.shot("nothing-open");
        tab(CHARTS.size());
        String said = Trained.text("balance.dial.state");
        Check.that(said, said.startsWith("Open a study"));
        for (String part : new String[] {"slider", "number", "weights", "take", "back"}) {
            Component found = Ui.find("balance.dial." + part, Component.class);
            Check.that(part + " is disabled", !Ui.ask(found::isEnabled));
        }
        Screens.shot("nothing-open-dial");
        tab(0);
    }

    /** Brings a tab of the window to the front. */
    static void tab(int index) {
        JTabbedPane tabs = Ui.find("balance.tabs", JTabbedPane.class);
        Ui.act(() -> tabs.setSelectedIndex(index));
        Ui.settle();
    }

    /** A picture in the dark theme. */
    static void dark(String name) {
        Ui.command("View", "org.cytoloop.workbench.theme.DarkThemeAction");
        Ui.settle();
        Screens.shot(name);
        Ui.command("View", "org.cytoloop.workbench.theme.LightThemeAction");
        Ui.settle();
    }

    private static void close() {
        Ui.command("File", "org.cytoloop.workbench.opening.CloseStudyAction");
        Ui.await("the desk is clear", () -> Desk.get().study().isEmpty());
        tab(0);
        Plot plot = PlotPictures.plot("balance.bars.chart");
        Check.that(plot.emptyText(), plot.isEmpty() && plot.emptyText().startsWith("Open a study"));
        Screens.shot("closed");
    }
}
