/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.scene;

import java.awt.Cursor;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.cytoloop.core.model.CellRef;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.camera.Camera;
import org.cytoloop.viewer.document.SliceDocument;
import org.cytoloop.viewer.options.ViewerState;
import org.cytoloop.viewer.view.ViewState;
import org.cytoloop.workbench.stage.StageTool;
import org.netbeans.api.visual.widget.LayerWidget;
import org.netbeans.api.visual.widget.Scene;

/**
 * The picture of a slice: image, uncertainty map, cells, outlines, marks, the rectangle being drawn, and the corners, each one layer that
 * draws through the camera. For the EDT.
 */
public final class SliceScene extends Scene {
    private final SliceDocument document;
    private final ViewerState state;
    private final Camera camera;
    private final List<CanvasWidget> widgets;
    private final FlagsWidget flags;
    private final MarksWidget marks;
    private final JComponent view;
    private final OverviewPicture overviewPicture = new OverviewPicture(this::redraw);
    private Rectangle area = new Rectangle(1, 1);
    private RectangleDraft draft;
    private int hovered = -1;
    private int selected = -1;
    private boolean dragging;

    /** The picture of a slice. */
    public SliceScene(SliceDocument document, ViewerState state, Camera camera) {
        this.document = document;
        this.state = state;
        this.camera = camera;
        this.flags = new FlagsWidget(this);
        this.marks = new MarksWidget(this);
        this.widgets = List.of(
                new ImageWidget(this),
                new HeatWidget(this),
                new CellsWidget(this),
                flags,
                new OutlinesWidget(this),
                marks,
                new BandWidget(this),
                new FurnitureWidget(this));
        setOpaque(false);
        for (CanvasWidget widget : widgets) {
            LayerWidget layer = new LayerWidget(this);
            layer.addChild(widget);
            addChild(layer);
        }
        view = new SceneCanvas(this);
        view.setName("viewer.canvas");
    }

    /** The component that shows the picture. */
    public JComponent canvas() {
        return view;
    }

    /** Where it looks. */
    public Camera camera() {
        return camera;
    }

    /** The slice. */
    public SliceDocument document() {
        return document;
    }

    ViewerState state() {
        return state;
    }

    Rectangle area() {
        return new Rectangle(area);
    }

    /** Takes the size of the view, screen px. */
    public void resize(int width, int height) {
        if (width > 0 && height > 0) {
            area = new Rectangle(width, height);
            widgets.forEach(CanvasWidget::revalidate);
            camera.resize(width, height);
            redraw();
        }
    }

    /** Draws everything anew. */
    public void redraw() {
        view.repaint();
    }

    /** Draws anew what changed because another cell is selected or under the mouse. */
    public void redrawSelection() {
        int nowHovered = index(document.study().selection().hovered());
        int nowSelected = index(document.study().selection().selected());
        if (nowHovered != hovered) {
            redrawCell(hovered);
            redrawCell(nowHovered);
            hovered = nowHovered;
        }
        if (nowSelected != selected) {
            redrawCell(selected);
            redrawCell(nowSelected);
            selected = nowSelected;
        }
    }

    /** Draws anew what is flagged. */
    public void redrawFlags() {
        flags.refresh();
        redraw();
    }

    /** What speaks against the label of a cell, as it may be said now; empty when nothing does. */
    Optional<String> flag(CellRef cell) {
        return document.study().flags().of(cell).map(document.study().names()::text);
    }

    private void redrawCell(int index) {
        Optional<ViewState> now = camera.state();
        if (now.isPresent() && index >= 0 && index < document.facts().cells().size()) {
            view.repaint(CellRing.place(now.get(), document.facts().cells(), index));
        }
    }

    /** Index of a cell of this slice; -1 for none, or a cell of another slice. */
    int index(Optional<CellRef> cell) {
        int index = cell.filter(c -> c.slice().equals(document.name()))
                .map(c -> c.cell() - 1)
                .orElse(-1);
        return index < document.facts().cells().size() ? index : -1;
    }

