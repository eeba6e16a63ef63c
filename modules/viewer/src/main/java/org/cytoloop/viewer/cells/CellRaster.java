/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.cells;

import java.util.Arrays;
import org.cytoloop.core.model.Cells;
import org.cytoloop.viewer.view.ViewState;

/**
 * Draws the cells in view into px by hand: stamps when cells are small or many, outlines when they are large and few.
 * Only cells in view are touched. For one thread.
 */
final class CellRaster {
    /** Extent of a usual cell from which on outlines are drawn, logical px. */
    static final double NEAR = 4;
    /** Px of outlines that can be drawn without being late for the next frame. */
    static final double MOST_LINE_PX = 200_000;

    private static final double SMALLEST_STAMP = 1.6;
    private static final double LARGEST_STAMP = 5;
    /** Stamps grow in steps, so that they are not made anew for every turn of the wheel. */
    private static final double STAMP_STEPS = 4;
    /** Points of an outline need not lie closer together than this, device px. */
    private static final double POINT_DISTANCE = 2.6;

    private static final int LEAST_POINTS = 8;
    /** Step of opacity of calls while a difference is shown. */
    private static final int STEPPED_BACK = 1;
    /** Where along the diagonal of a cell its outline is, as a share of its extent. */
    private static final double BESIDE = 0.75;

    private final Cells cells;
    private final CellShapes shapes;
    private final CellGrid grid;
    private final double mostLinePx;
    private MarkSet marks;
    private float[] xs = new float[64];
    private float[] ys = new float[64];

    private MarkCanvas canvas;
    private double scale;
    private double originX;
    private double originY;
    private boolean outlines;

    CellRaster(Cells cells, CellShapes shapes, CellGrid grid, double mostLinePx) {
        this.mostLinePx = mostLinePx;
        this.cells = cells;
        this.shapes = shapes;
        this.grid = grid;
    }

    /**
     * Draws over what is there.
     *
     * @param pixels premultiplied, {@code width * height}
     * @param width columns, device px
     * @param height rows, device px
     */
    void draw(int[] pixels, int width, int height, ViewState view, CellLook look, double deviceScale) {
        canvas = new MarkCanvas(pixels, width, height);
        scale = view.scale() * deviceScale;
        originX = view.screenX(0) * deviceScale;
        originY = view.screenY(0) * deviceScale;
        double margin = shapes.reach() + LARGEST_STAMP * 4 / view.scale();
        double left = view.imageX(0) - margin;
        double top = view.imageY(0) - margin;
        double right = view.imageX(view.width()) + margin;
        double bottom = view.imageY(view.height()) + margin;
        double extent = shapes.typical() * view.scale();
        outlines = extent >= NEAR && linePx(grid.count(left, top, right, bottom)) <= mostLinePx;
        chooseMarks(extent, deviceScale);
        for (Pass pass : Pass.values()) {
            if (pass.isShown(look)) {
                for (int i : shapes.huge()) {
                    if (touches(i, left, top, right, bottom)) {
                        draw(i, pass, look);
                    }
                }
                for (int row = grid.row(top); row <= grid.row(bottom); row++) {
                    int to = grid.to(row, grid.column(right));
                    for (int place = grid.from(row, grid.column(left)); place < to; place++) {
                        int i = grid.cell(place);
                        if (!shapes.isHuge(i)) {
                            draw(i, pass, look);
                        }
                    }
                }
            }
        }
        canvas = null;
    }

    private boolean touches(int i, double left, double top, double right, double bottom) {
        float extent = shapes.extentOf(i);
        return cells.x(i) + extent >= left
                && cells.x(i) - extent <= right
                && cells.y(i) + extent >= top
                && cells.y(i) - extent <= bottom;
    }

    private double linePx(int inView) {
        return inView * 2 * Math.PI * shapes.typical() * scale;
    }

    private void chooseMarks(double extent, double deviceScale) {
        double wanted = Math.max(SMALLEST_STAMP, Math.min(LARGEST_STAMP, extent)) * deviceScale;
        double radius = Math.round(wanted * STAMP_STEPS) / STAMP_STEPS;
        if (marks == null || !marks.isFor(deviceScale, radius)) {
            marks = new MarkSet(deviceScale, radius);
        }
    }

    /** Cells are drawn in this order, so that flips lie over labels, labels over calls, and calls over the rest. */
    private enum Pass {
        PLAIN,
        CALLS,
        LABELS,
        FLIPS;

        boolean isShown(CellLook look) {
            return switch (this) {
                case PLAIN -> look.showCells();
                case CALLS -> look.showCalls() && look.pOn() != null;
                case LABELS -> look.showLabels();
                case FLIPS -> look.flips() != null;
            };
        }
    }

