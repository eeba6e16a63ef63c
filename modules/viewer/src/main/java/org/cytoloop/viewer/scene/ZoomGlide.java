/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import javax.swing.Timer;
import org.cytoloop.viewer.camera.Camera;

/** Zooms in small steps towards what the wheel asked for, so that the eye can follow. For the EDT. */
final class ZoomGlide {
    private static final int FRAME_MS = 15;
    /** Share of what is left that is done in one frame. */
    private static final double SHARE = 0.4;

    private static final double ENOUGH = 0.004;

    private final Camera camera;
    private final Timer timer = new Timer(FRAME_MS, event -> step());
    private double left;
    private double x;
    private double y;

    ZoomGlide(Camera camera) {
        this.camera = camera;
    }

    /**
     * Zooms.
     *
     * @param logFactor natural logarithm of the factor
     * @param screenX column of the view that stays where it is
     * @param screenY row of the view that stays where it is
     */
    void zoom(double logFactor, double screenX, double screenY) {
        left += logFactor;
        x = screenX;
        y = screenY;
        step();
        if (!timer.isRunning() && left != 0) {
            timer.start();
        }
    }

    void stop() {
        timer.stop();
        left = 0;
    }

    private void step() {
        double now = Math.abs(left) < ENOUGH ? left : left * SHARE;
        left -= now;
        camera.zoom(Math.exp(now), x, y);
        if (left == 0) {
            timer.stop();
        }
    }
}
