/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.files;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.plots.draw.PlotDrawing;
import org.cytoloop.plots.draw.PlotInk;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.model.Plot;

/** Charts as files. Same chart, size and ink, same bytes. Thread-safe, needs no display. */
public final class PlotFiles {
    private static final String LINE_END = "\r\n";

    private PlotFiles() {}

    /**
     * An SVG document (without XML prolog, so that it can stand in an HTML page); the text is text, not outlines. It
     * bears its title, has a view box, so that a page may scale it, and its ids are its own: several fit in one page.
     */
    public static String svg(Plot plot, PlotView view, PlotInk ink, int width, int height) {
        return VectorPicture.svg(plot.title(), painting(plot, view, ink, width, height), width, height);
    }

    /** A PNG file, {@code sharpness} pixels to a unit of width and height; whole or not there. */
    public static void png(Plot plot, PlotView view, PlotInk ink, int width, int height, double sharpness, Path file)
            throws IOException {
        BufferedImage picture = picture(plot, view, ink, width, height, sharpness);
        try (DraftFile draft = DraftFile.beside(file)) {
            if (!ImageIO.write(picture, "png", draft.path().toFile())) {
                throw new IOException("no PNG writer");
            }
            draft.sync();
            draft.complete();
        }
    }

    /** The picture that {@link #png} writes. */
    public static BufferedImage picture(
            Plot plot, PlotView view, PlotInk ink, int width, int height, double sharpness) {
        BufferedImage picture = new BufferedImage(
                (int) Math.ceil(width * sharpness), (int) Math.ceil(height * sharpness), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.scale(sharpness, sharpness);
        painting(plot, view, ink, width, height).paint(g);
        g.dispose();
        return picture;
    }

    /** A PDF file of one page, of vectors; whole or not there. */
    public static void pdf(Plot plot, PlotView view, PlotInk ink, int width, int height, Path file) throws IOException {
        VectorPicture.write(VectorPicture.pdf(painting(plot, view, ink, width, height), width, height), file);
    }

    private static VectorPicture.Painting painting(Plot plot, PlotView view, PlotInk ink, int width, int height) {
        return g -> PlotDrawing.draw(plot, view, ink, g, new Rectangle2D.Double(0, 0, width, height));
    }

    /** The numbers, RFC 4180 with a header row. */
    public static String csv(Plot plot) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : plot.table()) {
            text.append(row.stream().map(CsvField::of).collect(Collectors.joining(",")))
                    .append(LINE_END);
        }
        return text.toString();
    }
}
