/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Region;
import org.cytoloop.viewer.view.DeviceImage;
import org.cytoloop.viewer.view.ViewState;

/**
 * All cells of a slice as one drawing: dots rasterised by hand when far, outlines when near; a spatial index answers
 * what is where. Asking is thread-safe; painting belongs to the EDT, because the last drawing is kept.
 */
public final class CellLayer {
    /** Radius of a cell of which only the centroid is known, logical px. */
    private static final double POINT_RADIUS = 5;

    private static final Color RIM = new Color(0, 0, 0, 170);

    private final Cells cells;
    private final CellShapes shapes;
    private final CellGrid grid;
    private final CellRaster raster;
    private final DeviceImage image = new DeviceImage(BufferedImage.TYPE_INT_ARGB_PRE);
    private ViewState drawnView;
    private CellLook drawnLook;
    private double drawnScale;

    /** A layer for these cells. */
    public CellLayer(Cells cells) {
        this(cells, new CellShapes(cells), new CellGrid(cells), CellRaster.MOST_LINE_PX);
    }

    private CellLayer(Cells cells, CellShapes shapes, CellGrid grid, double mostLinePx) {
        this.cells = cells;
        this.shapes = shapes;
        this.grid = grid;
        this.raster = new CellRaster(cells, shapes, grid, mostLinePx);
    }

    /** The same cells for a picture that is saved, on a thread of its own: with outlines however many there are. */
    public CellLayer forPicture() {
        return new CellLayer(cells, shapes, grid, Double.POSITIVE_INFINITY);
    }

    /** Number of cells. */
    public int size() {
        return cells.size();
    }

    /**
     * Paints the cells in view over what is there. The same view and look again cost no more than a copy.
     *
     * @param g in logical px of the component, whose upper left corner is the view's
     * @param view where to look, in logical px
     * @param look one label and call per cell of this layer
     * @param deviceScale device px per logical px
     */
    public void paint(Graphics2D g, ViewState view, CellLook look, double deviceScale) {
        if (cells.size() == 0 || view.width() < 1 || view.height() < 1 || !look.showsAnything()) {
            return;
        }
        int width = (int) Math.ceil(view.width() * deviceScale);
        int height = (int) Math.ceil(view.height() * deviceScale);
        // arrays are compared by identity, which is all it takes
        boolean same = look.equals(drawnLook) && view.equals(drawnView) && deviceScale == drawnScale;
        if (image.resize(width, height) || !same) {
            Arrays.fill(image.pixels(), 0);
            raster.draw(image.pixels(), width, height, view, look, deviceScale);
            drawnView = view;
            drawnLook = look;
            drawnScale = deviceScale;
        }
        image.draw(g, deviceScale);
    }

    /** True when usual cells are large enough on the screen to tell their outlines apart. */
    public boolean isNear(ViewState view) {
        return shapes.typical() * view.scale() >= CellRaster.NEAR;
    }

    /**
     * The cell at a place: the smallest whose outline (or circle of its area) contains it, else the one with the nearest
     * centroid.
     *
     * @param x column, px of the full resolution
     * @param y row, px of the full resolution
     * @param tolerancePx how far away a centroid may be, px of the full resolution
     * @return its index, or -1 when there is none
     */
    public int at(double x, double y, double tolerancePx) {
        int containing = -1;
        int nearest = -1;
        double least = tolerancePx;
        double far = Math.max(tolerancePx, shapes.reach());
        int to = grid.row(y + far);
        for (int row = grid.row(y - far); row <= to; row++) {
            int end = grid.to(row, grid.column(x + far));
            for (int place = grid.from(row, grid.column(x - far)); place < end; place++) {
                int i = grid.cell(place);
                containing = smaller(containing, i, x, y);
                double distance = Math.hypot(cells.x(i) - x, cells.y(i) - y);
                if (distance < least || distance == least && (nearest < 0 || i < nearest)) {
                    least = distance;
                    nearest = i;
                }
            }
        }
        for (int i : shapes.huge()) {
            containing = smaller(containing, i, x, y);
        }
        return containing >= 0 ? containing : nearest;
    }

    private int smaller(int best, int i, double x, double y) {
        if (i == best || !shapes.contains(i, x, y)) {
            return best;
        }
        if (best < 0 || shapes.size(i) < shapes.size(best)) {
            return i;
        }
        return shapes.size(i) == shapes.size(best) ? Math.min(i, best) : best;
    }

    /** The cells whose centroids lie in a region (px of the full resolution), indexes ascending. */
    public int[] inside(Region region) {
        double right = region.x() + region.width();
        double bottom = region.y() + region.height();
        int[] found = new int[grid.count(region.x(), region.y(), right, bottom)];
        int n = 0;
        for (int row = grid.row(region.y()); row <= grid.row(bottom); row++) {
            int end = grid.to(row, grid.column(right));
            for (int place = grid.from(row, grid.column(region.x())); place < end; place++) {
                int i = grid.cell(place);
                if (region.contains(cells.x(i), cells.y(i))) {
                    found[n++] = i;
                }
            }
        }
        int[] indexes = Arrays.copyOf(found, n);
        Arrays.sort(indexes);
        return indexes;
    }

    /**
     * Paints the outline of one cell with a dark rim: what is under the mouse or selected.
     *
     * @param index the cell
     * @param widthPx width of the line, logical px
     */
    public void paintOutline(Graphics2D g, ViewState view, int index, Color color, float widthPx, double deviceScale) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Shape shape = shape(view, index);
        own.setColor(RIM);
        own.setStroke(new BasicStroke(widthPx + 2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        own.draw(shape);
        own.setColor(color);
        own.setStroke(new BasicStroke(widthPx, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        own.draw(shape);
        own.dispose();
    }

    /** Never smaller on the screen than the dot of a cell, or it could not be seen from far. */
    private Shape shape(ViewState view, int index) {
        double extent = shapes.extentOf(index) * view.scale();
        int n = cells.outlinePoints(index);
        if (n == 0 || extent < POINT_RADIUS) {
            double radius = Math.max(POINT_RADIUS, extent);
            double x = view.screenX(cells.x(index));
            double y = view.screenY(cells.y(index));
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD, n + 1);
        path.moveTo(view.screenX(cells.outlineX(index, 0)), view.screenY(cells.outlineY(index, 0)));
        for (int p = 1; p < n; p++) {
            path.lineTo(view.screenX(cells.outlineX(index, p)), view.screenY(cells.outlineY(index, p)));
        }
        path.closePath();
        return path;
    }
}
