/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.model.Axis;
import org.cytoloop.plots.model.GroupPlot;
import org.cytoloop.plots.model.HeatPlot;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.reporting.model.Prose;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.testkit.CancelledTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPdfTest {
    private static final TaskContext QUIET = TaskContext.quiet(1);

    @TempDir
    Path folder;

    private static Report report(String name) throws IOException {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        GroupPlot dots = new GroupPlot(
                "Density by group",
                "",
                Axis.of("Density of ON cells", "per mm²"),
                List.of(new GroupPlot.Group("control", List.of(new GroupPlot.Dot("M1", 3, 2, 4)))));
        HeatPlot map = new HeatPlot(
                "Density by animal and slice",
                "",
                Axis.of("Density", "per mm²"),
                "Animal",
                "Slice",
                List.of(new HeatPlot.Row("M1", List.of(new HeatPlot.Cell("A1", 3, "")))));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of(
                    Prose.text().name("A" + i).list(),
                    Prose.text().count("on/A" + i, i * 1000L).list()));
        }
        return new Report(
                "Study of " + name,
                List.of(
                        new Report.Section(
                                "words",
                                "Words and signs",
                                List.of(new Block.Paragraph(
                                        Prose.of("Cells per mm² – 0.65\u00A0µm ± ½ ≥ ≤ − “é ő Ж” of ")
                                                .name(name)
                                                .list()))),
                        new Report.Section(
                                "charts",
                                "Charts & pictures",
                                List.of(
                                        new Block.Chart(Prose.of("Groups").list(), dots),
                                        new Block.Picture(Prose.of("A slice").list(), png.toByteArray(), 60),
                                        new Block.Chart(Prose.of("Slices").list(), map))),
                        new Report.Section(
                                "table",
                                "A table",
                                List.of(new Block.Table(Prose.of("Counts").list(), List.of("Slice", "ON"), rows)))));
    }

    private PDDocument written(Report report) throws Exception {
        Path file = folder.resolve("report.pdf");
        ReportPdf.write(report, file, QUIET);
        return Loader.loadPDF(Files.readAllBytes(file));
    }

    @Test
    void words_signsAndNumbersOfPages_canBeRead() throws Exception {
        try (PDDocument pdf = written(report("Ödön"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Cells per mm² – 0.65\u00A0µm ± ½ ≥ ≤ − “é ő Ж” of Ödön"), text);
            assertTrue(text.contains("1 / " + pdf.getNumberOfPages()), text);
            assertTrue(text.contains("Charts & pictures"), text);
            assertTrue(text.contains("A119"), text);
            assertFalse(text.contains("--paper"), text);
            assertEquals("Study of Ödön", pdf.getDocumentInformation().getTitle());
            assertEquals(210, pdf.getPage(0).getMediaBox().getWidth() / 72 * 25.4, 0.5);
            assertEquals(297, pdf.getPage(0).getMediaBox().getHeight() / 72 * 25.4, 0.5);
            assertTrue(pdf.getDocumentCatalog().getDocumentOutline().hasChildren());
        }
    }

    @Test
    void allFonts_areInTheFile() throws Exception {
        try (PDDocument pdf = written(report("M1"))) {
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @Test
    void pictures_areImages_chartsAreNot() throws Exception {
        try (PDDocument pdf = written(report("M1"))) {
            int images = 0;
            int forms = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImageXObject) {
                        images++;
                    } else {
                        forms++;
                    }
                }
            }
            assertEquals(1, images);
            assertEquals(2, forms);
        }
    }

    @Test
    void nothingIsFetched_whateverThePageNames() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/x";
            Path secret = Files.writeString(folder.resolve("secret.css"), "p:before { content: 'secret' }");
            String page = "<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>t</title>"
                    + "<link rel=\"stylesheet\" href=\"" + address + ".css\"/>"
                    + "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + secret.toUri() + "\"/></head><body>"
                    + "<p style=\"background-image: url(" + address + ".png)\">text</p><img src=\"" + address
                    + ".png\"/></body></html>";
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new PrintedPage(page, List.of(), QUIET).write(out);
            assertEquals(0, asked.get());
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("text") && !text.contains("secret"), text);
            }
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entities_areRefused() {
        String page =
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><head/><body>&x;</body></html>";
        assertThrows(
                IOException.class, () -> new PrintedPage(page, List.of(), QUIET).write(new ByteArrayOutputStream()));
    }

    @Test
    void cancelled_leavesNoFile() throws Exception {
        Report report = report("M1");
        assertThrows(
                CancellationException.class,
                () -> ReportPdf.write(report, folder.resolve("no.pdf"), new CancelledTask(1, 5)));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void folderThatIsNotThere_isAProblemInOneSentence() throws Exception {
        Report report = report("M1");
        ProblemException problem = assertThrows(
                ProblemException.class, () -> ReportPdf.write(report, folder.resolve("none/no.pdf"), QUIET));
        assertTrue(problem.getMessage().contains("cannot be written"), problem.getMessage());
    }
}
