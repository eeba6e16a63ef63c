/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.BarPlot;
import org.cytoloop.plots.model.Tone;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportHtmlTest {
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"quoted\" 'single'",
            "]]> &amp; &lt; --> <!--",
            "\u202E\u05E9\u05DC\u05D5\u05DD\u202C a \u0645\u0631\u062D\u0628\u0627",
            "two\nlines\tand a tab",
            "</style></data></html>",
            "brain \uD83E\uDDE0 100%");

    @TempDir
    Path folder;

    private static Document parse(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(page)));
    }

    private static String page(Report report) {
        return ReportHtml.page(report, TaskContext.quiet(1));
    }

    private static Report report(String title, Block... blocks) {
        return new Report(title, List.of(new Report.Section("only", "Only section", List.of(blocks))));
    }

    private static BarPlot plot(String name) {
        BarPlot.Part part = new BarPlot.Part(name, Tone.ON, 3);
        BarPlot.Stack stack = new BarPlot.Stack("samples", List.of(part));
        return new BarPlot(
                name,
                "none",
                Axis.of(name, "px"),
                Axis.of("Cells", ""),
                false,
                List.of(new BarPlot.Category(name, List.of(stack))));
    }

    @Test
    void hostileNames_areTextEverywhere() throws Exception {
        for (String name : HOSTILE) {
            Prose text =
                    Prose.text().name(name).words(name).quote(name).code(name).reference(name);
            Block table = new Block.Table(text.list(), List.of(name), List.of(List.of(text.list())));
            Block chart = new Block.Chart(text.list(), plot(name));
            Block picture = new Block.Picture(text.list(), new byte[] {1, 2}, 10);
            Report report = new Report(
                    name,
                    List.of(new Report.Section(
                            "a", name, List.of(new Block.Paragraph(text.list()), table, chart, picture))));
            Document page = parse(page(report));
            assertEquals(name, page.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(name, page.getElementsByTagName("h1").item(0).getTextContent());
            assertEquals(name, page.getElementsByTagName("bdi").item(0).getTextContent());
            assertEquals(name, page.getElementsByTagName("th").item(0).getTextContent());
            assertEquals(0, page.getElementsByTagName("script").getLength(), name);
            String alt = ((Element) page.getElementsByTagName("img").item(0)).getAttribute("alt");
            assertEquals(name.repeat(5), alt);
        }
    }

    @Test
    void charactersXmlForbids_areReplaced() throws Exception {
        Document page = parse(page(report("a\u0000b\u0007c\uD800d\uFFFFe\u0085f")));
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf",
                page.getElementsByTagName("h1").item(0).getTextContent());
    }

    @Test
    void figures_carryValueAndId() throws Exception {
        Prose text = Prose.text()
                .percent("staining/c%20F/share", 1 / 3.0, 1)
                .words(" of ")
                .count("study/cells", 12_345);
        NodeList figures =
                parse(page(report("t", new Block.Paragraph(text.list())))).getElementsByTagName("data");
        Element share = (Element) figures.item(0);
        assertEquals("0.3333333333333333", share.getAttribute("value"));
        assertEquals("staining/c%20F/share", share.getAttribute("data-id"));
        assertEquals("33.3\u00A0%", share.getTextContent());
        assertEquals("12345", ((Element) figures.item(1)).getAttribute("value"));
    }

    @Test
    void times_areUtc_inWordsAndForMachines() throws Exception {
        Prose text = Prose.text().time(Instant.parse("2026-03-01T23:05:09.5Z"));
        Element time = (Element) parse(page(report("t", new Block.Paragraph(text.list()))))
                .getElementsByTagName("time")
                .item(0);
        assertEquals("2026-03-01T23:05:09.500Z", time.getAttribute("datetime"));
        assertEquals("1 March 2026, 23:05 UTC", time.getTextContent());
    }

    @Test
    void contents_leadToEverySection() throws Exception {
        Report report = new Report(
                "t",
                List.of(new Report.Section("one", "One", List.of()), new Report.Section("two-2", "Two", List.of())));
        Document page = parse(page(report));
        NodeList links = page.getElementsByTagName("a");
        assertEquals(2, links.getLength());
        assertEquals("#two-2", ((Element) links.item(1)).getAttribute("href"));
        Element section = (Element) page.getElementsByTagName("section").item(1);
        assertEquals("two-2", section.getAttribute("id"));
        assertEquals("html", page.getDocumentElement().getTagName());
        assertTrue(page(report).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void pictures_lieInThePage() throws Exception {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};
        Document page = parse(page(report("t", new Block.Picture(List.of(), png, 320))));
        Element image = (Element) page.getElementsByTagName("img").item(0);
        String source = image.getAttribute("src");
        assertTrue(source.startsWith("data:image/png;base64,"), source);
        assertArrayEquals(png, Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1)));
        assertEquals("320", image.getAttribute("width"));
    }

    @Test
    void charts_areSvgInThePage() throws Exception {
        Document page = parse(page(report("t", new Block.Chart(List.of(), plot("Slices")))));
        assertEquals(1, page.getElementsByTagName("svg").getLength());
        assertTrue(page.getElementsByTagName("svg").item(0).getTextContent().contains("Slices"));
    }

    @Test
    void write_replacesTheFile_andLeavesNoDraft() throws Exception {
        Path file = folder.resolve("report.html");
        Files.writeString(file, "old");
        ReportHtml.write(report("new"), file, TaskContext.quiet(1));
        parse(Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void write_folderMissing_isRefusedInOneSentence() {
        Path file = folder.resolve("not there").resolve("report.html");
        ProblemException problem =
                assertThrows(ProblemException.class, () -> ReportHtml.write(report("t"), file, TaskContext.quiet(1)));
        assertTrue(problem.getMessage().contains("report.html"), problem.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void page_interrupted_stops() {
        Thread.currentThread().interrupt();
        try {
            assertThrows(CancellationException.class, () -> page(report("t")));
        } finally {
            assertTrue(Thread.interrupted(), "the interruption must not be swallowed");
        }
    }
}
