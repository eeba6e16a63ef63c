/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.exchange.csv;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;
import org.cytoloop.exchange.StudyResults;
import org.cytoloop.exchange.WholeFile;
import org.cytoloop.spi.LabelExporter;
import org.cytoloop.spi.StudyView;
import org.openide.util.lookup.ServiceProvider;

/** Writes the labels of one staining as the table {@code samples.csv}, which {@link CsvLabelImporter} reads. */
@ServiceProvider(service = LabelExporter.class, position = 1000)
public final class CsvLabelExporter implements LabelExporter {
    @Override
    public String id() {
        return "csv-labels";
    }

    @Override
    public String displayName() {
        return "Labels as CSV (slice, cell, x, y, label, ...)";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String extension() {
        return ".csv";
    }

    @Override
    public void write(StudyView study, String staining, Path file, TaskContext task) throws ProblemException {
        task.checkCancelled();
        SampleTable samples = new SampleTable(new StudyResults(study), task);
        WholeFile.write(file, out -> samples.write(out, name -> name.equals(staining)));
        task.progress(1, "labels written");
    }
}
