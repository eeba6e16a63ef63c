/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.review;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.cytoloop.viewer.view.DeviceImage;
import org.cytoloop.viewer.view.ViewState;

/**
 * Draws an uncertainty map over what is there, smoothly between the middles of its squares; knows nothing of cells. The
 * last drawing is kept. For one thread.
 */
public final class HeatLayer {
    /** The map is so smooth that this many px in each direction may have the same colour. */
    private static final int COARSE = 2;

    private final int[] palette = HeatScale.palette();
    private final DeviceImage image = new DeviceImage(BufferedImage.TYPE_INT_ARGB_PRE);
    private UncertaintyMap drawn;
    private ViewState drawnView;
    private double drawnScale;
    private float[] shares = new float[0];
    private float[] supports = new float[0];
    private int[] lower = new int[0];
    private float[] part = new float[0];

    /** Nothing is drawn yet. */
    public HeatLayer() {}

    /**
     * Draws. The same map and view again cost no more than a copy.
     *
     * @param g in logical px of the component, whose upper left corner is the view's
     * @param view where to look, in logical px
     * @param deviceScale device px per logical px
     */
    public void paint(Graphics2D g, ViewState view, UncertaintyMap map, double deviceScale) {
        if (view.width() < 1 || view.height() < 1) {
            return;
        }
        int width = (int) Math.ceil(view.width() * deviceScale);
        int height = (int) Math.ceil(view.height() * deviceScale);
        boolean same = map == drawn && view.equals(drawnView) && deviceScale == drawnScale;
        if (image.resize(width, height) || !same) {
            draw(image.pixels(), width, height, view, map, deviceScale);
            drawn = map;
            drawnView = view;
            drawnScale = deviceScale;
        }
        image.draw(g, deviceScale);
    }

    /** Forgets the last drawing. */
    public void clear() {
        image.clear();
        drawn = null;
    }

    private void draw(int[] pixels, int width, int height, ViewState view, UncertaintyMap map, double deviceScale) {
        room(width, map.columns());
        for (int x = 0; x < width; x += COARSE) {
            place(x, map.gridX(view.imageX((x + COARSE / 2.0) / deviceScale)), map.columns());
        }
        for (int y = 0; y < height; y += COARSE) {
            double grid = map.gridY(view.imageY((y + COARSE / 2.0) / deviceScale));
            double at = Math.max(0, Math.min(map.rows() - 1.0, grid));
            int row = Math.min(map.rows() - 2, (int) at);
            blend(map, row, (float) (at - row));
            int to = y * width;
            for (int x = 0; x < width; x += COARSE) {
                int colour = colour(x);
                for (int k = x; k < Math.min(width, x + COARSE); k++) {
                    pixels[to + k] = colour;
                }
            }
            for (int k = y + 1; k < Math.min(height, y + COARSE); k++) {
                System.arraycopy(pixels, to, pixels, k * width, width);
            }
        }
    }

    private int colour(int x) {
        int column = lower[x];
        float right = part[x];
        float level = shares[column] + (shares[column + 1] - shares[column]) * right;
        float support = supports[column] + (supports[column + 1] - supports[column]) * right;
        return palette[(int) (level + 0.5f) * HeatScale.SUPPORTS + (int) (support + 0.5f)];
    }

    private void room(int width, int columns) {
        if (lower.length < width) {
            lower = new int[width];
            part = new float[width];
        }
        if (shares.length < columns) {
            shares = new float[columns];
            supports = new float[columns];
        }
    }

    /** Outside of the map its edge goes on, which holds no cells. */
    private void place(int x, double grid, int columns) {
        double at = Math.max(0, Math.min(columns - 1.0, grid));
        lower[x] = Math.min(columns - 2, (int) at);
        part[x] = (float) (at - lower[x]);
    }

    /** One row between two rows of squares, in levels and steps of support. */
    private void blend(UncertaintyMap map, int row, float down) {
        float perShare = (float) ((HeatScale.LEVELS - 1) / HeatScale.TOP);
        for (int column = 0; column < map.columns(); column++) {
            float share = map.share(column, row) * (1 - down) + map.share(column, row + 1) * down;
            float support = map.support(column, row) * (1 - down) + map.support(column, row + 1) * down;
            shares[column] = Math.min(HeatScale.LEVELS - 1, share * perShare);
            supports[column] = support * (HeatScale.SUPPORTS - 1);
        }
    }
}
