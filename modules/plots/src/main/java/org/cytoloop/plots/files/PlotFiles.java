/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.files;

import java.io.IOException;
import java.nio.file.Path;
import org.cytoloop.plots.draw.PlotInk;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.model.Plot;

/** Charts as files. Same chart, size and ink, same bytes. Thread-safe, needs no display. */
public final class PlotFiles {
    private PlotFiles() {}

    /** An SVG document (without XML prolog, so that it can stand in an HTML page); the text is text, not outlines. */
    public static String svg(Plot plot, PlotView view, PlotInk ink, int width, int height) {
        throw new UnsupportedOperationException("plots");
    }

    /** A PNG file, {@code sharpness} pixels to a unit of width and height; whole or not there. */
    public static void png(Plot plot, PlotView view, PlotInk ink, int width, int height, double sharpness, Path file)
            throws IOException {
        throw new UnsupportedOperationException("plots");
    }

    /** A PDF file of one page, of vectors; whole or not there. */
    public static void pdf(Plot plot, PlotView view, PlotInk ink, int width, int height, Path file) throws IOException {
        throw new UnsupportedOperationException("plots");
    }

    /** The numbers, RFC 4180 with a header row. */
    public static String csv(Plot plot) {
        throw new UnsupportedOperationException("plots");
    }
}
