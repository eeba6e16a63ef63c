/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.draw.PlotInk;
import org.cytoloop.plots.draw.PlotView;
import org.cytoloop.plots.files.PlotFiles;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Inline;
import org.cytoloop.reporting.model.Report;

/** Writes a report as HTML. */
public final class ReportHtml {
    private static final String STYLE = style();
    private static final int CHART_WIDTH = 720;
    private static final int CHART_HEIGHT = 340;

    private final Report report;
    private final TaskContext task;
    private final Markup page = new Markup();

    private ReportHtml(Report report, TaskContext task) {
        this.report = report;
        this.task = task;
    }

    /**
     * One file that needs no other, well-formed XML as well; whole or not there.
     *
     * @throws ProblemException when it cannot be written
     */
    public static void write(Report report, Path file, TaskContext task) throws ProblemException {
        byte[] bytes = page(report, task).getBytes(StandardCharsets.UTF_8);
        try (DraftFile draft = DraftFile.beside(file.toAbsolutePath())) {
            Files.write(draft.path(), bytes);
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(
                    "The report " + file + " cannot be written; choose another place or free some space.", e);
        }
    }

    /** The page as text, well-formed XML as well. */
    public static String page(Report report, TaskContext task) {
        return new ReportHtml(report, task).page();
    }

    private String page() {
        page.raw("<!DOCTYPE html>").line();
        page.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "en").line();
        page.open("head").line();
        page.single("meta", "charset", "utf-8").line();
        page.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        page.single("meta", "name", "color-scheme", "content", "light dark").line();
        page.single("meta", "name", "generator", "content", "Cytoloop").line();
        page.element("title", report.title()).line();
        page.open("style").line().raw(STYLE).close("style").line();
        page.close("head").line();
        page.open("body").line();
        page.open("header");
        page.element("h1", report.title(), "dir", "auto");
        page.close("header").line();
        contents();
        page.open("main").line();
        int done = 0;
        for (Report.Section section : report.sections()) {
            task.checkCancelled();
            section(section);
            task.progress(++done / (double) report.sections().size(), "writing " + section.title());
        }
        page.close("main").line().close("body").line().close("html").line();
        return page.toString();
    }

    private void contents() {
        page.open("nav", "aria-label", "Contents").open("ol").line();
        for (Report.Section section : report.sections()) {
            page.open("li")
                    .element("a", section.title(), "href", "#" + section.id())
                    .close("li");
            page.line();
        }
        page.close("ol").close("nav").line();
    }

    private void section(Report.Section section) {
        page.open("section", "id", section.id()).line();
        page.element("h2", section.title(), "dir", "auto").line();
        for (Block block : section.blocks()) {
            task.checkCancelled();
            block(block);
            page.line();
        }
        page.close("section").line();
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            page.open("p");
            InlineMarkup.write(page, paragraph.text());
            page.close("p");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Chart chart) {
            page.open("figure", "class", "chart");
            page.raw(PlotFiles.svg(chart.plot(), PlotView.ALL, PlotInk.print(), CHART_WIDTH, CHART_HEIGHT));
            caption(chart.caption());
            page.close("figure");
        } else if (block instanceof Block.Picture picture) {
            page.open("figure", "class", "picture");
            page.single(
                    "img",
                    "src",
                    "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()),
                    "width",
                    Integer.toString(picture.width()),
                    "alt",
                    plain(picture.caption()));
            caption(picture.caption());
            page.close("figure");
        }
    }

    private void caption(List<Inline> caption) {
        if (!caption.isEmpty()) {
            page.open("figcaption");
            InlineMarkup.write(page, caption);
            page.close("figcaption");
        }
    }

    private void table(Block.Table table) {
        page.open("figure", "class", "table");
        caption(table.caption());
        page.open("div", "class", "wide").open("table").line();
        page.open("thead").open("tr");
        for (int column = 0; column < table.head().size(); column++) {
            String side = isNumeric(table, column) ? "n" : "w";
            page.element("th", table.head().get(column), "scope", "col", "class", side);
        }
        page.close("tr").close("thead").line().open("tbody").line();
        for (List<List<Inline>> row : table.rows()) {
            page.open("tr");
            for (int column = 0; column < row.size(); column++) {
                page.open("td", "class", isNumeric(table, column) ? "n" : "w");
                InlineMarkup.write(page, row.get(column));
                page.close("td");
            }
            page.close("tr").line();
        }
        page.close("tbody").close("table").close("div").close("figure");
    }

    /** Columns that hold figures are set to the right. */
    private static boolean isNumeric(Block.Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .anyMatch(cell -> !cell.isEmpty() && cell.get(0) instanceof Inline.Figure);
    }

    /** The words of a text, for those who cannot see a picture. */
    private static String plain(List<Inline> text) {
        StringBuilder plain = new StringBuilder();
        for (Inline part : text) {
            if (part instanceof Inline.Words words) {
                plain.append(words.text());
            } else if (part instanceof Inline.Figure figure) {
                plain.append(figure.text());
            } else if (part instanceof Inline.Marked marked) {
                plain.append(marked.text());
            }
        }
        return plain.toString();
    }

    private static String style() {
        try (InputStream in = ReportHtml.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the style of reports cannot be read", e);
        }
    }
}
