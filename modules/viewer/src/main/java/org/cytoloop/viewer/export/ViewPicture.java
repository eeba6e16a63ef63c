/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.viewer.export;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.display.DisplaySettings;
import org.cytoloop.viewer.cells.CellLayer;
import org.cytoloop.viewer.cells.CellLook;
import org.cytoloop.viewer.render.ImageRenderer;
import org.cytoloop.viewer.review.HeatLayer;
import org.cytoloop.viewer.review.UncertaintyMap;
import org.cytoloop.viewer.scene.CornerNotes;
import org.cytoloop.viewer.scene.ScaleBarPainter;
import org.cytoloop.viewer.view.ViewState;

/**
 * All that a picture of a slice is made of, as of one moment.
 *
 * @param size part and resolution
 * @param renderer paints the pixels
 * @param display how channels are shown
 * @param cells drawn over them
 * @param look how cells look; null for none
 * @param map where calls are uncertain, drawn below the cells; null for none
 * @param notes what is said of it; null for nothing
 * @param scaleBar true for a scale bar
 * @param pixelSizeUm NaN when unknown
 */
public record ViewPicture(
        PictureSize size,
        ImageRenderer renderer,
        DisplaySettings display,
        CellLayer cells,
        CellLook look,
        UncertaintyMap map,
        CornerNotes notes,
        boolean scaleBar,
        double pixelSizeUm) {
    /**
     * Paints. Off the EDT.
     *
     * @throws ProblemException when the image cannot be read, or the picture is too large
     */
    public BufferedImage paint(TaskContext task) throws ProblemException {
        size.check(Runtime.getRuntime().maxMemory());
        BufferedImage picture = renderer.render(size.region(), size.width(), size.height(), display, task);
        task.checkCancelled();
        Graphics2D g = picture.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.scale(size.deviceScale(), size.deviceScale());
            ViewState view = size.view();
            if (map != null) {
                new HeatLayer().paint(g, view, map, size.deviceScale());
            }
            if (look != null && cells.size() > 0) {
                Graphics2D own = (Graphics2D) g.create();
                cells.paint(own, view, look, size.deviceScale());
                own.dispose();
            }
            if (notes != null) {
                notes.paint(g, size.furniture());
            }
            if (scaleBar) {
                ScaleBarPainter.paint(g, view.scale(), pixelSizeUm, view.width(), view.height(), size.furniture());
            }
        } finally {
            g.dispose();
        }
        return picture;
    }
}