    private void draw(int i, Pass pass, CellLook look) {
        if (!look.isShown(i)) {
            return;
        }
        boolean labelled = look.showLabels() && look.labels()[i] != CellLook.NONE;
        boolean flipped = look.isFlip(i);
        boolean called = look.showCalls() && look.pOn() != null && !Float.isNaN(look.pOn()[i]);
        switch (pass) {
            case PLAIN -> {
                if (!labelled && !called && !flipped) {
                    draw(i, marks.plain());
                }
            }
            case CALLS -> {
                if (!labelled && called && !flipped) {
                    draw(i, marks.call(look.isOn(i), step(look, i)));
                }
            }
            case LABELS -> {
                if (labelled) {
                    byte label = look.labels()[i];
                    draw(i, marks.label(label));
                    if (called && !flipped && label != CellLook.UNSURE && look.isOn(i) != (label == CellLook.ON)) {
                        stamp(i, marks.note(look.isOn(i)));
                    }
                }
            }
            case FLIPS -> {
                if (flipped) {
                    flip(i, marks.flip(look.flips()[i]), !labelled);
                }
            }
        }
    }

    /** While a difference is shown, the calls that are in no doubt step back. */
    private static int step(CellLook look, int i) {
        if (look.flips() != null) {
            return STEPPED_BACK;
        }
        return look.showCertainty() ? (int) Math.round(look.certainty(i) * (MarkSet.STEPS - 1)) : MarkSet.STEPS - 1;
    }

    /** The sign lies in the middle of a small cell, and beside a large one, whose signal it would cover. */
    private void flip(int i, Mark mark, boolean withOutline) {
        double extent = shapes.extentOf(i) * scale;
        if (outlines && extent > 0 && withOutline) {
            outline(i, mark);
        }
        double beside = outlines && extent > mark.side() / 2.0 ? BESIDE * extent + mark.side() / 4.0 : 0;
        stamp(i, mark, beside);
    }

    private void draw(int i, Mark mark) {
        if (outlines && shapes.extentOf(i) > 0) {
            outline(i, mark);
        } else {
            stamp(i, mark);
        }
    }

    private void stamp(int i, Mark mark) {
        stamp(i, mark, 0);
    }

    /** @param beside how far to the lower right of the cell, px */
    private void stamp(int i, Mark mark, double beside) {
        int half = mark.side() / 2;
        canvas.stamp(
                mark.stamp(),
                mark.side(),
                (int) Math.floor(originX + cells.x(i) * scale + beside) - half,
                (int) Math.floor(originY + cells.y(i) * scale + beside) - half);
    }

    private void outline(int i, Mark mark) {
        int n = cells.outlinePoints(i) > 0 ? polygon(i) : circle(i);
        if (mark.fill() != 0) {
            canvas.fill(xs, ys, n, mark.fill());
        }
        double along = 0;
        int last = n - 1;
        for (int p = 0; p < n; last = p++) {
            canvas.line(xs[last], ys[last], xs[p], ys[p], mark.profile(), mark.dash(), along);
            if (mark.dash() > 0) {
                double dx = xs[p] - xs[last];
                double dy = ys[p] - ys[last];
                along += Math.sqrt(dx * dx + dy * dy);
            } else {
                canvas.corner(xs[p], ys[p], mark.profile());
            }
        }
    }

    private int polygon(int i) {
        int all = cells.outlinePoints(i);
        double perimeter = 2 * Math.PI * shapes.extentOf(i) * scale;
        int every = (int) Math.max(1, Math.min(all / (double) LEAST_POINTS, all * POINT_DISTANCE / perimeter));
        int n = (all - 1) / every + 1;
        room(n);
        for (int p = 0; p < n; p++) {
            xs[p] = (float) (originX + cells.outlineX(i, p * every) * scale);
            ys[p] = (float) (originY + cells.outlineY(i, p * every) * scale);
        }
        return n;
    }

    private int circle(int i) {
        double radius = shapes.extentOf(i) * scale;
        int n = (int) Math.max(LEAST_POINTS, Math.min(96, radius * 2));
        room(n);
        for (int p = 0; p < n; p++) {
            double angle = 2 * Math.PI * p / n;
            xs[p] = (float) (originX + cells.x(i) * scale + radius * Math.cos(angle));
            ys[p] = (float) (originY + cells.y(i) * scale + radius * Math.sin(angle));
        }
        return n;
    }

    private void room(int n) {
        if (xs.length < n) {
            xs = Arrays.copyOf(xs, 2 * n);
            ys = Arrays.copyOf(ys, 2 * n);
        }
    }
}
