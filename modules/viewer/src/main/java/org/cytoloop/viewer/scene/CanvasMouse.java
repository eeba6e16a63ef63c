/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.desk.OpenStudy;
import org.cytoloop.workbench.stage.RegionMark;
import org.cytoloop.workbench.stage.Stage;
import org.cytoloop.workbench.stage.StageTool;

/** What the mouse does on the picture of a slice. For the EDT. */
public final class CanvasMouse extends MouseAdapter {
    /** A press that moves less is a click, screen px. */
    private static final int CLICK = 4;

    private static final double WHEEL_STEP = Math.log(1.25);
    private static final double WHEEL_PAN = 48;

    private final SliceScene scene;
    private final Stage stage;
    private final Consumer<Point> over;
    private final ZoomGlide glide;
    private Gesture gesture = Gesture.NONE;
    private Point pressed = new Point();
    private Point last = new Point();
    private boolean moved;

    /**
     * Listens to the canvas of a scene.
     *
     * @param over told where the mouse is over the picture; null when it left
     */
    public CanvasMouse(SliceScene scene, Stage stage, Consumer<Point> over) {
        this.scene = scene;
        this.stage = stage;
        this.over = over;
        this.glide = new ZoomGlide(scene.camera());
        JComponent canvas = scene.canvas();
        canvas.addMouseListener(this);
        canvas.addMouseMotionListener(this);
        canvas.addMouseWheelListener(this);
    }

    /** Ends whatever goes on; a rectangle that was being drawn is forgotten. */
    public void cancel() {
        if (gesture == Gesture.BAND) {
            scene.setDraft(null);
        }
        end();
    }

    /** Stops listening. */
    public void release() {
        glide.stop();
        JComponent canvas = scene.canvas();
        canvas.removeMouseListener(this);
        canvas.removeMouseMotionListener(this);
        canvas.removeMouseWheelListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        scene.canvas().requestFocusInWindow();
        if (gesture != Gesture.NONE || scene.visible().isEmpty()) {
            return;
        }
        pressed = event.getPoint();
        last = pressed;
        moved = false;
        gesture = begin(event);
        if (gesture == Gesture.OVERVIEW) {
            lookFromOverview(event.getPoint());
        }
        if (gesture == Gesture.PAN && !SwingUtilities.isLeftMouseButton(event)) {
            scene.setDragging(true);
        }
    }

    private Gesture begin(MouseEvent event) {
        if (SwingUtilities.isMiddleMouseButton(event)) {
            return Gesture.PAN;
        }
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return Gesture.NONE;
        }
        if (scene.overview().filter(o -> o.bounds().contains(pressed)).isPresent()) {
            return Gesture.OVERVIEW;
        }
        if (scene.state().isPanning()) {
            return Gesture.PAN;
        }
        return switch (study().tool()) {
            case RECTANGLE -> Gesture.BAND;
            case CLICK_LABEL -> Gesture.CLICK;
            case REVIEW -> Gesture.PAN;
        };
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        Point now = event.getPoint();
        moved |= now.distance(pressed) >= CLICK;
        if (moved) {
            switch (gesture) {
                case PAN -> {
                    scene.setDragging(true);
                    scene.camera().pan(now.x - last.x, now.y - last.y);
                    last = now;
                }
                case BAND -> stretch(now);
                default -> last = now;
            }
        }
        if (gesture == Gesture.OVERVIEW) {
            lookFromOverview(now);
        }
        over.accept(now);
    }

    private void stretch(Point now) {
        Optional<ViewState> view = scene.camera().state();
        if (view.isPresent()) {
            ViewState v = view.get();
            scene.setDraft(
                    new RectangleDraft(v.imageX(pressed.x), v.imageY(pressed.y), v.imageX(now.x), v.imageY(now.y)));
        }
    }

    private void lookFromOverview(Point at) {
        scene.overview().ifPresent(o -> scene.camera().centre(o.imageX(at.x), o.imageY(at.y)));
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        Gesture ended = gesture;
        boolean click = !moved;
        end();
        if (ended == Gesture.BAND && !click) {
            Optional<Region> drawn = scene.takeDraft();
            drawn.ifPresent(region -> Gestures.rectangleDrawn(stage, region));
        } else if (click
                && SwingUtilities.isLeftMouseButton(event)
                && ended != Gesture.OVERVIEW
                && ended != Gesture.NONE) {
            click(event);
        }
    }

    private void end() {
        gesture = Gesture.NONE;
        scene.setDragging(false);
    }

    private void click(MouseEvent event) {
        Optional<MarksWidget.Placed> mark = suggestion(event.getPoint());
        if (mark.isPresent()) {
            mark.get().source().clicked(stage, mark.get().shape().mark());
            return;
        }
        Optional<CellRef> cell = scene.cellAt(event.getX(), event.getY());
        study().selection().select(cell.orElse(null));
        if (cell.isEmpty() || scene.state().isPanning()) {
            return;
        }
        StageTool tool = study().tool();
        if (tool == StageTool.REVIEW && event.getClickCount() > 1) {
            int index = cell.get().cell() - 1;
            scene.camera().show(CellBounds.around(scene.document().facts().cells(), index));
        } else {
            Gestures.cellClicked(stage, cell.get(), tool);
        }
    }

    private Optional<MarksWidget.Placed> suggestion(Point at) {
        return markAt(at).filter(p -> p.shape().mark().kind() == RegionMark.Kind.SUGGESTION);
    }

    /** The mark whose edge or words are at a place, or the suggestion that a click there would draw. */
    private Optional<MarksWidget.Placed> markAt(Point at) {
        return scene.markAt(at.x, at.y)
                .or(() -> study().tool() == StageTool.RECTANGLE && !isLabelled(at)
                        ? scene.suggestionAround(at.x, at.y)
                        : Optional.empty());
    }

    /** A click on a labelled cell is meant for that cell, also in a suggested region. */
    private boolean isLabelled(Point at) {
        return scene.cellAt(at.x, at.y)
                .map(cell -> scene.document().facts().label(cell.cell() - 1) != null)
                .orElse(false);
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        Point at = event.getPoint();
        Optional<CellRef> cell = scene.cellAt(at.x, at.y);
        study().selection().hover(cell.orElse(null));
        String hint = cell.flatMap(scene::flag)
                .or(() -> markAt(at).map(p -> p.shape().mark().tooltip()).filter(text -> !text.isEmpty()))
                .orElse(null);
        scene.setHint(hint);
        over.accept(at);
    }

    @Override
    public void mouseExited(MouseEvent event) {
        if (gesture == Gesture.NONE) {
            study().selection().hover(null);
            over.accept(null);
        }
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double turns = event.getPreciseWheelRotation();
        if (event.isShiftDown()) {
            scene.camera().pan(-turns * WHEEL_PAN, 0);
        } else if (event.isAltDown()) {
            scene.camera().pan(0, -turns * WHEEL_PAN);
        } else if (gesture != Gesture.BAND) {
            glide.zoom(-turns * WHEEL_STEP, event.getX(), event.getY());
        }
        over.accept(event.getPoint());
    }

    private OpenStudy study() {
        return scene.document().study();
    }

    private enum Gesture {
        NONE,
        PAN,
        BAND,
        CLICK,
        OVERVIEW
    }
}
