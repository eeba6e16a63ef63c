/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.charts.curve;

import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** Left and right go from point to point, up and down from curve to curve, plus and minus zoom, Escape shows all. */
final class CurveKeys {
    private static final double STEP = 1.5;

    private final CurveSurface surface;
    private final CurveView view;
    private final Runnable zoomed;

    private CurveKeys(CurveSurface surface, CurveView view, Runnable zoomed) {
        this.surface = surface;
        this.view = view;
        this.zoomed = zoomed;
    }

    static void install(CurveSurface surface, CurveView view, Runnable zoomed, Consumer<CurvePoint> chosen) {
        CurveKeys keys = new CurveKeys(surface, view, zoomed);
        keys.on(KeyEvent.VK_RIGHT, () -> keys.along(1));
        keys.on(KeyEvent.VK_LEFT, () -> keys.along(-1));
        keys.on(KeyEvent.VK_UP, () -> keys.toCurve(-1));
        keys.on(KeyEvent.VK_DOWN, () -> keys.toCurve(1));
        for (int key : new int[] {KeyEvent.VK_PLUS, KeyEvent.VK_ADD, KeyEvent.VK_EQUALS}) {
            keys.on(key, () -> keys.zoom(1 / STEP));
        }
        for (int key : new int[] {KeyEvent.VK_MINUS, KeyEvent.VK_SUBTRACT}) {
            keys.on(key, () -> keys.zoom(STEP));
        }
        keys.on(KeyEvent.VK_ESCAPE, () -> {
            view.reset();
            zoomed.run();
        });
        keys.on(KeyEvent.VK_ENTER, () -> surface.pointed().ifPresent(chosen));
        surface.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                surface.repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                surface.repaint();
            }
        });
    }

    /** To the next point of the curve that is between the axes. */
    private void along(int step) {
        Optional<CurvePoint> now = surface.pointed();
        if (now.isEmpty()) {
            first(0, 1);
            return;
        }
        Curve curve = surface.data().curves().get(now.get().curve());
        for (int i = now.get().index() + step; i >= 0 && i < curve.size(); i += step) {
            CurvePoint next = new CurvePoint(now.get().curve(), i);
            if (surface.isSeen(next)) {
                surface.point(next);
                return;
            }
        }
    }

    /** To the point of the next curve that is nearest across. */
    private void toCurve(int step) {
        Optional<CurvePoint> now = surface.pointed();
        if (now.isEmpty()) {
            first(0, 1);
            return;
        }
        double x = surface.data().curves().get(now.get().curve()).x(now.get().index());
        for (int c = now.get().curve() + step;
                c >= 0 && c < surface.data().curves().size();
                c += step) {
            Optional<CurvePoint> next = nearest(c, x);
            if (next.isPresent()) {
                surface.point(next.get());
                return;
            }
        }
    }

    private void first(int curve, int step) {
        for (int c = curve; c < surface.data().curves().size(); c += step) {
            Optional<CurvePoint> next = nearest(c, Double.NEGATIVE_INFINITY);
            if (next.isPresent()) {
                surface.point(next.get());
                return;
            }
        }
    }

    private Optional<CurvePoint> nearest(int curve, double x) {
        Curve points = surface.data().curves().get(curve);
        CurvePoint best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            CurvePoint point = new CurvePoint(curve, i);
            double away = Math.abs(points.x(i) - x);
            if (surface.isSeen(point) && (best == null || away < least)) {
                least = away;
                best = point;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Around the point that is looked at, or the middle. */
    private void zoom(double factor) {
        if (surface.area().isEmpty()) {
            return;
        }
        double x = (view.x().low() + view.x().high()) / 2;
        double y = (view.y().low() + view.y().high()) / 2;
        if (surface.pointed().isPresent()) {
            CurvePoint point = surface.pointed().get();
            Curve curve = surface.data().curves().get(point.curve());
            x = CurveScale.along(curve.x(point.index()), view.logarithmic());
            y = curve.y(point.index());
        }
        view.zoom(x, y, factor);
        zoomed.run();
    }

    private void on(int key, Runnable what) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, 0);
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