    /** The cell at a place of the view; empty when there is none near, or it is left out by a filter. */
    public Optional<CellRef> cellAt(double screenX, double screenY) {
        return camera.state().flatMap(now -> {
            int index = document.facts().layer().at(now.imageX(screenX), now.imageY(screenY), 3 / now.scale());
            return index < 0 || !document.facts().shows(index)
                    ? Optional.empty()
                    : Optional.of(new CellRef(document.name(), index + 1));
        });
    }

    Optional<MarksWidget.Placed> markAt(double screenX, double screenY) {
        return state.isHidden() ? Optional.empty() : marks.at(screenX, screenY);
    }

    /** The suggested region around a place of the view. */
    Optional<MarksWidget.Placed> suggestionAround(double screenX, double screenY) {
        return state.isHidden() ? Optional.empty() : marks.suggestionAround(screenX, screenY);
    }

    /** The rectangle that is being drawn. */
    public Optional<RectangleDraft> draft() {
        return Optional.ofNullable(draft);
    }

    /** Shows a rectangle that is being drawn; null for none. */
    public void setDraft(RectangleDraft next) {
        draft = next;
        redraw();
    }

    /** Places a rectangle in the middle of what is seen, to be moved and resized by keys. */
    public void placeDraft() {
        visible().ifPresent(seen -> setDraft(RectangleDraft.middle(seen)));
    }

    /** Ends the drawing of a rectangle; what was drawn, clipped to the slice. */
    public Optional<Region> takeDraft() {
        Optional<Region> drawn = draft().map(d -> d.region(camera.imageWidth(), camera.imageHeight()));
        if (draft != null) {
            setDraft(null);
        }
        return drawn;
    }

    /** What of the slice can be seen. */
    public Optional<Region> visible() {
        return document.phase() == SliceDocument.Phase.READY
                ? camera.state().flatMap(now -> now.visible(camera.imageWidth(), camera.imageHeight()))
                : Optional.empty();
    }

    /** Where the overview is; empty when it is switched off or not worth its room. */
    Optional<Overview> overview() {
        if (!state.showsOverview()) {
            return Optional.empty();
        }
        return camera.state().flatMap(now -> {
            Overview place = Overview.in(now.width(), now.height(), camera.imageWidth(), camera.imageHeight());
            return place.isUseful(now) ? Optional.of(place) : Optional.empty();
        });
    }

    BufferedImage overviewPicture(Rectangle bounds, double deviceScale) {
        Region whole = new Region(0, 0, camera.imageWidth(), camera.imageHeight());
        int width = (int) Math.round(bounds.width * deviceScale);
        int height = (int) Math.round(bounds.height * deviceScale);
        return document.renderer()
                .flatMap(renderer ->
                        document.display().map(display -> overviewPicture.get(renderer, whole, display, width, height)))
                .orElse(null);
    }

    /** Px of the device per screen px: 2 on a HiDPI screen. */
    public double deviceScale() {
        return view.getGraphicsConfiguration() == null
                ? 1
                : Math.max(
                        1, view.getGraphicsConfiguration().getDefaultTransform().getScaleX());
    }

    /** True while the mouse moves the picture. */
    void setDragging(boolean on) {
        dragging = on;
        showTool();
    }

    /** Shows by the mouse cursor what the mouse does now. */
    public void showTool() {
        int cursor;
        if (dragging || state.isPanning()) {
            cursor = Cursor.MOVE_CURSOR;
        } else {
            StageTool tool = document.study().tool();
            cursor = tool == StageTool.RECTANGLE
                    ? Cursor.CROSSHAIR_CURSOR
                    : tool == StageTool.CLICK_LABEL ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR;
        }
        view.setCursor(Cursor.getPredefinedCursor(cursor));
    }

    /** Shows a sentence beside the mouse; null for none. */
    void setHint(String text) {
        view.setToolTipText(text);
    }

    /** Forgets what belongs to the study. */
    public void release() {
        overviewPicture.clear();
        marks.forget();
        flags.forget();
        draft = null;
    }
}
