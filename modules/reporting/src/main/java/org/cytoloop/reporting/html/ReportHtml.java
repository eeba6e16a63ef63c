/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.reporting.html;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.reporting.model.Report;

/** Writes a report as HTML. */
public final class ReportHtml {
    private ReportHtml() {}

    /**
     * One file that needs no other, well-formed XML as well; whole or not there.
     *
     * @throws ProblemException when it cannot be written
     */
    public static void write(Report report, Path file, TaskContext task) throws ProblemException {
        throw new UnsupportedOperationException("reporting");
    }

    /** The page as text, well-formed XML as well. */
    public static String page(Report report, TaskContext task) {
        throw new UnsupportedOperationException("reporting");
    }
}
