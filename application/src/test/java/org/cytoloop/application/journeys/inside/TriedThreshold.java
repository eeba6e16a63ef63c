/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.application.journeys.inside;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.cytoloop.core.model.RoundInfo;

/** Another threshold for the current round, tried by the dial, then applied, undone and applied again. */
final class TriedThreshold {
    private static final int STEPS = 30;

    private final RoundInfo round = Trained.current();
    private final double tried = (Math.round(round.threshold() * 100) - STEPS) / 100.0;

    /** Moved, the slice and the table of flips follow; nothing is on disk. */
    void tryIt() {
        Hand.whole(Bench.study().slices().get(0).name());
        BufferedImage before = Trained.canvas();
        Ui.command("Model", "org.cytoloop.trainer.ThresholdAction");
        JComponent dial = Ui.find("trainer.threshold.slider", JComponent.class);
        Ui.await("the dial has the focus", dial::isFocusOwner);
        for (int i = 0; i < STEPS; i++) {
            Ui.keys(KeyEvent.VK_LEFT);
        }
        Ui.await("it is tried", () -> Bench.openNow().calls().threshold().orElse(Double.NaN) == tried);
        int now = Trained.on(round, round.threshold());
        int then = Trained.on(round, tried);
        Check.that(now + " cells ON, then " + then, then > now);
        JTable flips = Ui.find("trainer.threshold.flips", JTable.class);
        Ui.await(
                "flips are counted",
                () -> count(flips, 1) == now && count(flips, 2) == then && count(flips, 3) == then - now);
        Ui.await("in words", () -> Trained.text("trainer.threshold.state")
                .contains((then - now) + " cells would become ON, 0 OFF"));
        Check.that("the slice follows", Trained.differ(before, Trained.canvas()));
        Check.same("the round on disk", round, Trained.current());
        Screens.shot("threshold-tried");
    }

    /** What stands in the row of all slices, digits only. */
    private static int count(JTable flips, int column) {
        return Integer.parseInt(String.valueOf(flips.getValueAt(0, column)).replaceAll("[^0-9]", ""));
    }

    /** Applied it is on disk, and can be undone. */
    void apply() {
        Ui.press("trainer.threshold.apply");
        awaitThreshold(tried);
        Ui.await("nothing is tried", () -> Bench.openNow().calls().threshold().isEmpty());
        Ui.focus(Ui.find("viewer.canvas", JComponent.class));
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        awaitThreshold(round.threshold());
        Ui.keys(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Z);
        awaitThreshold(tried);
        Screens.shot("threshold-applied");
        Ui.press("trainer.threshold");
    }

    private static void awaitThreshold(double threshold) {
        Ui.await(
                "threshold " + threshold,
                () -> Bench.studyNow()
                                .rounds()
                                .current(TruthStudy.STAINING)
                                .orElseThrow()
                                .threshold()
                        == threshold);
        Trained.awaitDone();
    }
}
