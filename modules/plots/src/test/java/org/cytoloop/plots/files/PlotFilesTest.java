/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.plots.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cytoloop.plots.draw.PlotInk;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.draw.SamplePlots;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.BarPlot.Category;
import org.cytoloop.plots.model.BarPlot.Part;
import org.cytoloop.plots.model.BarPlot.Stack;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.plots.model.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PlotFilesTest {
    private static final Pattern ID = Pattern.compile("\\bid='([^']+)'");

    @TempDir
    Path folder;

    static Stream<Plot> all() {
        return SamplePlots.all().stream();
    }

    private static String svg(Plot plot) {
        return PlotFiles.svg(plot, PlotView.ALL, PlotInk.print(), 500, 320);
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void svg_eachKind_isWellFormedWithTextAsTextAndTheSameEachTime(Plot plot) throws Exception {
        String svg = svg(plot);
        assertTrue(svg.startsWith("<svg"), svg.substring(0, 20));
        Document document = parse(svg);
        assertEquals("0 0 500 320", document.getDocumentElement().getAttribute("viewBox"));
        assertEquals(
                plot.title(), document.getElementsByTagName("title").item(0).getTextContent());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName("text").getLength(); i++) {
            texts.add(document.getElementsByTagName("text").item(i).getTextContent());
        }
        assertTrue(texts.contains(plot.title()), () -> "" + texts);
        assertEquals(svg, svg(plot));
        assertFalse(svg.contains("NaN"), svg);
    }

    @Test
    void svg_severalInOnePage_haveIdsOfTheirOwn() {
        Set<String> seen = new HashSet<>();
        for (Plot plot : SamplePlots.all()) {
            Set<String> own = new HashSet<>();
            Matcher ids = ID.matcher(svg(plot));
            while (ids.find()) {
                own.add(ids.group(1));
            }
            assertFalse(own.isEmpty());
            own.forEach(id -> assertTrue(seen.add(id), id));
        }
    }

    @Test
    void svg_namesWithMarkup_areEscaped() throws Exception {
        Plot plot = named("a<b> & \"c\"");
        parse(svg(plot));
    }

    @ParameterizedTest
    @MethodSource("all")
    void pdf_eachKind_isADocumentThatIsTheSameEachTime(Plot plot) throws IOException {
        Path first = folder.resolve("a.pdf");
        Path second = folder.resolve("b.pdf");
        PlotFiles.pdf(plot, PlotView.ALL, PlotInk.print(), 500, 320, first);
        PlotFiles.pdf(plot, PlotView.ALL, PlotInk.print(), 500, 320, second);
        byte[] bytes = Files.readAllBytes(first);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-"));
        assertTrue(text.contains("%%EOF"));
        assertTrue(text.contains("/Helvetica"), "texts are texts");
        assertTrue(text.contains("/WinAnsiEncoding"));
        assertArrayEquals(bytes, Files.readAllBytes(second));
        // the table of places says where it begins
        int place = Integer.parseInt(text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF"))
                .strip());
        assertEquals("xref", text.substring(place, place + 4));
    }

    @Test
    void pdf_textThatIsNotEscaped_isDrawnAsOutlines() {
        String drawn =
                new String(VectorPicture.pdf(g -> g.drawString("µm (", 5, 20), 100, 50), StandardCharsets.ISO_8859_1);
        assertFalse(drawn.contains("/Helvetica"));
    }

    @Test
    void png_sharpness_hasThatManyPixels() throws IOException {
        Path file = folder.resolve("a.png");
        PlotFiles.png(SamplePlots.scores(), PlotView.ALL, PlotInk.print(), 200, 120, 2.5, file);
        var image = ImageIO.read(file.toFile());
        assertNotNull(image);
        assertEquals(500, image.getWidth());
        assertEquals(300, image.getHeight());
    }

    @Test
    void csv_namesWithCommasAndQuotes_readBackAsTheyWere() {
        Plot plot = named("left, \"medial\"\nCA1");
        assertEquals(plot.table(), read(PlotFiles.csv(plot)));
        SamplePlots.all().forEach(any -> assertEquals(any.table(), read(PlotFiles.csv(any))));
    }

    private static Plot named(String name) {
        Category row = new Category(name, List.of(new Stack("", List.of(new Part("ON", Tone.ON, 3.5)))));
        return new BarPlot(name, "", Axis.of("Slice", ""), Axis.of("Cells", ""), false, List.of(row));
    }

    /** RFC 4180. */
    private static List<List<String>> read(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char sign = csv.charAt(i);
            if (quoted) {
                if (sign == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (sign == '"') {
                    quoted = false;
                } else {
                    field.append(sign);
                }
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',' || sign == '\n') {
                row.add(field.toString());
                field.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (sign != '\r') {
                field.append(sign);
            }
        }
        return rows;
    }
}
