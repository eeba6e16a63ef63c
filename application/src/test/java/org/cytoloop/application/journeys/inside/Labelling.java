/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.Point;
import java.nio.file.Path;
import javax.swing.JComponent;

/**
 * Labels batch after batch with the rectangle and prints each one as soon as the screen shows it, until somebody kills
 * the process.
 */
public final class Labelling implements Runnable {
    private static final int MANY = 400;

    private final Path folder;

    /** @param folder to work in */
    public Labelling(Path folder) {
        this.folder = folder;
    }

    @Override
    public void run() {
        Screens.size();
        Bench.open(Studies.demo(folder));
        Bench.awaitStage(Bench.study().slices().get(0).name());
        Bench.awaitQuiet();
        Ui.command("Slice", "org.cytoloop.viewer.actions.FitAction");
        JComponent canvas = Ui.find("viewer.canvas", JComponent.class);
        int width = Ui.ask(canvas::getWidth);
        int height = Ui.ask(canvas::getHeight);
        for (int i = 0; i < MANY; i++) {
            int before = Ui.ask(() -> Bench.samplesNow().size());
            int x = width * (30 + 4 * (i % 8)) / 100;
            int y = height * (15 + 8 * (i / 8 % 8)) / 100;
            Ui.drag(canvas, new Point(x, y), new Point(x + width / 8, y + height / 6));
            Ui.settle();
            int now = Ui.ask(() -> Bench.samplesNow().size());
            if (now > before) {
                say("SEEN " + now);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
