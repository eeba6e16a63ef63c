/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.histogram;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** Thresholds by the keys: left and right move, up and down widen, with Shift by ten steps; page keys choose. */
final class HistogramKeys {
    private static final int FAR = 10;

    private final HistogramSurface surface;
    private final ThresholdMoves moves;

    private HistogramKeys(HistogramSurface surface, ThresholdMoves moves) {
        this.surface = surface;
        this.moves = moves;
    }

    static void install(HistogramSurface surface, ThresholdMoves moves) {
        HistogramKeys keys = new HistogramKeys(surface, moves);
        keys.arrow(KeyEvent.VK_LEFT, -1, 0);
        keys.arrow(KeyEvent.VK_RIGHT, 1, 0);
        keys.arrow(KeyEvent.VK_UP, 0, 1);
        keys.arrow(KeyEvent.VK_DOWN, 0, -1);
        keys.on(KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_DOWN, 0), () -> moves.step(1));
        keys.on(KeyStroke.getKeyStroke(KeyEvent.VK_PAGE_UP, 0), () -> moves.step(-1));
        keys.on(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), moves::cancel);
        surface.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                surface.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                moves.settle();
                surface.repaint();
            }
        });
    }

    private void arrow(int key, int line, int band) {
        on(KeyStroke.getKeyStroke(key, 0), () -> nudge(line, band));
        on(KeyStroke.getKeyStroke(key, InputEvent.SHIFT_DOWN_MASK), () -> nudge(line * FAR, band * FAR));
        on(KeyStroke.getKeyStroke(key, 0, true), moves::settle);
        on(KeyStroke.getKeyStroke(key, InputEvent.SHIFT_DOWN_MASK, true), moves::settle);
    }

    private void nudge(int line, int band) {
        surface.scale().ifPresent(scale -> moves.nudge(line, band, scale));
    }

    private void on(KeyStroke stroke, Runnable what) {
        surface.getInputMap().put(stroke, stroke.toString());
        surface.getActionMap().put(stroke.toString(), new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        });
    }
}
