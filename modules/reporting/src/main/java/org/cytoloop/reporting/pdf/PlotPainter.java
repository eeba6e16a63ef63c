/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.draw.PlotDrawing;
import org.cytoloop.plots.draw.PlotInk;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.model.Plot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws the charts of a page straight into the PDF, in place of the SVG pictures that stand for them: as vectors, and
 * without a library that reads SVG.
 */
final class PlotPainter implements SVGDrawer {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private final Map<Element, Plot> plots = new IdentityHashMap<>();
    private final TaskContext task;

    /**
     * A painter.
     *
     * @param plots in the order of the SVG pictures of the page
     */
    PlotPainter(Document page, List<Plot> plots, TaskContext task) {
        this.task = task;
        collect(page.getDocumentElement(), plots);
        if (this.plots.size() != plots.size()) {
            throw new IllegalArgumentException(plots.size() + " charts but " + this.plots.size() + " pictures of them");
        }
    }

    private void collect(Node node, List<Plot> from) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && SVG.equals(element.getNamespaceURI())) {
                if (plots.size() == from.size()) {
                    throw new IllegalArgumentException("more pictures than the " + from.size() + " charts");
                }
                plots.put(element, from.get(plots.size()));
            } else {
                collect(child, from);
            }
        }
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        return new Drawn(plots.get(svg), sizeOf(svg), cssWidth, cssHeight, dotsPerPixel);
    }

    /** Width and height the chart was laid out for, px: those of the view box. */
    private static double[] sizeOf(Element svg) {
        String[] box = svg.getAttribute("viewBox").trim().split("[ ,]+");
        return new double[] {Double.parseDouble(box[2]), Double.parseDouble(box[3])};
    }

    private final class Drawn implements SVGImage {
        private final Plot plot;
        private final double[] size;
        private final double width;
        private final double height;
        private final double dotsPerPixel;

        /** Sizes are in dots; a size that the style does not give is negative. */
        Drawn(Plot plot, double[] size, double cssWidth, double cssHeight, double dotsPerPixel) {
            this.plot = plot;
            this.size = size;
            this.dotsPerPixel = dotsPerPixel;
            this.width = cssWidth >= 0 ? cssWidth : size[0] * dotsPerPixel;
            this.height = cssHeight >= 0 ? cssHeight : this.width * size[1] / size[0];
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) Math.round(width);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) Math.round(height);
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            task.checkCancelled();
            double shownWidth = width / dotsPerPixel;
            double shownHeight = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) shownWidth, (float) shownHeight, g -> {
                double scale = Math.min(shownWidth / size[0], shownHeight / size[1]);
                g.scale(scale, scale);
                PlotDrawing.draw(
                        plot, PlotView.ALL, PlotInk.print(), g, new Rectangle2D.Double(0, 0, size[0], size[1]));
            });
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // charts bring their own font
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // charts bring their own font
    }

    @Override
    public void close() {
        // nothing is held
    }
}
