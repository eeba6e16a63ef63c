/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cytoloop.core.files.DraftFile;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.plots.model.Plot;
import org.cytoloop.reporting.html.ReportHtml;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Report;

/** Writes a report as PDF: the page of {@link ReportHtml} on A4, with charts as vectors and all fonts in the file. */
public final class ReportPdf {
    private ReportPdf() {}

    /**
     * Pages of A4; whole or not there.
     *
     * @throws ProblemException when it cannot be written
     */
    public static void write(Report report, Path file, TaskContext task) throws ProblemException {
        String page = ReportHtml.page(report, task.part(0, 0.3));
        task.checkCancelled();
        task.progress(0.3, "setting pages");
        PrintedPage printed = new PrintedPage(page, plots(report), task);
        try (DraftFile draft = DraftFile.beside(file.toAbsolutePath())) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft.path()))) {
                printed.write(out);
            }
            task.checkCancelled();
            draft.sync();
            draft.complete();
        } catch (IOException e) {
            throw new ProblemException(
                    "The report " + file + " cannot be written; choose another place or free some space.", e);
        }
        task.progress(1, "done");
    }

    private static List<Plot> plots(Report report) {
        List<Plot> plots = new ArrayList<>();
        for (Report.Section section : report.sections()) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Chart chart) {
                    plots.add(chart.plot());
                }
            }
        }
        return plots;
    }
}
