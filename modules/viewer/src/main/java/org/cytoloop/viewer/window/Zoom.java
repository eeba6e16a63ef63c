/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.window;

import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.scene.SliceScene;

/** Zooming by keys and buttons. For the EDT. */
public final class Zoom {
    private static final double STEP = 1.5;

    private Zoom() {}

    /**
     * Larger or smaller around the middle.
     *
     * @param steps below 0 for smaller
     */
    public static void by(SliceScene scene, int steps) {
        scene.camera().state().ifPresent(view -> scene.camera()
                .zoom(Math.pow(STEP, steps), view.width() / 2.0, view.height() / 2.0));
    }

    /** One image px is one px of the device. */
    public static void actual(SliceScene scene) {
        scene.camera().state().ifPresent(view -> scene.camera()
                .look(view.centreX(), view.centreY(), 1 / scene.deviceScale()));
    }

    /**
     * Brings a cell to the middle; a cell that is too small to be judged is made larger, another scale is kept.
     *
     * @param around the cell and what lies around it
     * @param cellSide longer side of the cell, px of the full resolution
     */
    static void judge(SliceScene scene, Region around, double cellSide) {
        double scale = scene.camera().state().map(view -> view.scale()).orElse(0.0);
        if (cellSide * scale >= LEGIBLE && scale * cellSide <= LARGEST) {
            scene.camera().centre(around.x() + around.width() / 2, around.y() + around.height() / 2);
        } else {
            scene.camera().show(around);
        }
    }

    /** A cell this large can be judged, screen px. */
    private static final double LEGIBLE = 24;
    /** A cell larger than this hides what is around it, screen px. */
    private static final double LARGEST = 200;
}
