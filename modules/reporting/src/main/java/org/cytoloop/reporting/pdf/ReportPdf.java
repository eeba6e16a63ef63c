/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.pdf;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.model.Report;

/** Writes a report as PDF. */
public final class ReportPdf {
    private ReportPdf() {}

    /**
     * Pages of A4; whole or not there.
     *
     * @throws ProblemException when it cannot be written
     */
    public static void write(Report report, Path file, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }
}
