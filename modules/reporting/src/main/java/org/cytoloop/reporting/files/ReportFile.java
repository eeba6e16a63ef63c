/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.html.ReportHtml;
import org.cytoloop.reporting.model.Block;
import org.cytoloop.reporting.model.Report;
import org.cytoloop.reporting.pdf.ReportPdf;
import org.cytoloop.reporting.study.ReportPlan;
import org.cytoloop.reporting.study.StudyReport;
import org.cytoloop.workspace.Study;

/**
 * A report that was written.
 *
 * @param file where it lies
 * @param format what it is
 * @param bytes its size
 * @param sections number of its sections
 * @param charts number of its charts
 * @param pictures number of its pictures
 */
public record ReportFile(Path file, Format format, long bytes, int sections, int charts, int pictures) {
    /** What a report can be written as. */
    public enum Format {
        /** One page that needs no other file, for browsers. */
        HTML("html"),
        /** Pages of A4. */
        PDF("pdf");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }

        /** How the name of its files ends, without the dot. */
        public String ending() {
            return ending;
        }

        /** The format that the name of a file asks for; empty when it is none of them. */
        public static Optional<Format> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            if (name.endsWith(".htm")) {
                return Optional.of(HTML);
            }
            for (Format format : values()) {
                if (name.endsWith("." + format.ending)) {
                    return Optional.of(format);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Reads a study into a report and writes it, whole or not at all. Missing folders are made. Never on the event thread.
     *
     * @param file ends with .html or .pdf
     * @throws ProblemException when the name of the file ends otherwise, the study cannot be read, or the file cannot be
     *     written
     */
    public static ReportFile write(Study study, ReportPlan plan, Path file, TaskContext task) throws ProblemException {
        Format format = Format.of(file)
                .orElseThrow(() -> new ProblemException(
                        "A report is written as .html or .pdf; give " + file + " one of these endings."));
        if (Files.isDirectory(file)) {
            throw new ProblemException(file + " is a folder; name a file in it.");
        }
        makeFolder(file.toAbsolutePath().getParent());
        Report report = StudyReport.of(study, plan, task.part(0, 0.7));
        task.checkCancelled();
        if (format == Format.PDF) {
            ReportPdf.write(report, file, task.part(0.7, 1));
        } else {
            ReportHtml.write(report, file, task.part(0.7, 1));
        }
        return of(report, file, format);
    }

    private static ReportFile of(Report report, Path file, Format format) throws ProblemException {
        int charts = 0;
        int pictures = 0;
        for (Report.Section section : report.sections()) {
            for (Block block : section.blocks()) {
                charts += block instanceof Block.Chart ? 1 : 0;
                pictures += block instanceof Block.Picture ? 1 : 0;
            }
        }
        try {
            return new ReportFile(
                    file, format, Files.size(file), report.sections().size(), charts, pictures);
        } catch (IOException e) {
            throw new ProblemException("The report " + file + " was written but is gone; make it again.", e);
        }
    }

    private static void makeFolder(Path folder) throws ProblemException {
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new ProblemException("The folder " + folder + " cannot be made; choose another place.", e);
        }
    }
}
