/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.model.Plot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A page set on A4. Its own style is replaced by that of print; what it names elsewhere (files, addresses) is never
 * fetched, only what the page itself holds is shown.
 */
final class PrintedPage {
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String HELD = "data:";
    private static final int USUAL = 400;
    private static final int BOLD = 700;

    static {
        // what they would tell on the console concerns nobody, and its own classes are all they are used by
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new NoSystemFonts());
    }

    private final String text;
    private final List<Plot> plots;
    private final TaskContext task;

    /**
     * A page.
     *
     * @param text well-formed XML, perhaps with a DOCTYPE without entities
     * @param plots its charts, in their order: the SVG pictures of the page stand for them
     */
    PrintedPage(String text, List<Plot> plots, TaskContext task) {
        this.text = text;
        this.plots = plots;
        this.task = task;
    }

    /**
     * Writes the PDF.
     *
     * @throws IOException when the stream refuses it
     */
    void write(OutputStream out) throws IOException {
        Document page = SafeXml.parse(text);
        PageFonts fonts = PageFonts.of(page.getDocumentElement().getTextContent());
        restyle(page, fonts);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page, null);
        builder.withProducer("Cytoloop");
        builder.useExternalResourceAccessControl(
                (address, type) -> address != null && address.startsWith(HELD),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, type) -> address != null && address.startsWith(HELD),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useSVGDrawer(new PlotPainter(page, plots, task));
        builder.useReplacementText("?");
        builder.useFont(font(PageFonts.REGULAR), PageFonts.FAMILY, USUAL, FontStyle.NORMAL, true);
        builder.useFont(font(PageFonts.BOLD), PageFonts.FAMILY, BOLD, FontStyle.NORMAL, true);
        fonts.others().forEach((family, file) -> builder.useFont(file.toFile(), family, USUAL, FontStyle.NORMAL, true));
        builder.toStream(out);
        builder.run();
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> PageFonts.open(name);
    }

    /** The style of print in place of that of screens, the title at the foot of each page, and bookmarks. */
    private static void restyle(Document page, PageFonts fonts) {
        NodeList styles = page.getElementsByTagNameNS(XHTML, "style");
        while (styles.getLength() > 0) {
            styles.item(0).getParentNode().removeChild(styles.item(0));
        }
        Element head = (Element) page.getElementsByTagNameNS(XHTML, "head").item(0);
        Element style = child(head, "style");
        style.setTextContent(style().replace("FONTS", fonts.families()));
        Element bookmarks = child(head, "bookmarks");
        NodeList sections = page.getElementsByTagNameNS(XHTML, "section");
        for (int i = 0; i < sections.getLength(); i++) {
            Element section = (Element) sections.item(i);
            NodeList heading = section.getElementsByTagNameNS(XHTML, "h2");
            if (heading.getLength() > 0 && section.hasAttribute("id")) {
                Element bookmark = child(bookmarks, "bookmark");
                bookmark.setAttribute("name", heading.item(0).getTextContent());
                bookmark.setAttribute("href", "#" + section.getAttribute("id"));
            }
        }
        Element body = (Element) page.getElementsByTagNameNS(XHTML, "body").item(0);
        Element foot = page.createElementNS(XHTML, "div");
        foot.setAttribute("class", "foot");
        NodeList title = page.getElementsByTagNameNS(XHTML, "title");
        foot.setTextContent(title.getLength() == 0 ? "" : title.item(0).getTextContent());
        body.insertBefore(foot, body.getFirstChild());
    }

    private static Element child(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(XHTML, name);
        parent.appendChild(child);
        return child;
    }

    private static String style() {
        try (InputStream in = PrintedPage.class.getResourceAsStream("report-pdf.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the style of printed reports cannot be read", e);
        }
    }
}
