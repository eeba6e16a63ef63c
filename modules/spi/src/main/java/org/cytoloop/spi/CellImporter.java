/*
 * Cytoloop: teach the computer which cells express a marker.
 * Copyright (C) 2026 the Cytoloop authors. SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.cytoloop.spi;

import java.nio.file.Path;
import java.util.List;
import org.cytoloop.core.api.Stability;
import org.cytoloop.core.model.Cells;
import org.cytoloop.core.model.Slice;
import org.cytoloop.core.task.ProblemException;
import org.cytoloop.core.task.TaskContext;

/** Reads cells that another tool has detected. */
@Stability(value = Stability.Level.STABLE, since = "0.1", shows = Stability.Level.EVOLVING)
public interface CellImporter extends Provider {
    /** How well this importer can read the file, by content rather than name. Quick; does not throw. */
    SupportLevel support(Path file);

    /**
     * The slices whose cells the file holds, by name and in its order; empty when it does not tell, and its cells are
     * those of whatever slice the user means.
     *
     * @throws ProblemException when the file cannot be read
     */
    default List<String> slices(Path file, TaskContext task) throws ProblemException {
        return List.of();
    }

    /**
     * Reads the cells of one slice.
     *
     * @param file the file
     * @param slice the slice they belong to; a file of several slices gives the rows of this one
     * @throws ProblemException with file, line and column or cell of what is wrong: no half-read result
     */
    Cells read(Path file, Slice slice, TaskContext task) throws ProblemException;
}
