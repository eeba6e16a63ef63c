/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Writes the labels of one staining into a file that the {@link LabelImporter} of the same format reads again. */
public interface LabelExporter extends Provider {
    /** File name ending, such as ".csv". */
    String extension();

    /**
     * Writes all current samples of a staining, UNSURE ones and those of the exam among them. The file appears under its
     * name only when it is complete.
     *
     * @param study whose samples
     * @param staining name of the staining
     * @param file replaced when it exists; its folder must exist
     * @throws ProblemException when it cannot be written; nothing is left behind, and an older file stays as it was
     */
    void write(StudyView study, String staining, Path file, TaskContext task) throws ProblemException;
}
