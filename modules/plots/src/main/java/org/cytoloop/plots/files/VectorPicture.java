/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.files;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.cytoloop.core.files.DraftFile;
import org.jfree.pdf.PDFDocument;
import org.jfree.pdf.PDFHints;
import org.jfree.svg.SVGGraphics2D;

/** Drawings as SVG and PDF: the same bytes for the same drawing, whenever and wherever it is made. Thread-safe. */
public final class VectorPicture {
    private static final String PREFIX = "idprefix";
    /** Fonts with the widths of Helvetica, with which texts are measured. */
    private static final String FAMILY = "Helvetica, Arial, Liberation Sans, sans-serif";

    /** What JFree's PDF writes as the time of making, which is as long as what stands in its place. */
    private static final Pattern MADE = Pattern.compile("(D:)(\\d{14})");

    /** JFree's PDF declares an encoding that lacks signs such as a raised 2; both are of the same length. */
    private static final String MAC = "/MacRomanEncoding";

    private static final String WINDOWS = "/WinAnsiEncoding ";
    private static final String NO_TIME = "20000101000000";

    /** Draws something. */
    @FunctionalInterface
    public interface Painting {
        /** Draws into a surface of the size that was told. */
        void paint(Graphics2D g);
    }

    private VectorPicture() {}

    /** An SVG element with a title and a view box; its ids are made from what it shows. */
    public static String svg(String title, Painting painting, int width, int height) {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix(PREFIX);
        g.setFontFunction(family -> FAMILY);
        g.setGeomDoubleConverter(VectorPicture::number);
        g.setTransformDoubleConverter(VectorPicture::precise);
        painting.paint(g);
        String body = g.getSVGElement(null, true, new org.jfree.svg.ViewBox(0, 0, width, height), null, null);
        CRC32 sum = new CRC32();
        sum.update(body.getBytes(StandardCharsets.UTF_8));
        String own = "p" + HexFormat.of().toHexDigits((int) sum.getValue());
        int start = body.indexOf("<svg");
        int end = body.indexOf('>', start) + 1;
        String tag = body.substring(start, end - 1) + " role=\"img\">";
        return (tag + "<title>" + escaped(title) + "</title>" + body.substring(end)).replace(PREFIX, own);
    }

    /** A PDF document of one page; points of a 72nd of an inch are its units. */
    public static byte[] pdf(Painting painting, int width, int height) {
        PDFDocument document = new PDFDocument();
        Graphics2D g =
                document.createPage(new Rectangle2D.Double(0, 0, width, height)).getGraphics2D();
        // texts that do not come through Lettering are not escaped: outlines are safe
        g.setRenderingHint(PDFHints.KEY_DRAW_STRING_TYPE, PDFHints.VALUE_DRAW_STRING_TYPE_VECTOR);
        painting.paint(g);
        // one byte for each sign, so that offsets within the file stay right
        String file = new String(document.getPDFBytes(), StandardCharsets.ISO_8859_1);
        Matcher made = MADE.matcher(file);
        return made.replaceAll("$1" + NO_TIME).replace(MAC, WINDOWS).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Writes it to a file: whole or not there. */
    public static void write(byte[] bytes, Path file) throws IOException {
        try (DraftFile draft = DraftFile.beside(file)) {
            Files.write(draft.path(), bytes);
            draft.sync();
            draft.complete();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String number(double value) {
        return trimmed(String.format(Locale.ROOT, "%.2f", value));
    }

    private static String precise(double value) {
        return trimmed(String.format(Locale.ROOT, "%.6f", value));
    }

    private static String trimmed(String number) {
        int end = number.length();
        while (number.charAt(end - 1) == '0') {
            end--;
        }
        if (number.charAt(end - 1) == '.') {
            end--;
        }
        String plain = number.substring(0, end);
        return plain.equals("-0") ? "0" : plain;
    }
}
