/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Writes the results of a study for other programs. */
public interface StudyExporter extends Provider {
    /**
     * Writes its files into a folder; each file appears under its name only when it is complete.
     *
     * @param study what to export
     * @param folder exists and can be written
     * @return the files written
     */
    List<Path> export(StudyView study, Path folder, TaskContext task) throws ProblemException;
}
