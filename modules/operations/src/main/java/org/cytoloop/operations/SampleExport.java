/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.operations;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.engine.guard.GuardedCall;
import org.cytoloop.spi.LabelExporter;
import org.cytoloop.spi.Services;
import org.cytoloop.workspace.Study;

/** Writes the samples of a staining into a file that {@link LabelImport} reads again. */
public final class SampleExport {
    private SampleExport() {}

    /**
     * Writes all current samples with all that is known of them: position, origin, batch, annotator, time. Samples that
     * lost their cell are left out.
     *
     * @param file replaced when it exists; it appears when it is complete
     * @return number of samples written
     * @throws ProblemException when there is no such staining or sample, or the file cannot be written
     */
    public static int write(Study study, String staining, Path file) throws ProblemException {
        return write(study, staining, file, TaskContext.quiet(1));
    }

    /** The same with progress and cancel. */
    public static int write(Study study, String staining, Path file, TaskContext task) throws ProblemException {
        StudyParts.staining(study, staining);
        int samples = study.samples(staining).size();
        if (samples == 0) {
            throw new ProblemException("Nothing is labelled for " + staining + " yet, so there is nothing to export.");
        }
        LabelExporter exporter = Services.first(LabelExporter.class, "exporter for labels");
        new GuardedCall("label-exporter", exporter.id()).call("while it wrote " + file, task, () -> {
            exporter.write(study.view(SampleExport::noFeatures), staining, file, task);
            return null;
        });
        return samples;
    }

    private static <T> T noFeatures(String slice) throws ProblemException {
        throw new ProblemException("Labels are exported without the features of slice " + slice + ".");
    }
}
