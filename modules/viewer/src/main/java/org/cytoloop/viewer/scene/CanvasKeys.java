/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.Stage;

/**
 * Keys that mean something only while the picture has the focus: arrows move the view, or the rectangle that is being
 * drawn; with Shift they resize it; Enter draws it, Escape forgets it.
 */
public final class CanvasKeys {
    /** A key moves the view by this share of its size. */
    private static final double SHARE = 0.125;
    /** A key moves an edge of the rectangle by this many screen px. */
    private static final double EDGE = 16;

    private final SliceScene scene;
    private final Stage stage;

    private CanvasKeys(SliceScene scene, Stage stage) {
        this.scene = scene;
        this.stage = stage;
    }

    /**
     * Installs the keys.
     *
     * @param mouse told to end what it does when Escape is pressed
     */
    public static void install(SliceScene scene, Stage stage, CanvasMouse mouse) {
        CanvasKeys keys = new CanvasKeys(scene, stage);
        keys.arrow(KeyEvent.VK_LEFT, -1, 0);
        keys.arrow(KeyEvent.VK_RIGHT, 1, 0);
        keys.arrow(KeyEvent.VK_UP, 0, -1);
        keys.arrow(KeyEvent.VK_DOWN, 0, 1);
        keys.bind(KeyEvent.VK_ENTER, 0, keys::drawing, keys::draw);
        keys.bind(KeyEvent.VK_ESCAPE, 0, keys::drawing, () -> {
            mouse.cancel();
            scene.setDraft(null);
        });
    }

    private void arrow(int key, int dx, int dy) {
        bind(key, 0, () -> true, () -> move(dx, dy));
        bind(key, InputEvent.SHIFT_DOWN_MASK, this::drawing, () -> resize(dx, dy));
    }

    private boolean drawing() {
        return scene.draft().isPresent();
    }

    private void draw() {
        scene.takeDraft().ifPresent(region -> Gestures.rectangleDrawn(stage, region));
    }

    private void move(int dx, int dy) {
        scene.camera().state().ifPresent(view -> {
            if (drawing()) {
                double step = EDGE / view.scale();
                scene.draft()
                        .map(d -> d.moved(
                                dx * step,
                                dy * step,
                                scene.camera().imageWidth(),
                                scene.camera().imageHeight()))
                        .ifPresent(scene::setDraft);
            } else {
                scene.camera().pan(-dx * view.width() * SHARE, -dy * view.height() * SHARE);
            }
        });
    }

    private void resize(int dx, int dy) {
        double step = EDGE / scene.camera().state().map(ViewState::scale).orElse(1.0);
        scene.draft()
                .map(d -> d.resized(
                        dx * step,
                        dy * step,
                        scene.camera().imageWidth(),
                        scene.camera().imageHeight()))
                .ifPresent(scene::setDraft);
    }

    private void bind(int key, int modifiers, BooleanSupplier when, Runnable what) {
        JComponent canvas = scene.canvas();
        String name = "viewer." + key + "." + modifiers;
        canvas.getInputMap().put(KeyStroke.getKeyStroke(key, modifiers), name);
        canvas.getActionMap().put(name, new Command(when, what));
    }

    /** A key that does nothing is left to others, such as Enter while no rectangle is being drawn. */
    private static final class Command extends AbstractAction {
        private static final long serialVersionUID = 1L;
        private final transient BooleanSupplier when;
        private final transient Runnable what;

        Command(BooleanSupplier when, Runnable what) {
            this.when = when;
            this.what = what;
        }

        @Override
        public boolean isEnabled() {
            return when.getAsBoolean();
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            what.run();
        }
    }
}
